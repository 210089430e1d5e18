import type { Tag } from './tags.ts';

/** What the browser knows of an element, of ours the attributes too. */
type Known = CustomElementConstructor & { observedAttributes?: string[] };

/** The scripts of the elements, each loaded once and only when the page has one. */
export class Code {
  readonly #loads = new Map<Tag, Promise<Known | undefined>>();
  readonly #failed = new Set<Tag>();

  constructor(private readonly folder: string) {}

  load(tag: Tag): Promise<Known | undefined> {
    let load = this.#loads.get(tag);
    if (!load) {
      const there = customElements.get(tag);
      load = there ? Promise.resolve(there) : this.#import(tag);
      this.#loads.set(tag, load);
    }
    return load;
  }

  /** What could not be loaded is tried again by the next who asks. */
  forgetFailures(): void {
    for (const tag of this.#failed) this.#loads.delete(tag);
    this.#failed.clear();
  }

  async #import(tag: Tag): Promise<Known | undefined> {
    try {
      await import(/* @vite-ignore */ `${this.folder}${tag}.js`);
    } catch (error) {
      this.#failed.add(tag);
      console.warn(`stark-sozial: ${this.folder}${tag}.js ist nicht zu laden.`, error);
    }
    return customElements.get(tag);
  }
}
