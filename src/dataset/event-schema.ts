import * as v from 'valibot';
import type { Part } from './parts.ts';
import { day, email, id, land, object, phone, postcode, provenance, text, webAddress } from './schema.ts';

/** `2019-08-26`, or with a time in Germany: `2019-08-26T10:00`. */
const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/,
    'Erwartet: JJJJ-MM-TT oder, mit Uhrzeit, eine Form wie 2027-06-14T10:00.',
  ),
);

const oneOf = (values: readonly string[]) => `Erwartet: ${values.join(', ')}.`;

/** The kinds of actions that the press release of 21 August 2019 names, and the rest. */
export const CATEGORIES = [
  'information',
  'open-day',
  'exhibition',
  'employer-breakfast',
  'youth-meets-employers',
  'youth-agency',
  'case-management',
  'press-visit',
  'politics',
  'success-story',
  'other',
] as const;

/** Whom an action is meant for. */
export const AUDIENCES = [
  'public',
  'clients',
  'youth',
  'employers',
  'professionals',
  'politics',
  'press',
] as const;

/** Something one can go to (or follow online), or something that is published. */
export const EVENT_KINDS = ['date', 'publication'] as const;

export const placeSchema = object({
  name: v.optional(text),
  street: v.optional(text),
  postcode: v.optional(postcode),
  town: v.optional(text),
  /** Latitude and longitude, reckoned from town or postcode when the dataset is made; for "in der Nähe" only. */
  position: v.optional(v.tuple([v.number(), v.number()])),
});

const eventTexts = { title: v.optional(text), summary: v.optional(text) };

/** An action of the campaign. What is not known is left out; it never means "no". */
export const eventSchema = object({
  id,
  /** Id of its Aktionswoche. */
  edition: id,
  title: text,
  summary: v.optional(text),
  /** Ids of the jobcenters that hold it. */
  hosts: v.optional(v.array(id), []),
  /** Länder whose jobcenters hold it all together: `["DE-NW"]`. Without hosts and lands: all of Germany. */
  lands: v.optional(v.array(land), []),
  kind: v.optional(v.picklist(EVENT_KINDS, oneOf(EVENT_KINDS)), 'date'),
  category: v.picklist(CATEGORIES, oneOf(CATEGORIES)),
  audience: v.optional(v.array(v.picklist(AUDIENCES, oneOf(AUDIENCES))), []),
  /** Day or time in Germany. Without it: some time in the week, the day is not known. */
  start: v.optional(moment),
  /** Last day, or time of the end. */
  end: v.optional(moment),
  cancelled: v.optional(v.boolean()),
  place: v.optional(placeSchema),
  /** Takes place (also) online. `link` leads there. */
  online: v.optional(v.boolean()),
  wheelchair: v.optional(v.boolean()),
  /** With an interpreter of the German sign language (DGS). */
  signLanguage: v.optional(v.boolean()),
  /** Languages spoken besides German, as tags: `["en", "uk"]`. */
  languages: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'Erwartet: ein Kürzel wie en.')))),
  registration: v.optional(
    object({
      required: v.boolean(),
      until: v.optional(day),
      url: v.optional(webAddress),
      phone: v.optional(phone),
      email: v.optional(email),
    }),
  ),
  link: v.optional(webAddress),
  translations: v.optional(v.record(text, object(eventTexts))),
  ...provenance,
});

export const EVENTS: Part = { name: 'events', schema: eventSchema };
/** The translations of their words; half of all bytes, and most pages are German. */
export const EVENT_WORDS: Part = { name: 'event-words' };

export type Category = (typeof CATEGORIES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Place = v.InferOutput<typeof placeSchema>;
export type CampaignEvent = v.InferOutput<typeof eventSchema>;
