import { commonEn } from '../common/en.ts';
import type { StoriesTable } from './texts.ts';

export const storiesEn: StoriesTable = {
  common: commonEn.common,
  stories: {
    title: 'Stories from the jobcenters',
    unavailable: 'The stories cannot be reached at the moment.',
    empty: 'There are no stories yet.',
    noneHere: 'There is no story from here yet. Stories from other places:',
    filter: 'Choose a theme',
    all: 'All',
    count: count => (count === 1 ? '1 story' : `${count} stories`),
    source: 'Source:',
    asOf: date => `as of ${date}`,
    picture: (credit, licence) => `Picture: ${[credit, licence].filter(Boolean).join(', ')}`,
  },
};
