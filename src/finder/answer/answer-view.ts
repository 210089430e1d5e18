import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { jobcenterById } from '../../dataset/responsible.ts';
import type { Dataset, Jobcenter } from '../../dataset/schema.ts';
import { answersDe } from '../../text/finder/answers-de.ts';
import type { AnswerTexts, FinderTable } from '../../text/finder/texts.ts';
import { shorten } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { renderHeading } from '../../ui/heading.ts';
import { type Answer, AnswerState } from '../answer.ts';
import type { Found } from '../search.ts';
import { renderOfficeSearch } from '../unavailable.ts';
import { renderActions, renderDetails } from './card.ts';

/** So many choices are shown at once; the rest comes on demand. */
const CHOICES = 8;

/** What an answer needs to be shown, and what the visitor can do with it. */
export interface AnswerView {
  host: LitElement;
  found: Found;
  dataset: Dataset | undefined;
  texts: FinderTable;
  language: Language;
  /** Level of the answer's heading. */
  level: number;
  choose: (label: string, ags: string) => void;
  again: () => void;
}

/** German comes with this code, every other language with the rest of its strings. */
const answerTexts = ({ answers = answersDe }: FinderTable): AnswerTexts => answers;

/** What is wrong with a query that means no place; stands at the field. */
export function unknownSentence({ reason, query }: Answer, texts: FinderTable): string | undefined {
  return reason && answerTexts(texts).unknown[reason](shorten(query));
}

export function renderAnswer(view: AnswerView): TemplateResult | typeof nothing {
  const { dataset } = view;
  const { answer } = view.found;
  switch (answer.state) {
    case AnswerState.Found: {
      const jobcenter = dataset && jobcenterById(dataset, answer.jobcenter!);
      return jobcenter ? renderFound(jobcenter, view) : nothing;
    }
    case AnswerState.Joint:
      return renderJoint(view);
    case AnswerState.Choose:
      return renderChoices(answer, view);
    case AnswerState.Unknown:
      return html`<p>${answerTexts(view.texts).unknownNext} ${renderOfficeSearch(view)}</p>`;
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
  const texts = answerTexts(view.texts);
  const context = { texts, language: view.language };
  return html`
    <article class="card" part="card">
      ${frame.eyebrow ? html`<p class="eyebrow">${frame.eyebrow}</p>` : nothing}
      ${renderHeading(view.level, html`<span lang="de">${jobcenter.name}</span>`, { className: 'large' })}
      <p class="muted">${texts.area(jobcenter.traeger.name)}</p>
      ${renderActions(jobcenter, context)} ${renderDetails(jobcenter, context)} ${frame.footer ?? nothing}
    </article>
  `;
}

function renderFound(jobcenter: Jobcenter, view: AnswerView): TemplateResult {
  const eyebrow = answerTexts(view.texts).found;
  return renderCard(jobcenter, view, { eyebrow, footer: renderAgain(view) });
}

function renderJoint(view: AnswerView): TemplateResult {
  const texts = answerTexts(view.texts);
  const { kreis, answer } = view.found;
  const name = kreis?.label.replace(/ \(Stadt\)$/, '') ?? answer.query;
  return html`
    <article class="card" part="card">
      ${renderHeading(view.level, texts.jointTitle(name), { className: 'large' })}
      <p>${texts.jointText}</p>
      <p>
        ${renderOfficeSearch(view, 'button primary')}
      </p>
      ${renderAgain(view)}
    </article>
  `;
}

function renderChoices({ query, choices = [], why = 'name' }: Answer, view: AnswerView): TemplateResult {
  const texts = answerTexts(view.texts);
  const shown = view.found.all ? choices : choices.slice(0, CHOICES);
  const more = choices.length - shown.length;
  return html`
    ${renderHeading(view.level, texts.choose[why](shorten(query)), { id: 'choices', className: 'medium' })}
    <ul class="choices" part="choices" aria-labelledby="choices">
      ${shown.map(
        ({ ags, label }) => html`<li>
          <button type="button" @click=${() => view.choose(label, ags)}>${label}</button>
        </li>`,
      )}
    </ul>
    ${more > 0 ? html`<button class="button" type="button" @click=${() => showAll(view)}>${texts.chooseMore(more)}</button>` : nothing}
    <p class="muted small">${texts.chooseHint}</p>
  `;
}

async function showAll({ host, found }: AnswerView): Promise<void> {
  const next = host.renderRoot.querySelectorAll('.choices li').length;
  found.all = true;
  host.requestUpdate();
  await host.updateComplete;
  // The button is gone; its first new choice takes the focus.
  host.renderRoot.querySelectorAll<HTMLElement>('.choices button')[next]?.focus();
}

function renderAgain(view: AnswerView): TemplateResult {
  return html`<p class="again">
    <button class="button" type="button" @click=${view.again}>${answerTexts(view.texts).otherSearch}</button>
  </p>`;
}
