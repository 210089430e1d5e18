import * as v from 'valibot';
import { eventSchema } from './event-schema.ts';
import { campaignSchema, editionSchema, jobcenterSchema, object, text } from './schema.ts';
import { storySchema } from './story-schema.ts';

/** The whole dataset as it is published; the build checks it and makes the JSON Schema from it. */
export const datasetSchema = object({
  schemaVersion: v.number(),
  generated: v.pipe(v.string(), v.isoDate()),
  campaign: campaignSchema,
  editions: v.array(editionSchema),
  jobcenters: v.array(jobcenterSchema),
  events: v.array(eventSchema),
  stories: v.array(storySchema),
  /** Folder of the calendars to subscribe to, from where this file lies: `../feeds/`. */
  feeds: v.optional(text),
});

export type PublishedDataset = v.InferOutput<typeof datasetSchema>;
