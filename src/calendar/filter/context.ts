import type { Dataset } from '../../dataset/schema.ts';
import type { CalendarTable } from '../../text/calendar/texts.ts';
import type { Language } from '../../text/language.ts';
import type { Candidate, FilterKey, Filters } from '../filters.ts';

/** What the filters need of the element. */
export interface FilterContext {
  texts: CalendarTable;
  language: Language;
  dataset: Dataset;
  /** All actions of the edition that the page wants to show. */
  candidates: readonly Candidate[];
  /** Those that the filters leave. */
  shown: readonly Candidate[];
  filters: Filters;
  /** What the page has preset has no control. */
  preset: ReadonlySet<FilterKey>;
  /** On a narrow page the controls stand behind a button. */
  open: boolean;
  /** Whoever uses a control stays in it. */
  set: (change: Filters) => void;
  /** A chip or a step is gone once it is used; the visitor goes on at the number of results. */
  take: (change: Filters) => void;
  clear: () => void;
}
