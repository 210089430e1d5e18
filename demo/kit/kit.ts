// The kit: what a webmaster chooses, how it looks, and what is to be copied.
import { html, LitElement } from 'lit';
import { isTag } from '../../src/embed/tags.ts';
import { ComboboxController } from '../../src/ui/combobox.ts';
import { renderChoose } from './choose-view.ts';
import { type Copied, copy } from './copy.ts';
import type { ElementInfo } from './elements.ts';
import { loadElements } from './elements.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { renderJobcenter } from './jobcenter-view.ts';
import { isJobcenter, type Jobcenter, jobcentersIn, loadDataset, search, theOne } from './jobcenters.ts';
import { renderLook } from './look-view.ts';
import { linkText } from './names.ts';
import { renderOptions } from './options-view.ts';
import { type PreviewMessage, READY } from './preview-message.ts';
import { fitPreview, renderPreview } from './preview-view.ts';
import { renderResult } from './result-view.ts';
import { snippets, type Wanted } from './snippets.ts';
import {
  attributesOf,
  fromQuery,
  jobcentersOf,
  type State,
  takesSeveral,
  tokensOf,
  toQuery,
  without,
} from './state.ts';

/** Some browsers take only so many changes of the address in a while. */
const PAUSE = 250;

interface Loaded {
  elements: ElementInfo[];
  fields: Fields;
  /** Empty where the dataset cannot be had. */
  jobcenters: Jobcenter[];
}

export class Kit extends LitElement {
  /** The folder that the kit lies in, and with it the widgets. */
  readonly home = new URL('.', location.href).href;
  state!: State;
  elements: ElementInfo[] = [];
  fields!: Fields;
  jobcenters: Jobcenter[] = [];
  /** What is wrong with a field, by the field's id. */
  errors: Record<string, string> = {};
  /** What was copied last. */
  copied: { id: string; how: Copied } | undefined;
  /** Said by the live region. */
  said = '';
  /** Whether the field of the jobcenter was left, or Enter pressed, with words that chose none. */
  unchosen = false;
  readonly combobox = new ComboboxController<Jobcenter>(this, {
    typed: text => this.#suggest(text),
    chosen: jobcenter => this.#choose(jobcenter),
  });
  #timer = 0;
  /** The query that the state came from, or went to. */
  #query = '';
  readonly #resize = new ResizeObserver(() => fitPreview(this));

  /** In the page itself: its styles and its labels hold. */
  protected override createRenderRoot() {
    return this;
  }

