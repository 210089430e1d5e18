// What the npm package offers for this element; nothing here registers the tag.
export { StarkSozialStories } from '../stories/stark-sozial-stories.ts';
