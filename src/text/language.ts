import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { de } from './de.ts';
import type { Texts } from './texts.ts';

/** The languages that have a table; `de-simple` is Leichte Sprache. */
export const Language = { German: 'de', Simple: 'de-simple', English: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];

const tables = new Map<Language, Texts>([[Language.German, de]]);

/** German comes with the element; nobody pays for a language that the page does not speak. */
const loaders: Record<Exclude<Language, 'de'>, () => Promise<Texts>> = {
  'de-simple': async () => (await import('./de-simple.ts')).deSimple,
  en: async () => (await import('./en.ts')).en,
};

/** The language for a `lang` as authors write it: `de-AT`, `en_GB`, `de-Simple`; German for all others. */
export function languageOf(tag: string | null | undefined): Language {
  const [primary, ...rest] = (tag ?? '').toLowerCase().split(/[-_]/);
  if (primary === 'de' && rest.includes('simple')) return Language.Simple;
  return primary === 'en' ? Language.English : Language.German;
}

/** Loads a table once; German where it cannot be had, so that nothing ever stays blank. */
export async function loadTexts(language: Language): Promise<Texts> {
  const known = tables.get(language);
  if (known || language === Language.German) return known ?? de;
  try {
    const table = await loaders[language]();
    tables.set(language, table);
    return table;
  } catch {
    return de;
  }
}

/** The texts for an element in its own language: its `lang`, else the nearest one of the page, as it changes. */
export class LanguageController implements ReactiveController {
  language: Language = Language.German;
  texts: Texts = de;
  /** Resolves when the texts of the current language are there. */
  ready: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
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
    this.ready = loadTexts(language).then(texts => {
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
