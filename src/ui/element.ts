import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { DatasetController } from '../dataset/controller.ts';
import type { LanguageController } from '../text/language.ts';

/** What all elements have in common: language, dataset, theme and the level of their headings. */
export abstract class StarkSozialElement extends LitElement {
  /** Sprache der Texte: `de`, `de-simple` (Leichte Sprache) oder `en`; sonst das nächste `lang` der Seite. */
  @property({ reflect: true })
  override lang!: string;

  /** Aussehen: `light` (hell), `dark` (dunkel) oder `auto` (wie das Gerät eingestellt ist). */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' = 'light';

  /** Ebene der ersten Überschrift, 1 bis 6, passend zur Seite. */
  @property({
    reflect: true,
    attribute: 'heading-level',
    converter: { fromAttribute: value => Number(value) || 2 },
  })
  headingLevel = 2;

  /** Adressen des Datensatzes, durch Leerzeichen getrennt: Die erste, die antwortet, gilt, die nächsten sind Ersatz für sie. Ohne Angabe der Datensatz neben dem Script. */
  @property({ reflect: true, attribute: 'dataset' })
  datasetUrl?: string | null;

  /** The element's own strings and dataset, with the parts of it that it shows. */
  protected abstract readonly language: LanguageController<unknown>;
  protected abstract readonly data: DatasetController;

  /** The browser's own map of `data-*` attributes. */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }

  /** Frameworks that see a property of this name set it instead of the attribute `dataset`. */
  override set dataset(url: string) {
    this.datasetUrl = url;
  }

  /** Waits for the texts of the language, so that no German flashes up on an English page. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.language.ready;
    super.scheduleUpdate();
  }
}
