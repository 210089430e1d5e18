import type { ReactiveControllerHost } from 'lit';

/**
 * Code that comes when somebody needs it. A failure is remembered, so that it can be told; the next wish tries
 * again (some browsers keep a module failed until the page is loaded anew).
 */
export class Lazy<T> {
  value: T | undefined;
  failed = false;
  #loading = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<T>,
  ) {}

  /** What came, if it is there; else it is sent for. */
  get wanted(): T | undefined {
    if (!this.value && !this.#loading && !this.failed) void this.fetch();
    return this.value;
  }

  async fetch(): Promise<void> {
    if (this.value || this.#loading) return;
    this.#loading = true;
    this.failed = false;
    try {
      this.value = await this.load();
    } catch {
      this.failed = true;
    }
    this.#loading = false;
    this.host.requestUpdate();
  }
}
