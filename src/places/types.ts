/** A Kreis or a kreisfreie Stadt: the area for which one jobcenter is responsible. */
export interface Kreis {
  /** Official key, five digits. */
  ags: string;
  /** Unique name as a visitor reads it: `Landkreis Peine`, `Kreis Steinfurt`, `Kassel (Stadt)`. */
  label: string;
  /** `DE-NI` */
  land: string;
}

/** One of several areas that a query may mean. */
export interface Choice {
  /** Key of the Kreis. */
  ags: string;
  /** The name that the visitor knows, a Gemeinde or a place: `Edemissen`. */
  name: string;
  /** The Kreis, where the name alone does not tell it: `Landkreis Peine`. */
  kreis?: string;
}

/** A line in the list under the search box. */
export interface Suggestion extends Choice {
  /** What the search box holds after choosing this line; resolving it again gives the same place. */
  text: string;
  /** True when a letter had to be corrected to find it. */
  corrected?: boolean;
  /** True for a postcode in several Kreise: `ags` is only the first of them, so `text` must be resolved. */
  several?: boolean;
}

/** Why a query has no answer; each reason has its own sentence in `src/text`. */
export const UnknownReason = {
  Empty: 'empty',
  /** One to four digits. */
  ShortPostcode: 'short-postcode',
  /** Six digits or more. */
  LongPostcode: 'long-postcode',
  /** Five digits of a region that does not exist: 00, 05, 43, 62. */
  NoSuchPostcode: 'no-such-postcode',
  /** Five digits where nobody lives: a PO box, a large company, or a slip. */
  NobodyLivesThere: 'nobody-lives-there',
  /** "Postfach 12 34" */
  PoBox: 'po-box',
  /** "A-1010", "CH-8001 Zürich", "1010 Wien", "SW1A 1AA" */
  Foreign: 'foreign',
  /** Kyrillic, Arabic, … letters. */
  OtherScript: 'other-script',
  /** Letters, but no place of that name. */
  NoSuchPlace: 'no-such-place',
  /** A Land, a region, Germany: a real name, but thousands of places. */
  TooLarge: 'too-large',
  /** Signs that stand in no name of a place: `<script>`, `???`. */
  NoName: 'no-name',
} as const;
export type UnknownReason = (typeof UnknownReason)[keyof typeof UnknownReason];

/** Why the visitor is asked. */
export const Why = {
  /** The postcode lies in several Kreise. */
  Postcode: 'postcode',
  /** The name stands for several places. */
  Name: 'name',
  /** None of them is quite what was typed. */
  Similar: 'similar',
  /** Postcode and place, or two postcodes, that do not belong together. */
  Contradiction: 'contradiction',
  /** The device is near a border, or does not know exactly where it is. */
  Location: 'location',
} as const;
export type Why = (typeof Why)[keyof typeof Why];

/** What a query means. */
export type Resolution =
  | { kind: 'kreis'; kreis: Kreis }
  | { kind: 'choose'; why: Why; choices: Choice[] }
  | { kind: 'unknown'; reason: UnknownReason };

/** Why the device's position led to no Kreis; each has its own sentence in `src/text`. */
export type LocationProblem =
  /** The visitor, the browser or the page's policy does not allow it. */
  | 'refused'
  | 'timed-out'
  /** The device cannot tell. */
  | 'unavailable'
  /** The page came without https. */
  | 'insecure'
  | 'outside'
  /** So inexact that half a Land is in reach. */
  | 'vague';
