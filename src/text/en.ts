import type { Texts } from './texts.ts';

export const en: Texts = {
  common: {
    loading: 'Loading …',
    retry: 'Try again',
    unavailable: 'The details of the jobcenters cannot be reached at the moment.',
    unavailableHint: 'Please check your internet connection. Or look for your jobcenter here:',
    sources: 'Sources of the place data',
    leavesSite: 'another website',
  },
  lands: {
    'DE-BB': 'Brandenburg',
    'DE-BW': 'Baden-Württemberg',
    'DE-BY': 'Bavaria',
    'DE-HE': 'Hesse',
    'DE-MV': 'Mecklenburg-Western Pomerania',
    'DE-NI': 'Lower Saxony',
    'DE-NW': 'North Rhine-Westphalia',
    'DE-RP': 'Rhineland-Palatinate',
    'DE-SH': 'Schleswig-Holstein',
    'DE-SL': 'Saarland',
    'DE-SN': 'Saxony',
    'DE-ST': 'Saxony-Anhalt',
    'DE-TH': 'Thuringia',
  },
  finder: {
    question: 'Which jobcenter is there for you?',
    elsewhere: 'Do you live somewhere else?',
    label: 'Your postcode or the place where you live',
    hint: 'For example: 31224 or Peine',
    submit: 'Search',
    searching: 'Searching …',
    suggestions: 'Suggestions',
    suggestionCount: count =>
      count === 0
        ? 'No suggestions.'
        : `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Choose with the arrow keys.`,
    corrected: 'similar name',
    found: 'Responsible for you',
    area: kreis => `Area: ${kreis}`,
    traeger: 'Run by',
    call: 'Call',
    write: 'Write an e-mail',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website of the jobcenter',
    traegerWebsite: traeger => `Website: ${traeger}`,
    route: 'Open in map app',
    address: 'Address',
    addressOfKreis: 'Address of the district administration',
    addressOfStadt: 'Address of the city administration',
    addressOfTraegerHint:
      'This is where the administration sits. The jobcenter may be in another building. Please ask before you go there.',
    offices: 'Offices',
    officeAddressUnknown: 'Please ask the administration for the exact address.',
    openingHours: 'Opening hours',
    note: 'Good to know',
    reported: date =>
      date ? `Public source, ${date}; not officially confirmed` : 'Public source; not officially confirmed',
    asOf: date => `Details as of ${date}`,
    otherSearch: 'New search',
    jointTitle: kreis => `${kreis}: joint jobcenter`,
    jointText:
      'Here the Federal Employment Agency and the district or city run the jobcenter together. The agency’s own search gives you its address and phone number.',
    officeSearch: 'Search at the Federal Employment Agency',
    choosePostcode: query => `The postcode ${query} belongs to several districts. Where do you live?`,
    chooseName: query => `There are several places called “${query}”. Where do you live?`,
    chooseCorrection: query => `We did not find “${query}” spelled like this. Did you mean:`,
    chooseHint: 'Is your place not in the list? Then please search by postcode.',
    chooseMore: count => (count === 1 ? 'Show 1 more place' : `Show ${count} more places`),
    unknown: {
      empty: () => 'Please enter your postcode or the place where you live.',
      'short-postcode': () => 'A German postcode has five digits. Some are still missing.',
      'long-postcode': () => 'A postcode has only five digits. Please check what you entered.',
      'no-such-postcode': query =>
        `The postcode ${query} does not exist in Germany. Please check the five digits.`,
      'nobody-lives-there': query =>
        `We know no place to live for the postcode ${query}. It may belong to a PO box or a company. Please take the postcode of your home.`,
      'po-box': () => 'A PO box does not tell where you live. Please take the postcode of your home.',
      foreign: () => 'We only know places in Germany. Please enter a German postcode with five digits.',
      'other-script': () =>
        'Please write the place in Latin letters, as on the sign at the entrance of the town. Or enter the five digits of the postcode.',
      'no-such-place': query =>
        `We did not find a place called “${query}”. Please check the spelling, or take the postcode.`,
      'no-name': () => 'This is neither a postcode nor a place. Please enter for example 31224 or Peine.',
    },
    unknownNext: 'You can’t get any further? Below is the list of all municipal jobcenters.',
    searchUnavailable:
      'The search cannot be reached at the moment. Please check your internet connection and try again.',
    all: count => `All ${count} municipal jobcenters`,
    allInLand: (land, count) => `Municipal jobcenters: ${land} (${count})`,
    inLand: (land, count) => `${land} (${count})`,
  },
};
