import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Campaign, Jobcenter } from '../dataset/schema.ts';
import type { BannerTable } from '../text/banner/texts.ts';
import type { Language } from '../text/language.ts';
import { addStyles } from '../ui/adopt.ts';
import { countUp } from './count-up.ts';
import { figuresStyles, renderFigures } from './figures-view.ts';
import { loadSilhouette, silhouetteStyles } from './silhouette.ts';

/** What the banner knows when it renders. */
export interface Context {
  texts: BannerTable;
  language: Language;
  campaign: Campaign | undefined;
  own: Jobcenter | undefined;
}

/** What `hero` and `figures` show beyond the strip, which stands on many pages and does not pay for it. */
export class More implements ReactiveController {
  #picture: ((own?: string) => TemplateResult) | undefined;
  #asked = false;
  #counted = false;

  constructor(private readonly host: LitElement) {
    addStyles(host.shadowRoot, figuresStyles);
    addStyles(host.shadowRoot, silhouetteStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot!;
    const list = root.querySelector('ul');
    if (list && !this.#counted) {
      this.#counted = true;
      countUp(list, root.querySelector<HTMLElement>('.root')!.lang as Language);
    }
    if (root.querySelector('.picture') && !this.#asked) {
      this.#asked = true;
      void this.#load();
    }
  }

  picture(own: string | undefined): TemplateResult | typeof nothing {
    return this.#picture?.(own) ?? nothing;
  }

  sentence({ campaign, language }: Context): TemplateResult | typeof nothing {
    const { sentence, translations } = campaign ?? {};
    const translated = translations?.[language]?.sentence;
    if (!sentence) return nothing;
    return html`<p class="sentence" part="sentence" lang=${translated ? language : 'de'}>${translated ?? sentence}</p>`;
  }

  figures(context: Context, withCount: boolean): TemplateResult | typeof nothing {
    return context.campaign ? renderFigures(context.campaign, { ...context, withCount }) : nothing;
  }

  async #load() {
    try {
      this.#picture = await loadSilhouette();
      this.host.requestUpdate();
    } catch {
      // Without its picture the banner still says everything.
    }
  }
}
