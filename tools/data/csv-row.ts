import { addDays } from '../../src/dataset/editions.ts';
import {
  isSheetError,
  isUnknown,
  type Moment,
  readDay,
  readLanguage,
  readMoment,
  readPhone,
  readPostcode,
  readTime,
  readYesNo,
  splitCell,
} from './csv-cells.ts';
import { columnOf, type Heading, plain } from './csv-columns.ts';
import type { Hosts } from './csv-hosts.ts';
import {
  AUDIENCE_LABELS,
  CATEGORY_LABELS,
  expectedOf,
  KIND_LABELS,
  LAND_LABELS,
  NATIONWIDE,
  valueFor,
} from './csv-labels.ts';
import { found } from './problems.ts';

type Raw = Record<string, unknown>;
type Tell = (heading: Heading, message: string) => void;

export interface RowContext {
  hosts: (cell: string) => Hosts;
  /** Id of an edition by id or name. */
  edition: (text: string) => string | undefined;
  tell: Tell;
  note: Tell;
}

/** Makes an event of a row, and tells what cannot be read. An empty cell is not known, and left out. */
export function readRow(cells: ReadonlyMap<Heading, string>, context: RowContext): Raw {
  const row = new Row(cells, context);
  const { start, end } = row.times();
  const raw: Raw = {
    id: row.text('id'),
    edition: row.read('Edition', context.edition),
    title: row.text('Titel'),
    summary: row.text('Beschreibung'),
    ...row.holders(),
    kind: row.read('Art', text => valueFor(KIND_LABELS, text)),
    category: row.read('Kategorie', text => valueFor(CATEGORY_LABELS, text), expectedOf(CATEGORY_LABELS)),
    audience: row.list('Zielgruppe', text => valueFor(AUDIENCE_LABELS, text), expectedOf(AUDIENCE_LABELS)),
    start,
    end,
    place: block({
      name: row.text('Ort'),
      street: row.text('Straße'),
      postcode: row.postcode(),
      town: row.text('Stadt'),
    }),
    online: row.read('Online', readYesNo),
    wheelchair: row.read('Rollstuhl', readYesNo),
    signLanguage: row.read('Gebärdensprache', readYesNo),
    // German is spoken anyway.
    languages: row.list('Sprachen', readLanguage)?.filter(tag => tag !== 'de'),
    registration: row.registration(),
    link: row.text('Link'),
    cancelled: row.read('Abgesagt', readYesNo),
    translations: block({
      en: block({ title: row.text('Titel Englisch'), summary: row.text('Beschreibung Englisch') }),
      'de-simple': block({
        title: row.text('Titel Leichte Sprache'),
        summary: row.text('Beschreibung Leichte Sprache'),
      }),
    }),
    source: row.text('Quelle'),
    // Who hands in a table speaks for the jobcenters.
    status: row.read('Bestätigt', readYesNo) === false ? 'reported' : 'confirmed',
    doubt: row.text('Zweifel'),
    date: row.read('Stand', readDay),
  };
  return block(raw) ?? {};
}

/** Without what is not known; nothing at all where nothing is. */
function block(fields: Raw): Raw | undefined {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return known.length ? Object.fromEntries(known) : undefined;
}

class Row {
  constructor(
    private readonly cells: ReadonlyMap<Heading, string>,
    private readonly context: RowContext,
  ) {}

  text(heading: Heading): string | undefined {
    const text = this.cells.get(heading)?.replace(/\s+/g, ' ') ?? '';
    if (isSheetError(text)) {
      this.context.tell(heading, `In der Zelle steht ein Fehler der Tabelle: ${found(text)}.`);
      return undefined;
    }
    return isUnknown(text) ? undefined : text;
  }

