import { commonEn } from '../common/en.ts';
import type { BannerTable } from './texts.ts';

export const bannerEn: BannerTable = {
  common: commonEn.common,
  banner: {
    regions: {
      hero: 'Campaign of the municipal jobcenters',
      strip: 'Note on the campaign',
      figures: 'Figures of the campaign',
    },
    unavailable: 'The details of the campaign cannot be reached at the moment.',
    precision: { exact: '', about: 'about', 'at-least': 'more than' },
    inhabitants: traeger => `people live here: ${traeger}`,
    asOf: date => `As of ${date}, source:`,
    traeger: name => `Run by: ${name}`,
    before: days => (days === 1 ? 'tomorrow' : `in ${days} days`),
    running: 'on now',
    today: count => `today: ${count} ${count === 1 ? 'event' : 'events'}`,
    over: 'Looking back',
    find: 'Find a jobcenter',
    website: 'Website of the jobcenter',
    traegerWebsite: traeger => `Website: ${traeger}`,
    more: 'Learn more',
    close: 'Close this notice',
    closed: 'The notice is closed.',
  },
};
