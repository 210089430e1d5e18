import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages that have a table; `de-simple` is Leichte Sprache. */
export const Language = { German: 'de', Simple: 'de-simple', English: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];

type Loaders<T> = Record<Exclude<Language, 'de'>, () => Promise<T>>;

/**
 * The strings of one element in every language. German comes with the element; nobody pays for a language that
 * the page does not speak.
 */
export class TextTables<T> {
  readonly #loaded = new Map<Language, T>();

  constructor(
    readonly german: T,
    private readonly loaders: Loaders<T>,
  ) {
    this.#loaded.set(Language.German, german);
  }

  /** Loads a table once; German where it cannot be had, so that nothing ever stays blank. */
  async load(language: Language): Promise<T> {
    const known = this.#loaded.get(language);
    if (known || language === Language.German) return known ?? this.german;
    try {
      const table = await this.loaders[language]();
      this.#loaded.set(language, table);
      return table;
    } catch {
      return this.german;
    }
  }
}

/** The language for a `lang` as authors write it: `de-AT`, `en_GB`, `de-Simple`; German for all others. */
export function languageOf(tag: string | null | undefined): Language {
  const [primary, ...rest] = (tag ?? '').toLowerCase().split(/[-_]/);
  if (primary === 'de' && rest.includes('simple')) return Language.Simple;
  return primary === 'en' ? Language.English : Language.German;
}

/** The texts for an element in its own language: its `lang`, else the nearest one of the page, as it changes. */
export class LanguageController<T> implements ReactiveController {
  language: Language = Language.German;
  texts: T;
  /** Resolves when the texts of the current language are there. */
  ready: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly tables: TextTables<T>,
  ) {
    this.texts = tables.german;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    for (let root: Node | undefined = this.host.getRootNode(); root; root = hostOf(root)?.getRootNode()) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow() {
    const language = languageOf(nearestLang(this.host));
    if (language === this.language) return;
    this.language = language;
    this.ready = this.tables.load(language).then(texts => {
      if (this.language !== language) return;
      this.texts = texts;
      this.host.requestUpdate();
    });
  }
}

function nearestLang(element: Element): string | null {
  for (let node: Element | undefined = element; node; node = hostOf(node.getRootNode())) {
    const speaker = node.closest('[lang]:not([lang=""])');
    if (speaker) return speaker.getAttribute('lang');
  }
  return null;
}

function hostOf(root: Node): Element | undefined {
  return root instanceof ShadowRoot ? root.host : undefined;
}
