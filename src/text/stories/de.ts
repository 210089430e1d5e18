import { wordsDe } from '../common/words.ts';
import type { StoriesTable } from './texts.ts';

export const storiesDe: StoriesTable = {
  common: wordsDe,
  stories: {
    title: 'Geschichten aus den Jobcentern',
    unavailable: 'Die Geschichten sind gerade nicht erreichbar.',
    empty: 'Hier gibt es noch keine Geschichten.',
    noneHere: 'Von hier gibt es noch keine Geschichte. Geschichten aus anderen Orten:',
    filter: 'Thema wählen',
    all: 'Alle',
    count: count => (count === 1 ? '1 Geschichte' : `${count} Geschichten`),
    source: 'Quelle:',
    asOf: date => `Stand ${date}`,
    picture: (credit, licence) => `Bild: ${[credit, licence].filter(Boolean).join(', ')}`,
  },
};
