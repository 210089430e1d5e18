import { commonDeSimple } from '../common/de-simple.ts';
import type { StoriesTable } from './texts.ts';

export const storiesDeSimple: StoriesTable = {
  common: commonDeSimple.common,
  stories: {
    title: 'Geschichten aus den Job·centern',
    unavailable: 'Die Geschichten fehlen gerade. Bitte versuchen Sie es später.',
    empty: 'Hier gibt es noch keine Geschichten.',
    noneHere: 'Von hier gibt es noch keine Geschichte. Diese Geschichten kommen von anderen Orten:',
    filter: 'Thema wählen',
    all: 'Alle',
    count: count => (count === 1 ? '1 Geschichte' : `${count} Geschichten`),
    source: 'Das steht hier:',
    asOf: date => `Datum: ${date}`,
    picture: (credit, licence) => `Bild von: ${[credit, licence].filter(Boolean).join(', ')}`,
  },
};
