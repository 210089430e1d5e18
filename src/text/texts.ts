import type { UnknownReason, Why } from '../places/types.ts';

/** Every string of one language. Functions take what stands in the middle of a sentence. */
export interface Texts {
  common: {
    loading: string;
    retry: string;
    /** The dataset could not be had. */
    unavailable: string;
    unavailableHint: string;
    sources: string;
    /** After the text of a link that leads to another host. */
    leavesSite: string;
  };
  lands: Record<string, string>;
  finder: FinderTexts;
}

export interface FinderTexts {
  question: string;
  /** The question below the own card of the page's jobcenter. */
  elsewhere: string;
  label: string;
  hint: string;
  submit: string;
  searching: string;
  /** The button that asks the device for its position. */
  locate: string;
  locating: string;
  suggestions: string;
  suggestionCount: (count: number) => string;
  /** Beside a suggestion for which a letter was corrected. */
  corrected: string;
  found: string;
  area: (kreis: string) => string;
  traeger: string;
  call: string;
  write: string;
  phone: string;
  email: string;
  website: string;
  traegerWebsite: (traeger: string) => string;
  /** Opens the device's map application. */
  route: string;
  /** The same, where only the address of the administration is known. */
  routeToKreis: string;
  routeToStadt: string;
  address: string;
  addressOfKreis: string;
  addressOfStadt: string;
  /** Under the address of the Träger: it is not known to be the jobcenter's own. */
  addressOfTraegerHint: string;
  offices: string;
  officeAddressUnknown: string;
  openingHours: string;
  note: string;
  /** Beside a fact that the body itself did not say. */
  reported: string;
  factDate: (date: string) => string;
  /** When somebody last went through the record. */
  asOf: (date: string) => string;
  otherSearch: string;
  jointTitle: (kreis: string) => string;
  jointText: string;
  officeSearch: string;
  /** The question above several places, by the reason for asking. */
  choose: Record<Why, (query: string) => string>;
  chooseHint: string;
  chooseMore: (count: number) => string;
  unknown: Record<UnknownReason, (query: string) => string>;
  /** Before the link to the federal search. */
  unknownNext: string;
  searchUnavailable: string;
  all: (count: number) => string;
  mapShow: string;
  mapHide: string;
  mapUnavailable: string;
  /** The title of the list where the page limits it to one Land. */
  allInLand: (land: string, count: number) => string;
  inLand: (land: string, count: number) => string;
}
