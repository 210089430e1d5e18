// What the npm package offers for this element; nothing here registers the tag.
export { StarkSozialBanner } from '../banner/stark-sozial-banner.ts';
