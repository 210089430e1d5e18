import type { PlaceAnswerTexts } from '../texts.ts';

export const placeAnswersEn: PlaceAnswerTexts = {
  choose: {
    postcode: query => `The postcode ${query} belongs to several districts. Where do you live?`,
    name: query => `There are several places called “${query}”. Where do you live?`,
    similar: query => `We did not find “${query}” spelled like this. Did you mean:`,
    contradiction: query => `“${query}” does not fit together. Where do you live?`,
    location: () => 'Your location is close to a border or not exact. Where do you live?',
  },
  chooseHint: 'Is your place not in the list? Then please search by postcode.',
  chooseMore: count => (count === 1 ? 'Show 1 more place' : `Show ${count} more places`),
  unknown: {
    empty: () => 'Please enter your postcode or the place where you live.',
    'short-postcode': () => 'A German postcode has five digits. Some are still missing.',
    'long-postcode': () => 'A postcode has only five digits. Please check what you entered.',
    'no-such-postcode': query =>
      `The postcode ${query} does not exist in Germany. Please check the five digits.`,
    'nobody-lives-there': query =>
      `Nobody seems to live at the postcode ${query}. It may belong to a PO box or a company. Please use the postcode of your home.`,
    'po-box': () => 'A PO box does not tell where you live. Please use the postcode of your home.',
    foreign: () => 'We only know places in Germany. Please enter a German postcode with five digits.',
    'other-script': () =>
      'Please write the place in Latin letters, as on the sign at the entrance of the town. Or enter the five digits of the postcode.',
    'no-such-place': query =>
      `We did not find a place called “${query}”. Please check the spelling, or use the postcode.`,
    'too-large': query => `“${query}” is too large for an answer. Please enter your place or your postcode.`,
    'no-name': () => 'This is neither a postcode nor a place. Please enter for example 31224 or Peine.',
  },
};