  read<T>(
    heading: Heading,
    parse: (text: string) => T | undefined,
    expected = columnOf(heading)?.expected,
  ): T | undefined {
    const text = this.text(heading);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) this.context.tell(heading, `erwartet ${expected}, gefunden ${found(text)}.`);
    return value;
  }

  list<T>(
    heading: Heading,
    parse: (text: string) => T | undefined,
    expected = columnOf(heading)?.expected,
  ): T[] | undefined {
    if (this.text(heading) === undefined) return undefined;
    const values = splitCell(this.cells.get(heading) ?? '').flatMap(text => {
      const value = parse(text);
      if (value === undefined) this.context.tell(heading, `erwartet ${expected}, gefunden ${found(text)}.`);
      return value === undefined ? [] : [value];
    });
    return [...new Set(values)];
  }

  /** A forgotten cell must not make an event one of all Germany. */
  holders(): { hosts: string[]; lands: string[] } {
    const { ids, unknown } =
      this.text('Jobcenter') === undefined
        ? { ids: [], unknown: [] }
        : this.context.hosts(this.cells.get('Jobcenter') ?? '');
    for (const { text, similar } of unknown) {
      const hint = similar.length ? ` Meinen Sie ${similar.join(' oder ')}?` : '';
      const message = `erwartet Kennung oder Name eines Jobcenters, gefunden ${found(text)}.${hint}`;
      this.context.tell('Jobcenter', message);
    }
    const nationwide = NATIONWIDE.includes(plain(this.cells.get('Land') ?? ''));
    const lands = nationwide ? [] : (this.list('Land', text => valueFor(LAND_LABELS, text)) ?? []);
    if (!nationwide && ['Jobcenter', 'Land'].every(name => this.text(name as Heading) === undefined)) {
      const message =
        'Hier steht nichts. Erwartet: das Jobcenter, oder in der Spalte Land das Land oder „bundesweit“.';
      this.context.tell('Jobcenter', message);
    }
    return { hosts: ids, lands };
  }

  times(): { start?: string | undefined; end?: string | undefined } {
    const begin = this.moment('Beginn', 'Uhrzeit von');
    const close = this.moment('Ende', 'Uhrzeit bis');
    // Databases write a day as its midnight; nothing of the campaign begins then.
    if (begin.time === '00:00') {
      begin.time = undefined;
      if (close.time === '00:00') close.time = undefined;
    }
    if (!begin.day) {
      const heading = begin.time ? 'Beginn' : undefined;
      if (heading) this.context.tell(heading, 'Hier fehlt der Tag: Es ist nur eine Uhrzeit angegeben.');
      const late = !begin.time && (close.day || close.time);
      if (late) this.context.tell('Beginn', 'Hier steht nichts, aber es gibt ein Ende. Erwartet: ein Tag.');
      return {};
    }
    const start = joined(begin.day, begin.time);
    // People write "20:00 bis 01:00" and mean the night.
    const overnight = !close.day && begin.time && close.time && close.time < begin.time;
    const lastDay = close.day ?? (overnight ? addDays(begin.day, 1) : begin.day);
    const end = close.day || close.time ? joined(lastDay, close.time) : undefined;
    return { start, end: end === start ? undefined : end };
  }

  /** From the column with the day and, where there is one, the column with the time. */
  private moment(heading: 'Beginn' | 'Ende', clock: 'Uhrzeit von' | 'Uhrzeit bis'): Moment {
    const { day, time } = this.read(heading, readMoment) ?? {};
    const other = this.read(clock, readTime);
    if (time && other && time !== other)
      this.context.tell(clock, `${found(other)} widerspricht der Uhrzeit in der Spalte ${heading}.`);
    return { day, time: time ?? other };
  }

  postcode(): string | undefined {
    const read = this.read('PLZ', readPostcode);
    if (read?.mended) {
      const message = `Aus ${found(this.text('PLZ'))} wurde "${read.postcode}": Tabellen lassen die 0 am Anfang weg.`;
      this.context.note('PLZ', message);
    }
    return read?.postcode;
  }

  registration(): Raw | undefined {
    const required = this.read('Anmeldung', readYesNo);
    const more = block({
      until: this.read('Anmeldung bis', readDay),
      url: this.text('Anmeldung Link'),
      phone: this.read('Anmeldung Telefon', readPhone),
      email: this.text('Anmeldung E-Mail'),
    });
    if (required !== undefined) return { required, ...more };
    if (more && this.text('Anmeldung') === undefined) {
      const message = 'Hier steht nichts, aber es gibt Angaben zur Anmeldung. Erwartet: ja oder nein.';
      this.context.tell('Anmeldung', message);
    }
    return undefined;
  }
}

const joined = (day: string, time: string | undefined): string => (time ? `${day}T${time}` : day);
