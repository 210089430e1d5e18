import * as v from 'valibot';
import type { Part } from './parts.ts';
import { id, object, provenance, text, webAddress } from './schema.ts';

/** Somebody who found work, or who helped with it; always without a name. */
export const storySchema = object({
  id,
  title: text,
  summary: text,
  /** Ids of the jobcenters. */
  jobcenters: v.optional(v.array(id), []),
  theme: text,
  link: v.optional(webAddress),
  /** Only with a licence, and with words for those who cannot see it. `url` counts from the dataset's place, on its host. */
  picture: v.optional(object({ url: text, alt: text, licence: text, credit: v.optional(text) })),
  translations: v.optional(
    v.record(text, object({ title: v.optional(text), summary: v.optional(text), theme: v.optional(text) })),
  ),
  ...provenance,
});

export const STORIES: Part = { name: 'stories', schema: storySchema };
/** The translations of their words. */
export const STORY_WORDS: Part = { name: 'story-words' };

export type Story = v.InferOutput<typeof storySchema>;
