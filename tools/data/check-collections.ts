import type { Edition } from '../../src/dataset/schema.ts';
import type { Story } from '../../src/dataset/story-schema.ts';
import { parseUrl } from '../../src/dataset/url.ts';
import { checkEvents, languageFaults, MISSING_SOURCE, noSuchHost, notAfterUpdated } from './check-events.ts';
import { editionsFile, storiesFile } from './collections.ts';
import type { EventsRead } from './csv-events.ts';
import type { NamedJobcenter } from './csv-hosts.ts';
import { isRealDate, noSuchDate, notAfterToday } from './dates.ts';
import { parseEvents } from './events.ts';
import { EDITIONS, type SourceFile, STORIES } from './files.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import { found, MISSING, type Problem } from './problems.ts';

interface Known {
  jobcenters: readonly NamedJobcenter[];
  /** Whether these are all of them. */
  complete: boolean;
  today: string;
}

/** What is wrong with editions, events and stories. */
export function checkCollections(
  files: readonly SourceFile[],
  { jobcenters, complete, today }: Known,
): Problem[] {
  const ids = new Set(jobcenters.map(({ id }) => id));
  const isJobcenter = (id: string) => !complete || ids.has(id);
  const read = <T>(path: string, parse: (file: SourceFile) => Parsed<T>): Parsed<T> => {
    const file = files.find(one => one.path === path);
    return file ? parse(file) : { file: path, problems: [{ file: path, message: MISSING }] };
  };
  const editions = read(EDITIONS, file => parseJson(file, editionsFile));
  const stories = read(STORIES, file => parseJson(file, storiesFile));
  const problems = [
    ...editions.problems,
    ...stories.problems,
    ...checkStories(stories.value?.stories ?? [], stories.value?.updated ?? '', isJobcenter),
    ...checkEditions(editions.value?.editions ?? [], editions.value?.updated ?? ''),
  ];
  const lists = [editions, stories].flatMap(({ file, value }) =>
    value ? [{ file, field: 'updated', updated: value.updated }] : [],
  );
  problems.push(...checkUpdates(lists, today));
  // Without editions every event would have a wrong one; that is said already.
  if (!editions.value) return problems;
  const context = { jobcenters, editions: editions.value.editions };
  const events = parseEvents(files, context);
  return [
    ...problems,
    ...checkUpdates(events.updates, today),
    ...checkEvents(events, { ...context, isJobcenter }),
  ];
}

/** The days on which somebody last went through a file. */
const checkUpdates = (updates: EventsRead['updates'], today: string): Problem[] =>
  updates.flatMap(({ file, field, updated }) => {
    if (!isRealDate(updated)) return [{ file, field, message: noSuchDate(updated) }];
    return updated > today ? [{ file, field, message: notAfterToday(updated, today) }] : [];
  });

type Listed = {
  id: string;
  source?: string | undefined;
  date?: string | undefined;
  translations?: object | undefined;
};

/** Faults that any record of a list can have. */
function listFaults(
  { id, source, date, translations }: Listed,
  index: number,
  all: readonly Listed[],
  updated: string,
) {
  const faults: [field: string, message: string][] = languageFaults(translations);
  if (all.findIndex(one => one.id === id) < index)
    faults.push(['id', `erwartet eine Kennung, die es nur einmal gibt, gefunden ${found(id)}.`]);
  if (!source) faults.push(['source', MISSING_SOURCE]);
  if (date && !isRealDate(date)) faults.push(['date', noSuchDate(date)]);
  else if (date && date > updated.slice(0, date.length))
    faults.push(['date', notAfterUpdated(date, updated)]);
  return faults;
}

function checkEditions(editions: readonly Edition[], updated: string): Problem[] {
  return editions.flatMap((edition, index) => {
    const { name, start, end, doubt, note } = edition;
    const faults = listFaults(edition, index, editions, updated);
    for (const field of ['start', 'end'] as const)
      if (!isRealDate(edition[field])) faults.push([field, noSuchDate(edition[field])]);
    if (end < start)
      faults.push(['end', `erwartet ein Ende nach dem Beginn (${start}), gefunden ${found(end)}.`]);
    const other = editions.slice(0, index).find(one => one.start <= end && start <= one.end);
    if (other)
      faults.push([
        'start',
        `erwartet eine Woche für sich; diese und die ${other.name} (${other.start} bis ${other.end}) überschneiden sich.`,
      ]);
    // It is shown in spite of the doubt.
    if (doubt && !note)
      faults.push([
        'note',
        'Das Feld fehlt. Erwartet: ein Satz, der den Zweifel (doubt) auf der Website nennt.',
      ]);
    return faults.map(([field, message]) => ({
      file: EDITIONS,
      record: name,
      field: `editions.${index + 1}.${field}`,
      message,
    }));
  });
}

/** Whether an address leads to the host of the dataset, wherever that is. No browser may be sent to another. */
function isBeside(address: string): boolean {
  const base = 'https://dataset.invalid/data/';
  return !/^[a-z][a-z\d+.-]*:/i.test(address) && parseUrl(address, base)?.origin === new URL(base).origin;
}

const notBeside = (address: string): string =>
  `erwartet der Ort einer Datei auf dem Server der Bausteine, vom Ordner data/ aus, ohne https:// und Host, zum Beispiel "bilder/werkstatt.jpg", gefunden ${found(address)}.`;

function checkStories(
  stories: readonly Story[],
  updated: string,
  isJobcenter: (id: string) => boolean,
): Problem[] {
  return stories.flatMap((story, index) => {
    const faults = listFaults(story, index, stories, updated);
    for (const host of story.jobcenters)
      if (!isJobcenter(host)) faults.push(['jobcenters', noSuchHost(host)]);
    if (story.picture && !isBeside(story.picture.url))
      faults.push(['picture.url', notBeside(story.picture.url)]);
    return faults.map(([field, message]) => ({
      file: STORIES,
      record: story.title,
      field: `stories.${index + 1}.${field}`,
      message,
    }));
  });
}
