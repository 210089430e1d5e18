import type { UnknownReason, Why } from '../places/types.ts';

/** Strings that every element has. Functions take what stands in the middle of a sentence. */
export interface CommonTexts {
  common: {
    loading: string;
    retry: string;
    /** After the text of a link that leads to another host. */
    leavesSite: string;
  };
  /** The Länder that have a kommunales Jobcenter, by their key. */
  lands: Record<string, string>;
}

/** Strings of the search for a place, which finder and calendar share. */
export interface PlaceSearchTexts {
  submit: string;
  searching: string;
  suggestions: string;
  suggestionCount: (count: number) => string;
  /** Beside a suggestion for which a letter was corrected. */
  corrected: string;
  searchUnavailable: string;
}

/** What is said of a search that found several places, or none; may come later than the field. */
export interface PlaceAnswerTexts {
  /** The question above several places, by the reason for asking. */
  choose: Record<Why, (query: string) => string>;
  chooseHint: string;
  chooseMore: (count: number) => string;
  unknown: Record<UnknownReason, (query: string) => string>;
}
