import { html, nothing, type TemplateResult } from 'lit';
import { CAMPAIGN_OF_LAST_RESORT } from '../dataset/parse.ts';
import { jobcenterById } from '../dataset/responsible.ts';
import type { Dataset, Jobcenter } from '../dataset/schema.ts';
import { type Kreis, Why } from '../places/types.ts';
import type { FinderTable } from '../text/finder/texts.ts';
import { shorten } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { renderHeading } from '../ui/heading.ts';
import { type Answer, AnswerState } from './answer.ts';
import { renderActions, renderDetails } from './card.ts';

/** So many choices are shown at once; the rest comes on demand. */
const CHOICES = 8;

/** What an answer needs to be shown, and what the visitor can do with it. */
export interface AnswerView {
  answer?: Answer;
  kreis?: Kreis | undefined;
  dataset: Dataset | undefined;
  texts: FinderTable;
  language: Language;
  /** Level of the answer's heading. */
  level: number;
  allChoices: boolean;
  choose: (label: string, ags: string) => void;
  showAll: () => void;
  again: () => void;
  retry: () => void;
}

export function renderAnswer(view: AnswerView): TemplateResult | typeof nothing {
  const { answer, dataset, texts } = view;
  switch (answer?.state) {
    case AnswerState.Found: {
      const jobcenter = dataset && jobcenterById(dataset, answer.jobcenter!);
      return jobcenter ? renderFound(jobcenter, view) : nothing;
    }
    case AnswerState.Joint:
      return renderJoint(view);
    case AnswerState.Choose:
      return renderChoices(answer, view);
    case AnswerState.Unknown:
      return html`<p>${texts.finder.unknownNext} ${renderOfficeSearch(view)}</p>`;
    case AnswerState.Unavailable:
      return html`
        ${renderHeading(view.level, texts.finder.searchUnavailable, { className: 'sentence' })}
        ${
          // Without a dataset the button that loads it again stands below.
          dataset
            ? html`<button class="button" type="button" @click=${view.retry}>${texts.common.retry}</button>`
            : nothing
        }
      `;
    default:
      return nothing;
  }
}

/** The card of a jobcenter: name, area, what one can do, details. */
export function renderCard(
  jobcenter: Jobcenter,
  view: Pick<AnswerView, 'texts' | 'language' | 'level'>,
  frame: { eyebrow?: string; footer?: TemplateResult } = {},
): TemplateResult {
  const { finder } = view.texts;
  const context = { texts: finder, language: view.language };
  return html`
    <article class="card" part="card">
      ${frame.eyebrow ? html`<p class="eyebrow">${frame.eyebrow}</p>` : nothing}
      ${renderHeading(view.level, jobcenter.name, { className: 'large' })}
      <p class="muted">${finder.area(jobcenter.traeger.name)}</p>
      ${renderActions(jobcenter, context)} ${renderDetails(jobcenter, context)} ${frame.footer ?? nothing}
    </article>
  `;
}

function renderFound(jobcenter: Jobcenter, view: AnswerView): TemplateResult {
  const eyebrow = view.texts.finder.found;
  return renderCard(jobcenter, view, { eyebrow, footer: renderAgain(view) });
}

function renderJoint(view: AnswerView): TemplateResult {
  const { finder } = view.texts;
  const name = view.kreis?.label.replace(/ \(Stadt\)$/, '') ?? view.answer?.query ?? '';
  return html`
    <article class="card" part="card">
      ${renderHeading(view.level, finder.jointTitle(name), { className: 'large' })}
      <p>${finder.jointText}</p>
      <p>
        ${renderOfficeSearch(view, 'button primary')}
      </p>
      ${renderAgain(view)}
    </article>
  `;
}

/** The federal search for a jobcenter: the way on where we have no answer of our own. */
function renderOfficeSearch({ dataset, texts }: AnswerView, className = ''): TemplateResult {
  const { officeSearch } = dataset?.campaign ?? CAMPAIGN_OF_LAST_RESORT;
  return html`<a class=${className} href=${officeSearch.url} rel="noreferrer"
    ><span>${texts.finder.officeSearch}<span class="visually-hidden"> (${texts.common.leavesSite})</span></span></a
  >`;
}

function renderChoices({ query, choices = [], why = Why.Name }: Answer, view: AnswerView): TemplateResult {
  const { finder } = view.texts;
  const shown = view.allChoices ? choices : choices.slice(0, CHOICES);
  const more = choices.length - shown.length;
  return html`
    ${renderHeading(view.level, finder.choose[why](shorten(query)), { id: 'choices', className: 'medium' })}
    <ul class="choices" part="choices" aria-labelledby="choices">
      ${shown.map(
        ({ ags, label }) => html`<li>
          <button type="button" @click=${() => view.choose(label, ags)}>${label}</button>
        </li>`,
      )}
    </ul>
    ${more > 0 ? html`<button class="button" type="button" @click=${view.showAll}>${finder.chooseMore(more)}</button>` : nothing}
    <p class="muted small">${finder.chooseHint}</p>
  `;
}

function renderAgain(view: AnswerView): TemplateResult {
  return html`<p class="again">
    <button class="button" type="button" @click=${view.again}>${view.texts.finder.otherSearch}</button>
  </p>`;
}
