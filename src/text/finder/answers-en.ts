import { placeAnswersEn } from '../place-search/answers-en.ts';
import type { AnswerTexts } from './texts.ts';

export const answersEn: AnswerTexts = {
  ...placeAnswersEn,
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
  routeToKreis: 'District administration on the map',
  routeToStadt: 'City administration on the map',
  address: 'Address',
  addressOfKreis: 'Address of the district administration',
  addressOfStadt: 'Address of the city administration',
  addressOfTraegerHint:
    'This is where the administration is based. The jobcenter may be in another building. Please ask before you go there.',
  offices: 'Offices',
  officeAddressUnknown: 'Please ask the administration for the exact address.',
  openingHours: 'Opening hours',
  note: 'Good to know',
  reported: 'not officially confirmed',
  factDate: date => `as of ${date}`,
  asOf: date => `Entry last edited: ${date}`,
  otherSearch: 'New search',
  jointTitle: kreis => `${kreis}: joint jobcenter`,
  jointText:
    'Here the Federal Employment Agency and the district or city run the jobcenter together. The agency’s own search gives you its address and phone number.',
  unknownNext: 'Still stuck? The Federal Employment Agency knows all jobcenters in Germany:',
};
