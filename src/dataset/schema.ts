import * as v from 'valibot';
import type { CampaignEvent } from './event-schema.ts';
import type { Story } from './story-schema.ts';

/**
 * The form of the shared dataset: the one source for its types, for parsing it in the browser, for checking
 * what people edit in `data/`, and for `schema/stark-sozial.schema.json`. Texts are German; translations
 * stand beside them. Unknown fields are ignored, so that a later dataset can be read by an earlier script.
 */
export const SCHEMA_VERSION = 1;

/**
 * Valibot walks over the entries with `for…in`. Without a prototype they hold nothing but the fields below, even
 * where a page's old script has put functions on `Object.prototype`.
 */
export const object = <E extends v.ObjectEntries>(entries: E) =>
  v.object(Object.assign(Object.create(null), entries) as E);

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Der Text fehlt.'));

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/, 'Erwartet: Kleinbuchstaben, Ziffern und Bindestriche.'),
);

export const postcode = v.pipe(
  v.string(),
  v.regex(/^\d{5}$/, 'Erwartet: fünf Ziffern in Anführungszeichen.'),
);

/** Key of a Kreis or a kreisfreie Stadt in the official register, five digits: `03157`. */
const ags = v.pipe(v.string(), v.regex(/^\d{5}$/, 'Erwartet: fünf Ziffern in Anführungszeichen.'));

export const land = v.pipe(v.string(), v.regex(/^DE-[A-Z]{2}$/, 'Erwartet: Kürzel des Landes wie DE-NI.'));

/** Only web addresses become links; `javascript:` and the like never pass. */
export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+/i, 'Erwartet: eine Adresse, die mit https:// oder http:// beginnt.'),
);

export const phone = v.pipe(
  v.string(),
  v.regex(/^\+\d[\d ]{5,}$/, 'Erwartet: eine Rufnummer in der Form +49 5171 401234.'),
);

export const email = v.pipe(
  v.string(),
  v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Erwartet: eine E-Mail-Adresse.'),
);

/** `2019-08-26` */
export const day = v.pipe(v.string(), v.isoDate('Erwartet: ein Tag in der Form JJJJ-MM-TT.'));

/** A year, a month or a day, as exact as the source says. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Erwartet: JJJJ, JJJJ-MM oder JJJJ-MM-TT.'),
);

export const provenance = {
  /** `confirmed`: said by the body itself on its own site. `reported`: press, register, encyclopedia. */
  status: v.picklist(['confirmed', 'reported'], 'Erwartet: "confirmed" oder "reported".'),
  /** Where it was read. Stays in `data/`; the published dataset leaves it out to save visitors the bytes. */
  source: v.optional(text),
  /** When the source said so. */
  date: v.optional(partialDate),
  /** Why the fact must not be shown before someone has checked it. Such a fact is not published. */
  doubt: v.optional(text),
};

const fact = <S extends v.GenericSchema<unknown, string>>(value: S) => object({ value, ...provenance });

export const addressSchema = object({
  street: v.optional(text),
  postcode: v.optional(postcode),
  town: text,
  ...provenance,
});

const officeTexts = { name: v.optional(text), purpose: v.optional(text) };

/** A place one can go to or write to. `purpose` says what it is for, where that is known. */
export const officeSchema = object({
  ...officeTexts,
  address: v.optional(addressSchema),
  phone: v.optional(fact(phone)),
  email: v.optional(fact(email)),
  openingHours: v.optional(fact(text)),
  translations: v.optional(v.record(text, object(officeTexts))),
});

/** The Landkreis or the kreisfreie Stadt that runs the jobcenter (§ 6a SGB II), with its administration. */
export const traegerSchema = object({
  name: text,
  kind: v.picklist(['landkreis', 'kreisfreie-stadt'], 'Erwartet: "landkreis" oder "kreisfreie-stadt".'),
  address: addressSchema,
  phone: v.optional(fact(phone)),
  email: v.optional(fact(email)),
  website: v.optional(fact(webAddress)),
});

