import { commonEn } from '../common/en.ts';
import { placeSearchEn } from '../place-search/en.ts';
import { answersEn } from './answers-en.ts';
import type { FinderTable } from './texts.ts';

export const finderEn: FinderTable = {
  ...commonEn,
  finder: {
    ...placeSearchEn,
    unavailable: 'The details of the jobcenters cannot be reached at the moment.',
    unavailableHint: 'Please check your internet connection. Or look for your jobcenter here:',
    sources: 'Sources of the place data',
    question: 'Which jobcenter is responsible for you?',
    elsewhere: 'Do you live somewhere else?',
    label: 'Your postcode or the place where you live',
    hint: 'For example: 31224 or Peine',
    locate: 'Use my location',
    locating: 'Looking for your location …',
    officeSearch: 'Search at the Federal Employment Agency',
    mapShow: 'Show the map',
    mapHide: 'Close the map',
    mapUnavailable: 'The map is not available here. The list below shows all jobcenters.',
    all: count => `All ${count} municipal jobcenters`,
    allInLand: (land, count) => `Municipal jobcenters: ${land} (${count})`,
    inLand: (land, count) => `${land} (${count})`,
  },
  answers: answersEn,
};
