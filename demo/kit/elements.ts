import type { Tag } from '../../src/embed/tags.ts';

/** An attribute, as the manifest of the elements describes it. */
export interface Option {
  name: string;
  kind: 'choice' | 'switch' | 'number' | 'text';
  /** The allowed ones of a choice. */
  values?: string[];
  /** What holds when the attribute is not set. */
  default?: string;
  description: string;
}

export interface ElementInfo {
  tag: Tag;
  /** What it does, in a sentence. */
  summary: string;
  options: Option[];
}

/** Written by `tools/kit-options.ts`. */
const ELEMENTS = new URL('../../build/kit/elements.json', import.meta.url);

export async function loadElements(): Promise<ElementInfo[]> {
  const response = await fetch(ELEMENTS);
  if (!response.ok) throw new Error(`${ELEMENTS}: ${response.status}`);
  return response.json();
}
