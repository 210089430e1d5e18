import type { Audience, Category } from '../../dataset/event-schema.ts';
import type { CommonTexts, PlaceAnswerTexts, PlaceSearchTexts } from '../texts.ts';

export interface CalendarTable extends CommonTexts {
  calendar: CalendarTexts;
}

export interface CalendarTexts {
  /** The dataset could not be had. */
  unavailable: string;
  /** Name of the whole before the edition is known, and where there is none. */
  title: string;
  noEdition: string;
  /** How the edition stands; the days are written out. */
  before: (days: number, start: string) => string;
  running: (end: string) => string;
  over: string;
  /** Nothing is known of an edition: before it, and after it. */
  nothingYet: string;
  nothingRecorded: string;
  /** The page shows only certain actions, and there are none; the others are a step away. */
  nothingHere: string;
  showAll: (count: number) => string;
  otherEditions: string;
  /** `id` of the edition, and how many actions are known. */
  showEdition: (name: string, count: number) => string;
  count: (count: number) => string;
  countOf: (count: number, all: number) => string;
  view: string;
  asList: string;
  asWeek: string;
  weekFailed: string;
  groups: {
    prelude: string;
    today: (day: string) => string;
    span: string;
    open: string;
    after: string;
    past: string;
  };
  more: (count: number) => string;
  /** In the week, on a day without anything. */
  nothingOnDay: string;
  /** The button that opens the filters, with the number of those that are set. */
  filter: (active: number) => string;
  filterFailed: string;
  event: EventTexts;
  /** Own dates of the page that could not be loaded. */
  ownFailed: string;
  categories: Record<Category, string>;
  audiences: Record<Audience, string>;
}

/** Strings of the filters; they come with them. */
export interface FilterTexts {
  title: string;
  /** First line of every list: no filter. */
  all: string;
  words: string;
  wordsHint: string;
  category: string;
  audience: string;
  land: string;
  jobcenter: string;
  attend: string;
  accessible: string;
  online: string;
  /** A value with the number of actions that it would leave. */
  value: (label: string, count: number) => string;
  near: string;
  /** The button that opens the field for a place. */
  nearShow: string;
  nearFailed: string;
  active: string;
  remove: (label: string) => string;
  removeAll: string;
  nothing: string;
  /** A step that would leave something: without a filter, or with a wider circle. */
  without: (label: string, count: number) => string;
  wider: (km: number, count: number) => string;
}

export interface EventTexts {
  publication: string;
  cancelled: string;
  past: string;
  clock: (from: string, to?: string) => string;
  distance: (km: number) => string;
  nationwide: string;
  allOfLand: (land: string) => string;
  joint: (count: number) => string;
  online: string;
  /** Instead of the details, when they cannot be loaded. */
  detailsFailed: string;
}

/** Strings of the details of an action; they come with the first that is opened. */
export interface DetailsTexts {
  /** Into the visitor's own calendar. */
  save: string;
  dayUnknown: string;
  timeUnknown: string;
  when: string;
  /** Lines that say when something of several days begins and ends. */
  fromTo: (from: string, to: string) => string[];
  where: string;
  placeUnknown: string;
  map: string;
  hosts: string;
  audience: string;
  access: string;
  wheelchair: string;
  noWheelchair: string;
  signLanguage: string;
  noSignLanguage: string;
  languages: string;
  accessUnknown: string;
  registration: string;
  registrationNeeded: string;
  registrationNotNeeded: string;
  registrationUntil: (day: string) => string;
  /** The last day for it has passed. */
  registrationOver: (day: string) => string;
  register: string;
  link: string;
  readPublication: string;
  reported: string;
}

/** Strings of the week; they come with it. */
export interface WeekTexts {
  /** Above the column of this day. */
  today: string;
  /** Closes the details. */
  close: string;
}

/** Strings of the search in the neighbourhood; they come with it. */
export interface NearTexts extends PlaceSearchTexts, PlaceAnswerTexts {
  label: string;
  hint: string;
  radius: string;
  km: (km: number) => string;
}

/** Strings of the way out of the calendar, into the visitor's own; they come with it. */
export interface ExportTexts {
  title: string;
  list: (count: number) => string;
  subscribe: string;
  /** The same for all of Germany, and for one of several jobcenters. */
  subscribeAll: string;
  subscribeTo: (jobcenter: string) => string;
  /** What a subscription does. */
  subscribeHint: string;
  /** Before the address, for calendars that want it typed in. */
  subscribeAddress: string;
  failed: string;
  /** In apps that drop calendar files. */
  openInBrowser: string;
}
