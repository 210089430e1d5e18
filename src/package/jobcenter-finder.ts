// What the npm package offers for this element; nothing here registers the tag.
export type { Answer, AnswerChoice } from '../finder/answer.ts';
export { AnswerState } from '../finder/answer.ts';
export { JobcenterAnswerEvent } from '../finder/events.ts';
export { JobcenterFinder } from '../finder/jobcenter-finder.ts';
export type { TilesConsent } from '../finder/map/consent-event.ts';
export { TilesConsentNeededEvent } from '../finder/map/consent-event.ts';
