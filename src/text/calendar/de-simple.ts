import { commonDeSimple } from '../common/de-simple.ts';
import type { CalendarTable } from './texts.ts';

const actions = (count: number) => (count === 1 ? '1 Aktion' : `${count} Aktionen`);

/** Leichte Sprache: short sentences, one thought each, no passive, long words divided. */
export const calendarDeSimple: CalendarTable = {
  ...commonDeSimple,
  calendar: {
    unavailable: 'Wir können die Aktionen gerade nicht zeigen. Haben Sie Internet? Bitte prüfen Sie das.',
    title: 'Aktions·woche',
    noEdition: 'Im Moment gibt es keine Aktions·woche.',
    before: (days, start) =>
      days === 1 ? `Die Woche beginnt morgen: ${start}` : `Die Woche beginnt in ${days} Tagen: ${start}`,
    running: end => `Die Woche ist jetzt. Sie geht bis ${end}.`,
    over: 'Diese Woche ist vorbei. Sie sehen hier, was es gab.',
    nothingYet: 'Wir kennen noch keine Aktionen. Schauen Sie später noch einmal.',
    nothingRecorded: 'Wir kennen keine Aktionen aus dieser Woche.',
    otherEditions: 'Andere Aktions·wochen',
    showEdition: (name, count) => `${name} (${actions(count)})`,
    count: actions,
    countOf: (count, all) => `${count} von ${actions(all)}`,
    view: 'So zeigen',
    asList: 'Liste',
    asWeek: 'Woche',
    groups: {
      prelude: 'Vor der Woche',
      today: day => `Heute: ${day}`,
      span: 'An mehreren Tagen',
      open: 'In dieser Woche. Den Tag kennen wir nicht.',
      after: 'Nach der Woche',
      past: 'Schon vorbei',
    },
    more: count => `Noch ${actions(count)} zeigen`,
    nothingOnDay: 'Keine Aktion',
    filter: active => (active > 0 ? `Aus·suchen (${active} aktiv)` : 'Aus·suchen'),
    filterFailed: 'Sie können gerade nicht aus·suchen. Sie sehen alle Aktionen.',
    event: {
      detailsFailed: 'Wir können gerade nicht mehr zeigen.',
      publication: 'Text zum Lesen',
      cancelled: 'Fällt aus',
      past: 'vorbei',
      clock: (from, to) => (to ? `${from} bis ${to} Uhr` : `${from} Uhr`),
      distance: km => (km < 1 ? 'sehr nah' : `${Math.round(km)} Kilometer weit weg`),
      nationwide: 'in ganz Deutschland',
      allOfLand: land => `alle Job·center von Städten und Kreisen: ${land}`,
      joint: count => `${count} Job·center zusammen`,
      online: 'Im Internet',
    },
    ownFailed: 'Wir können einige Aktionen nicht zeigen.',
    categories: {
      information: 'Information und Gespräch',
      'open-day': 'Besuch im Job·center',
      exhibition: 'Ausstellung',
      'employer-breakfast': 'Früh·stück für Firmen',
      'youth-meets-employers': 'Junge Menschen treffen Firmen',
      'youth-agency': 'Hilfe für junge Menschen',
      'case-management': 'So arbeitet das Job·center',
      'press-visit': 'Termin für die Zeitung',
      politics: 'Gespräch mit der Politik',
      'success-story': 'So hat es geklappt',
      other: 'Anderes',
    },
    audiences: {
      public: 'alle Menschen',
      clients: 'Menschen mit Geld vom Job·center',
      youth: 'junge Menschen',
      employers: 'Firmen',
      professionals: 'Fach·leute',
      politics: 'Politik',
      press: 'Zeitung, Radio und Fernsehen',
    },
  },
};
