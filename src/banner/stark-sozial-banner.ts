import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DatasetController } from '../dataset/controller.ts';
import { editionFor, Phase, phaseOf } from '../dataset/editions.ts';
import { CAMPAIGN_OF_LAST_RESORT } from '../dataset/parse.ts';
import { AREAS } from '../dataset/parts.ts';
import type { Edition, Jobcenter } from '../dataset/schema.ts';
import { SourceState } from '../dataset/source.ts';
import { bannerTexts } from '../text/banner/index.ts';
import { formatDays } from '../text/format.ts';
import { LanguageController } from '../text/language.ts';
import { checkAttribute } from '../ui/attributes.ts';
import { ClockController } from '../ui/clock.ts';
import { controls } from '../ui/controls.ts';
import { StarkSozialElement } from '../ui/element.ts';
import { renderFailure } from '../ui/failure.ts';
import { renderHeading } from '../ui/heading.ts';
import { Lazy } from '../ui/lazy.ts';
import { tokens } from '../ui/tokens.ts';
import { callToAction } from './action.ts';
import { dismissed, KEY } from './dismissal.ts';
import { standing } from './edition-line.ts';
import type { Context } from './more.ts';
import { bannerStyles } from './styles.ts';

/**
 * Zeigt die Kampagne: Leitspruch, Zahlen mit Stand und Quelle, den Stand der Aktionswoche und den Weg zum Jobcenter.
 *
 * Was im Tag steht, ist der Ersatz: Es erscheint ohne Script, und wenn der Datensatz nicht zu laden ist.
 *
 * @example
 * ```html
 * <stark-sozial-banner jobcenter="peine"><a href="https://example.org/jobcenter">Unser Jobcenter</a></stark-sozial-banner>
 * ```
 *
 * @summary Banner der Kampagne mit Zahlen, die Stand und Quelle nennen.
 * @tag stark-sozial-banner
 * @slot - Link oder Text für Besucher ohne Script; erscheint auch, wenn die Daten nicht erreichbar sind.
 * @slot logo - Eigenes Logo, über dem Leitspruch.
 * @slot text - Eigener Text anstelle des Satzes der Kampagne, im Streifen zusätzlich.
 * @slot image - Eigenes Bild anstelle der Deutschlandkarte (nur `hero`).
 * @csspart banner - Der Rahmen um alles.
 * @csspart panel - Die farbige Fläche.
 * @csspart heading - Die Überschrift um den Leitspruch (nur `hero`).
 * @csspart claim - Der Leitspruch.
 * @csspart own - Name und Träger des eigenen Jobcenters.
 * @csspart sentence - Der Satz unter dem Leitspruch.
 * @csspart state - Der Stand der Aktionswoche.
 * @csspart action - Der Knopf.
 * @csspart picture - Die Deutschlandkarte oder das eigene Bild.
 * @csspart figures - Die Zahlen.
 * @csspart close - Der Knopf zum Schließen.
 * @csspart unavailable - Der Ersatz, wenn die Daten nicht erreichbar sind.
 * @cssprop [--stark-sozial-color-banner=#0b5563] - Farbige Fläche; ohne Angabe hell der Akzent (dunkel: mit `-dark`, `#0e3f4a`).
 * @cssprop [--stark-sozial-color-on-banner=#fff] - Schrift und Knopf darauf; ohne Angabe hell die Schrift auf dem Akzent (dunkel: mit `-dark`, `#f2f7f7`).
 * @cssprop [--stark-sozial-color-banner-mark=#ffc27a] - Das eigene Gebiet und die Marke am Stand der Aktionswoche (dunkel: mit `-dark`, `#ffc27a`).
 * @cssprop [--stark-sozial-color-accent=#0b5563] - Zahlen, Links, Fokus (dunkel: mit `-dark`, `#83d4e0`).
 * @cssprop [--stark-sozial-color-on-accent=#fff] - Schrift auf der farbigen Fläche, wenn `--stark-sozial-color-on-banner` fehlt (nur hell).
 * @cssprop [--stark-sozial-color-surface=#fff] - Fläche der Zahlen (dunkel: mit `-dark`, `#12191c`).
 * @cssprop [--stark-sozial-color-surface-soft=#f5f2ea] - Fläche eines Fehlers (dunkel: mit `-dark`, `#1c2629`).
 * @cssprop [--stark-sozial-color-text=#17212b] - Schrift (dunkel: mit `-dark`, `#f0f4f4`).
 * @cssprop [--stark-sozial-color-text-muted=#45535c] - Schrift von Stand und Quelle (dunkel: mit `-dark`, `#bac7cb`).
 * @cssprop [--stark-sozial-color-line=#d3d8da] - Rahmen (dunkel: mit `-dark`, `#37454a`).
 * @cssprop [--stark-sozial-color-mark=#b4560f] - Marke an einem Fehler (dunkel: mit `-dark`, `#f0a862`).
 * @cssprop [--stark-sozial-font-family=inherit] - Schriftart; ohne Angabe die der Seite.
 * @cssprop [--stark-sozial-font-size=medium] - Schriftgröße; alles andere richtet sich danach.
 * @cssprop [--stark-sozial-space=4px] - Stufe der Abstände, auch der Innenränder von Rahmen und Karten: `2px` (eng) bis `6px` (weit). Knöpfe und Felder bleiben, wie sie sind.
 * @cssprop [--stark-sozial-radius=8px] - Ecken; `0` für ein Banner von Rand zu Rand.
 * @cssprop [--stark-sozial-radius-control=6px] - Ecken des Knopfs.
 */