  load({ elements, fields, jobcenters }: Loaded): void {
    Object.assign(this, { elements, fields, jobcenters });
    this.read();
    // A link to a part of the page comes here as well, and an address tells less than the state.
    addEventListener('popstate', () => location.search !== this.#query && this.read());
    addEventListener('pagehide', () => this.#write());
    addEventListener('message', ({ source, data }) => {
      if (source === this.#frame?.contentWindow && data?.type === READY) this.#show();
    });
  }

  /** Takes over what the address says. */
  read(): void {
    clearTimeout(this.#timer);
    this.#query = location.search;
    this.errors = {};
    this.state = fromQuery(location.search, this.fields, id => isJobcenter(this.jobcenters, id));
    this.requestUpdate();
  }

  change(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.copied = undefined;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), PAUSE);
    this.requestUpdate();
  }

  chooseElement(tag: string): void {
    if (isTag(tag)) this.change({ element: tag });
  }

  setOption(name: string, value: string): void {
    this.change({ attributes: with_(this.state.attributes, name, value) });
  }

  setToken(name: string, value: string): void {
    this.change({ tokens: with_(this.state.tokens, name, value) });
  }

  setError(id: string, error: string | undefined): void {
    const { [id]: _, ...errors } = this.errors;
    this.errors = error ? { ...errors, [id]: error } : errors;
    this.requestUpdate();
  }

  /** What is to be embedded, from the widgets' folder as the webmaster named it. */
  get wanted(): Wanted {
    const { element: tag, attributes, base } = this.state;
    return {
      tag,
      jobcenters: jobcentersOf(this.state),
      attributes: attributesOf(this.state, this.fields),
      base: base || this.home,
      text: linkText(tag, attributes.lang),
    };
  }

  async copy(id: string, what: string, text: string, rich?: string): Promise<void> {
    const how = await copy(text, this.querySelector(`#${id}`)!, rich);
    this.copied = { id, how };
    this.said = '';
    this.requestUpdate();
    await this.updateComplete;
    // Said anew, also when it is the same as before.
    this.said =
      how === 'copied' ? `Kopiert: ${what}` : `${what} ist markiert. Bitte kopieren Sie mit Strg+C.`;
    this.requestUpdate();
  }

  removeJobcenter(id: string): void {
    this.change({ jobcenters: without(this.state, id) });
    // Without the list there is no field to go on with.
    (this.querySelector<HTMLElement>('#jobcenter') ?? this.querySelector<HTMLElement>('#schritt-2'))?.focus();
  }

  /** Opens the list again for what stands in the field. */
  suggestAgain(): void {
    if (this.combobox.open || !this.combobox.text.trim()) return;
    this.combobox.pending = true;
    this.combobox.offer(search(this.jobcenters, this.combobox.text));
  }

  /** Enter takes the one that can only be meant: here no form waits for it. */
  jobcenterKey(event: KeyboardEvent): void {
    const { combobox } = this;
    if (event.key !== 'Enter' || event.isComposing || combobox.active >= 0) {
      combobox.keydown(event);
      return;
    }
    event.preventDefault();
    const one = theOne(this.jobcenters, combobox.text);
    if (one) combobox.choose(one);
    else this.tellUnchosen();
  }

  /** Words in the field look as if they were a choice. */
  tellUnchosen(): void {
    this.unchosen = this.combobox.text.trim() !== '';
    this.requestUpdate();
  }

  #suggest(text: string) {
    this.unchosen = false;
    this.said = '';
    this.combobox.offer(search(this.jobcenters, text));
  }

  #choose({ id, name }: Jobcenter) {
    const { element, jobcenters } = this.state;
    this.combobox.set('');
    this.unchosen = false;
    this.said = `Gewählt: ${name}`;
    this.change({ jobcenters: takesSeveral(element) ? [...new Set([...jobcenters, id])] : [id] });
  }

  get #frame() {
    return this.querySelector('iframe');
  }

  #write() {
    clearTimeout(this.#timer);
    const query = toQuery(this.state, this.fields);
    if (query !== location.search.slice(1))
      history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    this.#query = location.search;
  }

  /** The very link that is offered, from our own folder: another one's script is not ours to show. */
  #show() {
    const message: PreviewMessage = {
      type: 'kit:preview',
      markup: snippets({ ...this.wanted, base: this.home }).link,
      properties: tokensOf(this.state).map(([name, value]) => [`--stark-sozial-${name}`, value]),
      ground: this.state.ground,
    };
    this.#frame?.contentWindow?.postMessage(message, location.origin);
  }

  protected override shouldUpdate() {
    return this.state !== undefined;
  }

  protected override firstUpdated() {
    this.#resize.observe(this.querySelector('.stage')!);
  }

  protected override updated() {
    fitPreview(this);
    this.#show();
  }

  protected override render() {
    return html`
      <div class="steps">
        ${renderChoose(this)} ${renderJobcenter(this)} ${renderOptions(this)} ${renderLook(this)}
      </div>
      ${renderPreview(this)} ${renderResult(this)}
      <p class="unseen" role="status">${this.said}</p>
    `;
  }
}

/** With a new value, or without where it is empty. */
function with_(all: Readonly<Record<string, string>>, name: string, value: string): Record<string, string> {
  const { [name]: _, ...rest } = all;
  return value ? { ...rest, [name]: value } : rest;
}

customElements.define('stark-sozial-kit', Kit);

const kit = document.querySelector<Kit>('stark-sozial-kit');
if (kit) {
  const without = document.querySelector<HTMLElement>('#ohne')!;
  without.hidden = true;
  const dataset = loadDataset(new URL('data/stark-sozial.core.json', kit.home));
  loadElements().then(
    async elements => {
      const there = await dataset;
      const editions = (there?.editions ?? []).map(({ id, name }) => ({ value: id, label: name }));
      kit.load({ elements, fields: fieldsOf(elements, editions), jobcenters: jobcentersIn(there) });
    },
    error => {
      console.error(error);
      for (const text of without.querySelectorAll('p')) text.hidden = !text.hidden;
      without.className = 'failed';
      without.hidden = false;
    },
  );
}
