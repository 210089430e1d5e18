import { campaignSchema, type JobcenterRecord } from '../../src/dataset/schema.ts';
import { checkCollections } from './check-collections.ts';
import { checkGeo } from './check-geo.ts';
import type { NamedJobcenter } from './csv-hosts.ts';
import { isRealDate, noSuchDate, notAfterToday } from './dates.ts';
import { factsOf, isMiswritten, miswritten } from './facts.ts';
import { CAMPAIGN, type SourceFile } from './files.ts';
import { LANDS, noSuchLand } from './lands.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { found, MISSING, type Problem } from './problems.ts';
import { parseJobcenters, parseTable, type Row } from './read.ts';

/** Number of kommunale Träger in the annex of the KomtrZV. Changes only by law. */
const JOBCENTERS = 104;

/**
 * Everything that is wrong in `data/`, all at once; an empty list when it can be published.
 * `today` is the day in Germany, `2026-12-01`: nobody can have gone through a record later than that.
 */
export function check(files: readonly SourceFile[], today: string): Problem[] {
  const jobcenters = parseJobcenters(files);
  const kreise = new Map(tryTable(files).map(row => [row.ags ?? '', row]));
  const missing = checkCount(jobcenters.length);
  const named = jobcenters.map(namedOf);
  return [
    ...checkCampaign(files),
    ...missing,
    ...jobcenters.flatMap(parsed => [...parsed.problems, ...checkJobcenter(parsed, kreise, today)]),
    ...checkUnique(jobcenters, 'id'),
    ...checkUnique(jobcenters, 'ags'),
    // Where a file is missing, that is told; not every event of its jobcenter as well.
    ...checkCollections(files, { jobcenters: named, complete: missing.length === 0, today }),
    ...checkGeo(files),
  ];
}

/** A broken file still says whose it is, so that its faults are not told again as those of its events. */
function namedOf({ file, value }: Parsed<JobcenterRecord>): NamedJobcenter {
  const id = stemOf(file);
  return { name: id, traeger: { name: id }, ...value, id };
}

const stemOf = (file: string): string => file.replace(/^.*\/|\.json$/g, '');

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
  const stem = stemOf(file);
  if (value.id !== stem)
    problems.push(problem('id', `erwartet "${stem}" wie im Dateinamen, gefunden "${value.id}".`));
  if (!LANDS[value.land]) problems.push(problem('land', noSuchLand(value.land)));
  const kreis = kreise.get(value.ags);
  if (!kreis && kreise.size > 0) {
    const message = `erwartet der Schlüssel eines Kreises aus data/geo/kreise.csv, gefunden "${value.ags}".`;
    problems.push(problem('ags', message));
  } else if (kreis && kreis.land !== value.land) {
    problems.push(problem('land', `erwartet "${kreis.land}" (${kreis.label}), gefunden "${value.land}".`));
  }
  if (!isRealDate(value.updated)) problems.push(problem('updated', noSuchDate(value.updated)));
  else if (value.updated > today) problems.push(problem('updated', notAfterToday(value.updated, today)));
  for (const { field, value: said, source, date } of factsOf(value)) {
    if (/(^|\.)phone$/.test(field) && isMiswritten(said))
      problems.push(problem(`${field}.value`, miswritten(said)));
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

/** A table that cannot be read at all is told by `checkGeo`, once. */
function tryTable(files: readonly SourceFile[]): Row[] {
  try {
    return parseTable(files, 'kreise');
  } catch {
    return [];
  }
}