export class StarkSozialBanner extends StarkSozialElement {
  static override styles = [tokens, controls, bannerStyles];

  /** Form: `hero` (groß, mit Karte und Zahlen), `strip` (eine Zeile über der Seite) oder `figures` (nur die Zahlen). */
  @property({ reflect: true })
  variant: 'hero' | 'strip' | 'figures' = 'hero';

  /** Kennung des eigenen Jobcenters, zum Beispiel `peine`: Das Banner spricht von ihm und führt zu seiner Website. */
  @property({ reflect: true })
  jobcenter?: string | null;

  /** Aktionswoche, zum Beispiel `2019`; ohne Angabe die laufende, sonst die nächste, sonst die letzte. */
  @property({ reflect: true })
  edition?: string | null;

  /** Ziel des Knopfs; ohne Angabe die Website des eigenen Jobcenters, sonst die Suche nach dem Jobcenter. */
  @property({ reflect: true })
  href?: string | null;

  /** Aufschrift des Knopfs; ohne Angabe passend zu dem, was über das Ziel bekannt ist. */
  @property({ reflect: true })
  label?: string | null;

  /** Lässt sich schließen. Gemerkt wird das erst nach dem Klick, auf dem Gerät, ohne Cookie, für diese Aktionswoche. */
  @property({ type: Boolean, reflect: true })
  dismissible = false;

  /** Die Uhr; für Tests und Beispiele austauschbar. */
  @property({ attribute: false })
  now: () => Date = () => new Date();

  /** For which Aktionswoche it was closed since the page is open. */
  @state() private closedFor?: string;

