import { commonDeSimple } from '../common/de-simple.ts';
import type { BannerTable } from './texts.ts';

export const bannerDeSimple: BannerTable = {
  common: commonDeSimple.common,
  banner: {
    regions: {
      hero: 'Das machen die Job·center',
      strip: 'Hinweis zu den Job·centern',
      figures: 'Zahlen zu den Job·centern',
    },
    unavailable: 'Die Infos fehlen gerade. Bitte versuchen Sie es später.',
    precision: { exact: '', about: 'ungefähr', 'at-least': 'mehr als' },
    inhabitants: traeger => `Menschen wohnen hier: ${traeger}`,
    asOf: date => `Datum: ${date}. Die Zahl steht hier:`,
    traeger: name => `Das Job·center gehört zu: ${name}`,
    before: days => (days === 1 ? 'Es geht morgen los' : `Es geht in ${days} Tagen los`),
    running: 'Es läuft jetzt',
    today: count => `Heute gibt es ${count} ${count === 1 ? 'Aktion' : 'Aktionen'}`,
    over: 'Das ist schon vorbei',
    find: 'Job·center finden',
    website: 'Internet·seite vom Job·center',
    traegerWebsite: traeger => `Internet·seite: ${traeger}`,
    more: 'Mehr lesen',
    close: 'Diesen Hinweis schließen',
    closed: 'Der Hinweis ist weg.',
  },
};
