import { GEO, type GeoName, type SourceFile } from './files.ts';
import { found, MISSING, type Problem } from './problems.ts';
import { parseTable, type Row } from './read.ts';

const COLUMNS: Record<GeoName, string[]> = {
  plz: ['postcode', 'ags_kreis', 'place', 'gemeinde_ags', 'share', 'share_area', 'confirmed'],
  gemeinden: ['gemeinde_ags', 'name', 'ags_kreis', 'postcode_main', 'population', 'lat', 'lon'],
  localities: ['name', 'gemeinde_ags', 'ags_kreis', 'postcode', 'lat', 'lon'],
  kreise: 'ags name kind land population population_date label official_name seat lat lon'.split(' '),
};

/** Germany with Sylt, Oberstdorf, Selfkant and Görlitz, a little wider. */
const LAT = [47.2, 55.1] as const;
const LON = [5.8, 15.1] as const;

/** More than this many faults of one file are one fault: a wrong file. */
const ENOUGH = 20;

export function checkGeo(files: readonly SourceFile[]): Problem[] {
  const tables = {} as Record<GeoName, Row[]>;
  const problems: Problem[] = [];
  for (const name of GEO) {
    const file = `data/geo/${name}.csv`;
    const source = files.find(({ path }) => path === file);
    if (!source || source.fault) {
      problems.push({ file, message: source?.fault ?? MISSING });
      continue;
    }
    try {
      tables[name] = parseTable(files, name);
      const missing = COLUMNS[name].filter(column => !Object.hasOwn(tables[name][0] ?? {}, column));
      if (missing.length)
        problems.push({ file, field: 'Zeile 1', message: `Es fehlen Spalten: ${missing.join(', ')}.` });
    } catch (error) {
      const line = (error as { lines?: number }).lines;
      const message =
        'Die Tabelle ist nicht lesbar. Erwartet: gleich viele Felder in jeder Zeile, durch Kommas getrennt.';
      problems.push({ file, field: line ? `Zeile ${line}` : undefined, message });
    }
  }
  // Without columns every row is wrong; that is said already.
  return problems.length ? problems : GEO.flatMap(name => checkRows(name, tables));
}

function checkRows(name: GeoName, tables: Record<GeoName, Row[]>): Problem[] {
  const kreise = new Set(tables.kreise.map(row => row.ags ?? ''));
  const gemeinden = new Set(tables.gemeinden.map(row => row.gemeinde_ags ?? ''));
  const keys = new Set<string>();
  const problems = tables[name].flatMap((row, index) => {
    const said = [...formFaults(row), ...referenceFaults(name, row, kreise, gemeinden)];
    const key = { plz: `${row.postcode} ${row.gemeinde_ags}`, gemeinden: row.gemeinde_ags, kreise: row.ags }[
      name as 'plz'
    ];
    if (key !== undefined && keys.has(key))
      said.push(['', `${found(key)} steht schon in einer früheren Zeile.`]);
    keys.add(key ?? '');
    return said.map(([column, message]) => ({
      file: `data/geo/${name}.csv`,
      record: row.label ?? row.place ?? row.name,
      field: `Zeile ${index + 2}${column && `, ${column}`}`,
      message,
    }));
  });
  if (problems.length <= ENOUGH) return problems;
  const rest = {
    file: `data/geo/${name}.csv`,
    message: `${problems.length - ENOUGH} weitere Fehler in dieser Datei.`,
  };
  return [...problems.slice(0, ENOUGH), rest];
}

type Fault = [column: string, message: string];

const FORMS: [column: string, form: RegExp, expected: string, optional?: boolean][] = [
  ['postcode', /^\d{5}$/, 'fünf Ziffern', true],
  ['postcode_main', /^\d{5}$/, 'fünf Ziffern'],
  ['ags', /^\d{5}$/, 'fünf Ziffern'],
  ['ags_kreis', /^\d{5}$/, 'fünf Ziffern'],
  ['gemeinde_ags', /^\d{8}$/, 'acht Ziffern', true],
  ['land', /^DE-[A-Z]{2}$/, 'ein Land wie DE-NI'],
  ['population', /^\d+$/, 'eine ganze Zahl'],
];

function formFaults(row: Row): Fault[] {
  const faults: Fault[] = FORMS.flatMap(([column, form, expected, optional]) => {
    const value = row[column];
    if (value === undefined || form.test(value) || (optional && value === '')) return [];
    return [[column, `erwartet ${expected}, gefunden ${found(value)}.`] as Fault];
  });
  for (const [column, [min, max]] of [
    ['lat', LAT],
    ['lon', LON],
  ] as const) {
    const value = row[column] ?? '';
    if (!(value !== '' && Number(value) >= min && Number(value) <= max)) {
      faults.push([column, `erwartet ein Ort in Deutschland (${min} bis ${max}), gefunden ${found(value)}.`]);
    }
  }
  return faults;
}

function referenceFaults(name: GeoName, row: Row, kreise: Set<string>, gemeinden: Set<string>): Fault[] {
  if (name === 'kreise') return [];
  const faults: Fault[] = [];
  const { ags_kreis: kreis = '', gemeinde_ags: gemeinde = '' } = row;
  if (!kreise.has(kreis))
    faults.push(['ags_kreis', `erwartet ein Kreis aus kreise.csv, gefunden ${found(kreis)}.`]);
  if (gemeinde === '') {
    // Only in localities.csv: there a place near a border has a Kreis but no certain Gemeinde.
    if (name !== 'localities') faults.push(['gemeinde_ags', 'Der Schlüssel der Gemeinde fehlt.']);
  } else if (!gemeinde.startsWith(kreis)) {
    faults.push(['gemeinde_ags', `erwartet eine Gemeinde im Kreis ${kreis}, gefunden ${found(gemeinde)}.`]);
  } else if (!gemeinden.has(gemeinde)) {
    faults.push(['gemeinde_ags', `erwartet eine Gemeinde aus gemeinden.csv, gefunden ${found(gemeinde)}.`]);
  }
  return faults;
}
