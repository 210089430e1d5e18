import { campaignSchema, type JobcenterRecord } from '../../src/dataset/schema.ts';
import { checkGeo } from './check-geo.ts';
import { factsOf } from './facts.ts';
import { found, MISSING, type Problem } from './problems.ts';
import {
  CAMPAIGN,
  type Parsed,
  parseJobcenters,
  parseJson,
  parseTable,
  type Row,
  type SourceFile,
} from './read.ts';

/** Number of kommunale Träger in the annex of the KomtrZV. Changes only by law. */
const JOBCENTERS = 104;

export const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map(key => `DE-${key}`);

/**
 * Everything that is wrong in `data/`, all at once; an empty list when it can be published.
 * `today` is the day in Germany, `2026-12-01`: nobody can have gone through a record later than that.
 */
export function check(files: readonly SourceFile[], today: string): Problem[] {
  const jobcenters = parseJobcenters(files);
  const kreise = new Map(tryTable(files).map(row => [row.ags ?? '', row]));
  return [
    ...checkCampaign(files),
    ...checkCount(jobcenters.length),
    ...jobcenters.flatMap(parsed => [...parsed.problems, ...checkJobcenter(parsed, kreise, today)]),
    ...checkUnique(jobcenters, 'id'),
    ...checkUnique(jobcenters, 'ags'),
    ...checkGeo(files),
  ];
}

function checkCampaign(files: readonly SourceFile[]): Problem[] {
  const file = files.find(({ path }) => path === CAMPAIGN);
  if (!file) return [{ file: CAMPAIGN, message: MISSING }];
  return parseJson(file, campaignSchema).problems;
}

function checkCount(count: number): Problem[] {
  if (count === JOBCENTERS) return [];
  const message = `erwartet ${JOBCENTERS} Dateien, eine für jedes kommunale Jobcenter, gefunden ${count}.`;
  return [{ file: 'data/jobcenters', message }];
}

function checkJobcenter(
  { file, record, value }: Parsed<JobcenterRecord>,
  kreise: Map<string, Row>,
  today: string,
): Problem[] {
  if (!value) return [];
  const problem = (field: string, message: string): Problem => ({ file, record, field, message });
  const problems: Problem[] = [];
  const stem = file.replace(/^.*\/|\.json$/g, '');
  if (value.id !== stem)
    problems.push(problem('id', `erwartet "${stem}" wie im Dateinamen, gefunden "${value.id}".`));
  if (!LAENDER.includes(value.land)) {
    problems.push(
      problem('land', `erwartet eines der 16 Länder (${LAENDER.join(', ')}), gefunden "${value.land}".`),
    );
  }
  const kreis = kreise.get(value.ags);
  if (!kreis && kreise.size > 0) {
    const message = `erwartet der Schlüssel eines Kreises aus data/geo/kreise.csv, gefunden "${value.ags}".`;
    problems.push(problem('ags', message));
  } else if (kreis && kreis.land !== value.land) {
    problems.push(problem('land', `erwartet "${kreis.land}" (${kreis.label}), gefunden "${value.land}".`));
  }
  if (!isRealDate(value.updated)) problems.push(problem('updated', noSuchDate(value.updated)));
  else if (value.updated > today) {
    const message = `erwartet ein Tag bis heute (${today}), gefunden "${value.updated}".`;
    problems.push(problem('updated', message));
  }
  for (const { field, value: said, source, date } of factsOf(value)) {
    if (/(^|\.)phone$/.test(field) && isMiswritten(said)) {
      const message = `erwartet eine Rufnummer ohne die 0 der Vorwahl, in der Form +49 5171 401234, gefunden ${found(said)}.`;
      problems.push(problem(`${field}.value`, message));
    }
    if (!source)
      problems.push(problem(`${field}.source`, 'Das Feld fehlt. Erwartet: woher die Angabe stammt.'));
    if (date && !isRealDate(date)) problems.push(problem(`${field}.date`, noSuchDate(date)));
    else if (date && date > value.updated.slice(0, date.length)) {
      const message = `erwartet ein Datum bis zum Stand des Eintrags (${value.updated}), gefunden "${date}".`;
      problems.push(problem(`${field}.date`, message));
    }
  }
  return problems;
}

function checkUnique(jobcenters: readonly Parsed<JobcenterRecord>[], key: 'id' | 'ags'): Problem[] {
  const first = new Map<string, string>();
  return jobcenters.flatMap(({ file, record, value }) => {
    if (!value) return [];
    const other = first.get(value[key]);
    if (other === undefined) {
      first.set(value[key], file);
      return [];
    }
    const message = `erwartet ein Wert, den kein anderes Jobcenter hat; ${found(value[key])} steht auch in ${other}.`;
    return [{ file, record, field: key, message }];
  });
}

/** After +49 and a space comes the area code without its 0; with it, the number reaches nobody. */
const isMiswritten = (phone: string): boolean => phone.startsWith('+49') && !/^\+49 [1-9]/.test(phone);

/** A year, a month or a day that the calendar has: no 2019-13, no 2026-02-30. */
function isRealDate(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10);
  const time = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}

const noSuchDate = (date: string): string =>
  `erwartet ein Datum, das es im Kalender gibt, gefunden "${date}".`;

/** A table that cannot be read at all is told by `checkGeo`, once. */
function tryTable(files: readonly SourceFile[]): Row[] {
  try {
    return parseTable(files, 'kreise');
  } catch {
    return [];
  }
}
