import * as v from 'valibot';
import { eventSchema } from '../../src/dataset/event-schema.ts';
import { day, editionSchema, id, object } from '../../src/dataset/schema.ts';
import { storySchema } from '../../src/dataset/story-schema.ts';

/** The forms of the files that hold a list. `updated` is the day on which somebody last went through it. */
export const editionsFile = object({ updated: day, editions: v.array(editionSchema) });

/** The edition stands once, at the top: a file that is copied for the next one needs one change. */
const { edition: _edition, ...ofEvent } = eventSchema.entries;
export const eventsFile = object({ edition: id, updated: day, events: v.array(object(ofEvent)) });

export const storiesFile = object({ updated: day, stories: v.array(storySchema) });
