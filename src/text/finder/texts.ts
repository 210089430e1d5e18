import type { CommonTexts, PlaceAnswerTexts, PlaceSearchTexts } from '../texts.ts';

export interface FinderTable extends CommonTexts {
  finder: FinderTexts;
  /** None in German: those come with the code that shows answers, for many visitors never see one. */
  answers?: AnswerTexts;
}

/** What stands there before anybody has asked. */
export interface FinderTexts extends PlaceSearchTexts {
  /** The dataset could not be had. */
  unavailable: string;
  unavailableHint: string;
  sources: string;
  question: string;
  /** The question below the own card of the page's jobcenter. */
  elsewhere: string;
  label: string;
  hint: string;
  /** The button that asks the device for its position. */
  locate: string;
  locating: string;
  officeSearch: string;
  all: (count: number) => string;
  mapShow: string;
  mapHide: string;
  mapUnavailable: string;
  /** The title of the list where the page limits it to one Land. */
  allInLand: (land: string, count: number) => string;
  inLand: (land: string, count: number) => string;
}

/** The strings of answers and of the card of a jobcenter. */
export interface AnswerTexts extends PlaceAnswerTexts {
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
  /** Before the link to the federal search. */
  unknownNext: string;
}
