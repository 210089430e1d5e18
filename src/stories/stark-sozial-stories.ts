import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DatasetController } from '../dataset/controller.ts';
import { SourceState } from '../dataset/source.ts';
import { STORIES, STORY_WORDS, type Story } from '../dataset/story-schema.ts';
import { Language, LanguageController } from '../text/language.ts';
import { storiesTexts } from '../text/stories/index.ts';
import { checkAttribute } from '../ui/attributes.ts';
import { controls } from '../ui/controls.ts';
import { StarkSozialElement } from '../ui/element.ts';
import { renderFailure } from '../ui/failure.ts';
import { renderHeading } from '../ui/heading.ts';
import { tokens } from '../ui/tokens.ts';
import { renderCard, told } from './card.ts';
import { chooseStories, themesOf } from './choose.ts';
import { storiesStyles } from './styles.ts';

/** Cards whose place is kept until the stories are there, if `limit` does not say how many will come. */
const USUAL = 6;
/** More places than this nobody sees at once. */
const MOST = 12;

/**
 * Erzählt von Menschen auf dem Weg in Arbeit und von denen, die in den kommunalen Jobcentern dabei helfen: ohne Namen,
 * mit Link zur Quelle.
 *
 * Was im Tag steht, ist der Ersatz: Es erscheint ohne Script, und wenn der Datensatz nicht zu laden ist.
 *
 * @example
 * ```html
 * <stark-sozial-stories land="DE-NI" limit="3"><a href="https://example.org/geschichten">Geschichten</a></stark-sozial-stories>
 * ```
 *
 * @summary Geschichten aus den kommunalen Jobcentern, nach Themen.
 * @tag stark-sozial-stories
 * @slot - Link oder Text für Besucher ohne Script; erscheint auch, wenn die Daten nicht erreichbar sind.
 * @csspart stories - Der Rahmen um alles.
 * @csspart heading - Die Überschrift und die Titel der Karten.
 * @csspart themes - Die Knöpfe der Themen.
 * @csspart cards - Die Liste der Karten.
 * @csspart card - Die Karte einer Geschichte.
 * @csspart unavailable - Der Ersatz, wenn die Daten nicht erreichbar sind.
 * @cssprop [--stark-sozial-color-accent=#0b5563] - Gewähltes Thema, Links, Fokus (dunkel: mit `-dark`, `#83d4e0`).
 * @cssprop [--stark-sozial-color-on-accent=#fff] - Schrift auf dem gewählten Thema (dunkel: mit `-dark`, `#05282f`).
 * @cssprop [--stark-sozial-color-surface=#fff] - Fläche (dunkel: mit `-dark`, `#12191c`).
 * @cssprop [--stark-sozial-color-surface-soft=#f5f2ea] - Zweite Fläche: Thema einer Karte, Platzhalter (dunkel: mit `-dark`, `#1c2629`).
 * @cssprop [--stark-sozial-color-text=#17212b] - Schrift (dunkel: mit `-dark`, `#f0f4f4`).
 * @cssprop [--stark-sozial-color-text-muted=#45535c] - Schrift von Nebensachen (dunkel: mit `-dark`, `#bac7cb`).
 * @cssprop [--stark-sozial-color-line=#d3d8da] - Rahmen der Karten (dunkel: mit `-dark`, `#37454a`).
 * @cssprop [--stark-sozial-color-control=#66757d] - Rand der Themen (dunkel: mit `-dark`, `#8b9ca3`).
 * @cssprop [--stark-sozial-color-mark=#b4560f] - Marke am Thema einer Karte und am Fehler (dunkel: mit `-dark`, `#f0a862`).
 * @cssprop [--stark-sozial-font-family=inherit] - Schriftart; ohne Angabe die der Seite.
 * @cssprop [--stark-sozial-font-size=medium] - Schriftgröße; alles andere richtet sich danach.
 * @cssprop [--stark-sozial-space=4px] - Stufe der Abstände, auch der Innenränder von Rahmen und Karten: `2px` (eng) bis `6px` (weit). Knöpfe und Felder bleiben, wie sie sind.
 * @cssprop [--stark-sozial-radius=8px] - Ecken der Karten.
 * @cssprop [--stark-sozial-radius-control=6px] - Ecken des Knopfs im Fehlerfall. Ist der Wert gesetzt, gilt er auch für die Themen, die sonst rund sind.
 */
export class StarkSozialStories extends StarkSozialElement {
  static override styles = [tokens, controls, storiesStyles];