/** A jobcenter as it stands in `data/`. */
export const jobcenterSchema = object({
  id,
  name: text,
  /** Where the name was read. Stays in `data/`. */
  nameSource: v.optional(text),
  /** Why the name may be outdated or made up. It is shown all the same; the report lists it. */
  nameDoubt: v.optional(text),
  land,
  ags,
  /** Day on which somebody last went through this record. */
  updated: day,
  /** How many people live in the area, taken from `data/geo/kreise.csv` when the dataset is made. */
  inhabitants: v.optional(object({ value: v.number(), date: partialDate })),
  traeger: traegerSchema,
  website: v.optional(fact(webAddress)),
  phone: v.optional(fact(phone)),
  email: v.optional(fact(email)),
  openingHours: v.optional(fact(text)),
  offices: v.optional(v.array(officeSchema), []),
  /** What a visitor must know, for example that the Gemeinden take the applications. */
  note: v.optional(text),
  translations: v.optional(v.record(text, object({ note: v.optional(text) }))),
});

/** A jobcenter as an element reads it: one that shows no addresses does not load them (see `parts.ts`). */
export const readJobcenterSchema = object({
  ...jobcenterSchema.entries,
  updated: v.optional(day),
  traeger: object({ ...traegerSchema.entries, address: v.optional(addressSchema) }),
});

/** Where a figure was published. */
const sourceSchema = object({ name: text, url: webAddress });

/** A number of the campaign, never shown without its date and source. */
export const figureSchema = object({
  id,
  value: v.number(),
  /** `at-least`: the source says "more than". */
  precision: v.picklist(['exact', 'about', 'at-least']),
  label: text,
  translations: v.optional(v.record(text, object({ label: text }))),
  date: partialDate,
  source: sourceSchema,
});

/** An Aktionswoche. */
export const editionSchema = object({
  /** What the attribute `edition` takes: `2019`. */
  id,
  name: text,
  /** First and last day. What happens before the first one is a prelude. */
  start: day,
  end: day,
  /** What a visitor should know about the dates, for example that sources disagree. */
  note: v.optional(text),
  translations: v.optional(v.record(text, object({ name: v.optional(text), note: v.optional(text) }))),
  ...provenance,
});

export const attributionSchema = object({ text, url: v.optional(webAddress), licence: v.optional(text) });

export const campaignSchema = object({
  claim: text,
  /** What the campaign is about, in one sentence. */
  sentence: v.optional(text),
  translations: v.optional(v.record(text, object({ sentence: v.optional(text) }))),
  /** With several of one id the latest is shown, so that a newer figure only has to be added. */
  figures: v.array(figureSchema),
  /** Where the inhabitants of the jobcenters' areas were published. */
  inhabitantsSource: v.optional(sourceSchema),
  /** Page with the finder, from where this file lies: `../embed/jobcenter-finder.html`. */
  finder: v.optional(text),
  /** The federal search for a jobcenter, where the answer is a joint one (gemeinsame Einrichtung). */
  officeSearch: object({ url: webAddress }),
  /** Whose data this is, in the words that the licences ask for. */
  attribution: v.optional(v.array(attributionSchema), []),
});

export type Address = v.InferOutput<typeof addressSchema>;
export type Office = v.InferOutput<typeof officeSchema>;
export type JobcenterRecord = v.InferOutput<typeof jobcenterSchema>;
export type Jobcenter = v.InferOutput<typeof readJobcenterSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Edition = v.InferOutput<typeof editionSchema>;
export type Attribution = v.InferOutput<typeof attributionSchema>;
export type Campaign = v.InferOutput<typeof campaignSchema>;
/** The dataset as elements read it; events and stories are there where an element wants them. */
export interface Dataset {
  schemaVersion: number;
  generated: string;
  campaign: Campaign;
  editions: Edition[];
  jobcenters: Jobcenter[];
  events: CampaignEvent[];
  stories: Story[];
  feeds?: string | undefined;
}
/** One contact fact with its standing. */
export interface Fact {
  value: string;
  status: 'confirmed' | 'reported';
  source?: string | undefined;
  date?: string | undefined;
  doubt?: string | undefined;
}
