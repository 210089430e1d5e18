import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { DatasetController } from '../dataset/controller.ts';
import { LanguageController } from '../text/language.ts';

/** What all elements have in common: language, dataset, theme and the level of their headings. */
export abstract class StarkSozialElement extends LitElement {
  /** Language of the texts: `de`, `de-simple` (Leichte Sprache) or `en`; else the nearest `lang` of the page. */
  @property({ reflect: true })
  override lang!: string;

  /** Look: `light`, `dark`, or `auto` for what the device is set to. */
  @property({ reflect: true })
  theme: 'light' | 'dark' | 'auto' = 'light';

  /** Level of the first heading, 1 to 6, as it fits into the page. */
  @property({ type: Number, reflect: true, attribute: 'heading-level' })
  headingLevel = 2;

  /** Address of the dataset; by default the one beside the script. */
  @property({ reflect: true, attribute: 'dataset' })
  datasetUrl?: string | null;

  protected readonly language = new LanguageController(this);
  protected readonly data = new DatasetController(this);

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