  /** Kennung eines Jobcenters, zum Beispiel `peine`: nur seine Geschichten. Hat es keine, stehen hier die der anderen. */
  @property({ reflect: true })
  jobcenter?: string | null;

  /** Nur Geschichten aus einem Land, zum Beispiel `DE-NI`. */
  @property({ reflect: true })
  land?: string | null;

  /** Wie viele Geschichten höchstens, die neuesten zuerst; ohne Angabe alle. */
  @property({ type: Number, reflect: true })
  limit?: number | null;

  /** The theme that the visitor chose, by its German name. */
  @state() private chosen: string | undefined;
  /** What a screen reader is told after a choice. */
  @state() private status = '';

  protected readonly language = new LanguageController(this, storiesTexts);
  protected readonly data = new DatasetController(this, () =>
    this.language.language === Language.German ? [STORIES] : [STORIES, STORY_WORDS],
  );
  #broken = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another choice of stories may not have the theme.
    const names = ['jobcenter', 'land', 'limit', 'datasetUrl'] as const;
    if (names.some(name => changed.has(name))) {
      this.chosen = undefined;
      this.status = '';
    }
  }

  protected override updated(): void {
    const { jobcenters } = this.data.value ?? {};
    if (!jobcenters) return;
    checkAttribute(
      this,
      'jobcenter',
      jobcenters.map(({ id }) => id),
    );
    checkAttribute(
      this,
      'land',
      jobcenters.map(({ land }) => land),
    );
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.language;
    const { value: dataset } = this.data;
    return html`<section class="root" part="stories" lang=${language} aria-label=${texts.stories.title}>
      ${renderHeading(this.headingLevel, texts.stories.title, { className: 'large' })}
      <p class="visually-hidden" role="status">${this.status}</p>
      ${dataset ? this.renderStories() : this.#failed ? this.renderFailed() : this.renderPlace()}
    </section>`;
  }

  /** The way to try again stays while that is done, for it has the focus. */
  get #failed(): boolean {
    this.#broken ||= this.data.state === SourceState.Failed || this.data.delayed;
    return this.#broken && !this.data.value;
  }

  #onTheme = (theme: string | undefined, count: number) => {
    this.chosen = theme;
    this.status = this.language.texts.stories.count(count);
  };

  private renderStories() {
    const { data, jobcenter, land, limit } = this;
    const { texts, language } = this.language;
    const dataset = data.value!;
    const { stories, elsewhere } = chooseStories(dataset, { jobcenter, land, limit });
    if (stories.length === 0) return html`<p class="none">${texts.stories.empty}</p><slot></slot>`;
    const level = (Math.round(this.headingLevel) || 2) + 1;
    const context = { texts, language, level, jobcenters: dataset.jobcenters, url: data.url };
    const shown = stories.filter(({ theme }) => !this.chosen || theme === this.chosen);
    return html`
      ${elsewhere ? html`<p class="none">${texts.stories.noneHere}</p>` : nothing} ${this.renderThemes(stories)}
      <ul class="cards" part="cards">
        ${shown.map(story => renderCard(story, context))}
      </ul>
    `;
  }

  private renderThemes(stories: readonly Story[]) {
    const themes = themesOf(stories);
    // To choose among themes that all have one story is to choose a story.
    if (themes.size < 2 || themes.size === stories.length) return nothing;
    const { texts, language } = this.language;
    const button = (theme: string | undefined, label: unknown, count: number) => html`<button
      type="button"
      aria-pressed=${theme === this.chosen ? 'true' : 'false'}
      @click=${() => this.#onTheme(theme, count)}
    >
      ${label} (${count})
    </button>`;
    return html`<div class="themes" part="themes" role="group" aria-label=${texts.stories.filter}>
      ${button(undefined, texts.stories.all, stories.length)}
      ${[...themes].map(([theme, count]) => {
        const story = stories.find(story => story.theme === theme)!;
        return button(theme, told(story, 'theme', language), count);
      })}
    </div>`;
  }

  private renderFailed() {
    const { texts } = this.language;
    return renderFailure({
      texts: texts.common,
      sentence: texts.stories.unavailable,
      retrying: this.data.state === SourceState.Loading,
      retry: this.data.retry,
    });
  }

  /** As much place as themes and cards will need, as far as that is known. */
  private renderPlace() {
    const count = Math.min(this.limit && this.limit > 0 ? this.limit : this.jobcenter ? 1 : USUAL, MOST);
    const places = (length: number, place: TemplateResult) => Array.from({ length }, () => place);
    return html`<div class="cards" aria-hidden="true">${places(count, html`<div class="card placeholder"></div>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stark-sozial-stories': StarkSozialStories;
  }
}
