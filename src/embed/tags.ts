/** The elements that a page can have; each has a script of its own name. */
export const TAGS = [
  'jobcenter-finder',
  'aktionswoche-calendar',
  'stark-sozial-banner',
  'stark-sozial-stories',
] as const;
export type Tag = (typeof TAGS)[number];

export const isTag = (name: string | null | undefined): name is Tag => TAGS.some(tag => tag === name);
