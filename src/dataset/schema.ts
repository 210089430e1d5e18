import * as v from 'valibot';

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
const object = <E extends v.ObjectEntries>(entries: E) =>
  v.object(Object.assign(Object.create(null), entries) as E);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Der Text fehlt.'));

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/, 'Erwartet: Kleinbuchstaben, Ziffern und Bindestriche.'),
);

const postcode = v.pipe(v.string(), v.regex(/^\d{5}$/, 'Erwartet: fünf Ziffern in Anführungszeichen.'));

/** Key of a Kreis or a kreisfreie Stadt in the official register, five digits: `03157`. */
const ags = v.pipe(v.string(), v.regex(/^\d{5}$/, 'Erwartet: fünf Ziffern in Anführungszeichen.'));

const land = v.pipe(v.string(), v.regex(/^DE-[A-Z]{2}$/, 'Erwartet: Kürzel des Landes wie DE-NI.'));

/** Only web addresses become links; `javascript:` and the like never pass. */
const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+/i, 'Erwartet: eine Adresse, die mit https:// oder http:// beginnt.'),
);

const phone = v.pipe(
  v.string(),
  v.regex(/^\+\d[\d ]{5,}$/, 'Erwartet: eine Rufnummer in der Form +49 5171 401234.'),
);

const email = v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Erwartet: eine E-Mail-Adresse.'));

/** A year, a month or a day, as exact as the source says. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Erwartet: JJJJ, JJJJ-MM oder JJJJ-MM-TT.'),
);

const provenance = {
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
  updated: v.pipe(v.string(), v.isoDate('Erwartet: ein Datum JJJJ-MM-TT.')),
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

/** A number of the campaign, never shown without its date and source. */
export const figureSchema = object({
  id,
  value: v.number(),
  /** `at-least`: the source says "more than". */
  precision: v.picklist(['exact', 'about', 'at-least']),
  label: text,
  translations: v.optional(v.record(text, object({ label: text }))),
  date: partialDate,
  source: object({ name: text, url: webAddress }),
});

export const attributionSchema = object({ text, url: v.optional(webAddress), licence: v.optional(text) });

export const campaignSchema = object({
  claim: text,
  figures: v.array(figureSchema),
  /** The federal search for a jobcenter, where the answer is a joint one (gemeinsame Einrichtung). */
  officeSearch: object({ url: webAddress }),
  /** Whose data this is, in the words that the licences ask for. */
  attribution: v.array(attributionSchema),
});

export const datasetSchema = object({
  schemaVersion: v.number(),
  generated: v.pipe(v.string(), v.isoDate()),
  campaign: campaignSchema,
  jobcenters: v.array(jobcenterSchema),
});

export type Address = v.InferOutput<typeof addressSchema>;
export type Office = v.InferOutput<typeof officeSchema>;
export type Traeger = v.InferOutput<typeof traegerSchema>;
export type Jobcenter = v.InferOutput<typeof jobcenterSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Attribution = v.InferOutput<typeof attributionSchema>;
export type Campaign = v.InferOutput<typeof campaignSchema>;
export type Dataset = v.InferOutput<typeof datasetSchema>;
/** One contact fact with its standing. */
export interface Fact {
  value: string;
  status: 'confirmed' | 'reported';
  source?: string | undefined;
  date?: string | undefined;
  doubt?: string | undefined;
}
