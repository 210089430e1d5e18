import type { TemplateResult } from 'lit';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Dataset, Edition } from '../dataset/schema.ts';
import type { CalendarTable } from '../text/calendar/texts.ts';
import type { Language } from '../text/language.ts';
import type { Entry } from './agenda.ts';
import type { Candidate } from './filters.ts';

/** What the views of an action need besides the action. */
export interface CalendarContext {
  texts: CalendarTable;
  language: Language;
  dataset: Dataset;
  edition: Edition;
  /** The day in Germany. */
  today: string;
  /** Level of the title; groups are one below, actions two. */
  level: number;
  /** The actions that are shown, by id. */
  candidates: ReadonlyMap<string, Candidate>;
  /** Id of the action whose details are open. */
  open: string | undefined;
  /** On paper everything is open. */
  printing: boolean;
  toggle: (event: CampaignEvent) => void;
  /** The details of an action; they are loaded with the first that is opened. */
  details: (entry: Entry) => TemplateResult;
  /** Hands a file to the visitor, where a page can. */
  save: ((event: CampaignEvent) => void) | undefined;
  /** Address of a shared action's own calendar file; none for the page's own dates. */
  fileOf: (event: CampaignEvent) => string | undefined;
}

/** Title and summary in the language of the element where there is a translation; else in German. */
export function wordsOf(event: CampaignEvent, language: Language) {
  const translation = event.translations?.[language];
  const lang = language === 'en' && !translation?.title ? 'de' : undefined;
  return {
    title: translation?.title ?? event.title,
    summary: translation?.summary ?? (translation?.title ? undefined : event.summary),
    /** The language of these words, where it is another than that of the element. */
    lang,
  };
}