  protected readonly language = new LanguageController(this, bannerTexts);
  protected readonly data: DatasetController = new DatasetController(this, () =>
    this.jobcenter ? [AREAS] : [],
  );
  readonly #clock = new ClockController(this);
  // Each comes when the banner needs it.
  readonly #more = new Lazy(this, async () => new (await import('./more.ts')).More(this));
  readonly #closing = new Lazy(this, async () => {
    const { Closing } = await import('./closing.ts');
    return new Closing(this.shadowRoot!, KEY);
  });
  readonly #today = new Lazy(this, async () => new (await import('./today.ts')).Today(this));
  #broken = false;

  protected override updated(): void {
    const { value: dataset } = this.data;
    checkAttribute(this, 'variant', ['hero', 'strip', 'figures']);
    const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);
    this.#loadLater();
    if (!dataset) return;
    checkAttribute(this, 'jobcenter', ids(dataset.jobcenters));
    checkAttribute(this, 'edition', ids(dataset.editions));
  }

  protected override render(): unknown {
    const { texts, language } = this.language;
    const { variant } = this;
    if (this.#isClosed()) {
      return this.closedFor ? this.#closing.value?.renderClosed(texts.banner) : nothing;
    }
    const known = variant === 'strip' || variant === 'figures' ? variant : 'hero';
    return html`<section class="root ${known}" part="banner" lang=${language} aria-label=${texts.banner.regions[known]}>
      ${known === 'figures' ? nothing : this.renderPanel(known === 'hero')}
      ${known === 'strip' ? nothing : this.renderFigures(known === 'hero')}
    </section>`;
  }

  #loadLater() {
    const edition = this.#edition;
    if (edition && phaseOf(edition, this.#clock.today) === Phase.Running) void this.#today.wanted;
    if (this.variant !== 'strip') void this.#more.wanted;
    if (this.dismissible) void this.#closing.wanted;
  }

  /** The way to try again stays while that is done, for it has the focus. */
  get #failed(): boolean {
    this.#broken ||= this.data.state === SourceState.Failed || this.data.delayed;
    return this.#more.failed || (this.#broken && !this.data.value);
  }

  get #edition(): Edition | undefined {
    return this.data.value && editionFor(this.data.value.editions, this.#clock.today, this.edition);
  }

  get #own(): Jobcenter | undefined {
    return this.data.value?.jobcenters.find(({ id }) => id === this.jobcenter);
  }

  get #context(): Context {
    const { texts, language } = this.language;
    return { texts, language, campaign: this.data.value?.campaign, own: this.#own };
  }

  /** What is remembered when the banner is closed. */
  get #key(): string {
    return this.#edition?.id ?? 'none';
  }

  /** Until the dataset is there, nobody knows which Aktionswoche the closed banner spoke of. */
  #isClosed(): boolean {
    const closed = this.closedFor ?? (this.dismissible ? dismissed() : null);
    return !!closed && (!this.data.value || closed === this.#key);
  }

  #onClose = async () => {
    this.#closing.value?.remember(this.#key);
    this.closedFor = this.#key;
    await this.updateComplete;
    this.renderRoot.querySelector('p')?.focus();
  };

  #onRetry = () => {
    if (this.#more.failed) void this.#more.fetch();
    this.data.retry();
  };

  private renderPanel(hero: boolean): TemplateResult {
    const { claim } = this.data.value?.campaign ?? CAMPAIGN_OF_LAST_RESORT;
    const words = html`${this.renderOwn(hero)}
      <slot name="text">${hero ? this.#more.value?.sentence(this.#context) : nothing}</slot>
      ${this.renderEdition()} ${this.renderAction()} ${this.renderFallback()}`;
    return html`<div class="panel" part="panel">
      <div class="head">
        <slot name="logo"></slot>
        ${
          hero
            ? renderHeading(this.headingLevel, renderClaim(claim), { className: 'claim' })
            : html`<p class="claim" part="claim" lang="de">${claim}</p>`
        }
      </div>
      ${hero ? this.renderPicture() : nothing} ${hero ? html`<div class="words">${words}</div>` : words}
      ${this.dismissible && this.data.value ? this.#closing.value?.renderButton(this.language.texts.banner, this.#onClose) : nothing}
    </div>`;
  }

  /** Whose page it is. */
  private renderOwn(hero: boolean) {
    const own = this.#own;
    if (!own) return nothing;
    return html`<p class="own" part="own">
      <strong lang="de">${own.name}</strong>${hero ? html` <br />${this.language.texts.banner.traeger(own.traeger.name)}` : nothing}
    </p>`;
  }

  /** Where the Aktionswoche stands; nothing where none is known. */
  private renderEdition() {
    const edition = this.#edition;
    if (!edition) return nothing;
    const { texts, language } = this.language;
    const { today } = this.#clock;
    const count = this.#today.value?.count(edition, today, this.#own);
    const name = edition.translations?.[language]?.name ?? edition.name;
    const words = standing(edition, today, texts.banner, count);
    // What is over needs no days, least of all those on which sources disagree.
    const over = phaseOf(edition, today) === Phase.Over;
    return html`<p class="state" part="state">
      ${
        this.variant === 'strip'
          ? html`<strong>${words}</strong> · ${name}`
          : html`<strong>${words}</strong> ${name}${over ? '' : `, ${formatDays(edition.start, edition.end, language)}`}`
      }
    </p>`;
  }

  private renderAction() {
    const { data, href, label } = this;
    const { texts } = this.language;
    const given = { texts: texts.banner, href, label, own: this.#own, dataset: data.value, url: data.url };
    const action = callToAction(given);
    // Not before it is known where it leads, and then with all the rest.
    if (!action || !(href || data.value || this.#failed)) return nothing;
    const look = this.variant === 'strip' ? 'link' : 'button primary';
    return html`<a class=${look} part="action" href=${action.href}>${action.label}</a>`;
  }

  /** What the webmaster put into the tag, as soon as a first try has failed. */
  private renderFallback() {
    const { texts } = this.language;
    if (!this.#failed) return nothing;
    return renderFailure({
      texts: texts.common,
      sentence: texts.banner.unavailable,
      retrying: this.data.state === SourceState.Loading,
      retry: this.#onRetry,
    });
  }

  private renderPicture() {
    return html`<div class="picture" part="picture">
      <slot name="image">${this.#more.value?.picture(this.#own?.id)}</slot>
    </div>`;
  }

  private renderFigures(hero: boolean) {
    if (this.#failed) return hero ? nothing : this.renderFallback();
    return html`<div class="numbers" part="figures">
      ${this.#more.value?.figures(this.#context, hero)} ${hero ? nothing : this.renderFallback()}
    </div>`;
  }
}

/** Each of its sentences on a line of its own. */
function renderClaim(claim: string): TemplateResult {
  return html`<span part="claim" lang="de">${(claim.match(/[^.]+\.?/g) ?? [claim]).map(part => html`<span>${part} </span>`)}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'stark-sozial-banner': StarkSozialBanner;
  }
}
