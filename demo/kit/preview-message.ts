/** What the kit tells its preview. */
export interface PreviewMessage {
  type: 'kit:preview';
  /** The snippet, as it is offered. */
  markup: string;
  /** Custom properties of the page. */
  properties: [name: string, value: string][];
  ground: 'light' | 'dark';
}

/** What the preview says once it listens. */
export const READY = 'kit:ready';

export const isPreview = (data: unknown): data is PreviewMessage =>
  typeof data === 'object' && data !== null && (data as PreviewMessage).type === 'kit:preview';
