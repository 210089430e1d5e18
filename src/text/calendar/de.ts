import { commonDe } from '../common/de.ts';
import { categoriesDe } from './categories.ts';
import type { CalendarTable } from './texts.ts';

const actions = (count: number) => (count === 1 ? '1 Aktion' : `${count} Aktionen`);

export const calendarDe: CalendarTable = {
  ...commonDe,
  calendar: {
    unavailable: 'Die Aktionen sind gerade nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung.',
    title: 'Aktionswoche',
    noEdition: 'Zurzeit ist keine Aktionswoche bekannt.',
    before: (days, start) =>
      days === 1 ? `Beginnt morgen, am ${start}` : `Beginnt in ${days} Tagen, am ${start}`,
    running: end => `Läuft gerade, bis ${end}`,
    over: 'Rückblick: Diese Woche ist vorbei.',
    nothingYet: 'Noch sind keine Aktionen bekannt. Sie erscheinen hier, sobald sie feststehen.',
    nothingRecorded: 'Zu dieser Woche sind keine einzelnen Aktionen erfasst.',
    nothingHere: 'Hier sind für diese Woche keine Aktionen eingetragen.',
    showAll: count => `Alle ${actions(count)} der Woche zeigen`,
    otherEditions: 'Andere Aktionswochen',
    showEdition: (name, count) => `${name} (${actions(count)})`,
    count: actions,
    countOf: (count, all) => `${count} von ${actions(all)}`,
    view: 'Ansicht',
    asList: 'Liste',
    weekFailed: 'Die Wochenansicht ist gerade nicht erreichbar. Hier ist die Liste.',
    asWeek: 'Woche',
    groups: {
      prelude: 'Vor der Woche',
      today: day => `Heute, ${day}`,
      span: 'Mehrere Tage',
      open: 'In der Woche, Tag nicht bekannt',
      after: 'Nach der Woche',
      past: 'Schon vorbei',
    },
    more: count => (count === 1 ? 'Noch 1 Aktion zeigen' : `Noch ${actions(count)} zeigen`),
    nothingOnDay: 'Nichts eingetragen',
    filter: active => (active > 0 ? `Filter (${active} aktiv)` : 'Filter'),
    filterFailed: 'Die Filter sind gerade nicht erreichbar. Die Liste ist vollständig.',
    event: {
      detailsFailed: 'Die Einzelheiten sind gerade nicht erreichbar.',
      publication: 'Veröffentlichung',
      cancelled: 'Abgesagt',
      past: 'vorbei',
      clock: (from, to) => (to ? `${from} bis ${to} Uhr` : `${from} Uhr`),
      distance: km => (km < 1 ? 'weniger als 1 km entfernt' : `${Math.round(km)} km entfernt`),
      nationwide: 'bundesweit',
      allOfLand: land => `alle kommunalen Jobcenter: ${land}`,
      joint: count => `${count} Jobcenter gemeinsam`,
      online: 'Online',
    },
    ownFailed: 'Einige Termine dieser Website ließen sich nicht laden.',
    categories: categoriesDe,
    audiences: {
      public: 'alle Interessierten',
      clients: 'Menschen, die Leistungen bekommen',
      youth: 'junge Menschen',
      employers: 'Arbeitgeber',
      professionals: 'Fachleute und Partner',
      politics: 'Politik',
      press: 'Presse',
    },
  },
};
