// All that an answer needs, in one file to load: finding it, its strings, its styles, and what is shown.
export { renderAnswer, renderCard, unknownSentence } from './answer-view.ts';
export { find, suggest } from './find.ts';
export { answerStyles } from './styles.ts';
