// What a page may load at most, and what the total is made of. `tools/size.ts` measures it.

export interface Budget {
  name: string;
  /** Bytes after brotli; a kB is 1000. */
  limit: number;
  /** Scripts, with everything that they import at once. `*` stands for any part of a name, `?` for a sign. */
  scripts?: string[];
  /** Scripts that the page already has by then. */
  without?: string[];
  /** Data. */
  files?: string[];
  /** Counts only so many of the files, the largest, where a page never loads them all. */
  largest?: number;
}

const FINDER = ['stark-sozial.js', 'jobcenter-finder.js'];
const CALENDAR = ['aktionswoche-calendar.js', 'chunks/filter-*.js'];
/** Of the dataset an element loads the core and the parts that it shows. */
const CORE = 'data/stark-sozial.core.json';
const CONTACTS = 'data/part-contacts-*.json';
const EVENTS = 'data/part-events-*.json';
const STORIES = 'data/part-stories-*.json';

export const BUDGETS: Budget[] = [
  { name: 'The script on a page without elements', limit: 3_000, scripts: ['stark-sozial.js'] },
  { name: 'Banner with dataset', limit: 22_000, scripts: ['stark-sozial-banner.js'], files: [CORE] },
  {
    name: 'Hero: figures and picture',
    limit: 12_000,
    scripts: ['chunks/more-*.js'],
    without: ['stark-sozial-banner.js'],
    files: ['data/silhouette-*.json'],
  },
  {
    name: 'Stories with dataset',
    limit: 26_000,
    scripts: ['stark-sozial-stories.js'],
    files: [CORE, STORIES],
  },
  { name: 'Finder ready to search', limit: 30_000, scripts: FINDER, files: [CORE] },
  {
    name: 'Answers, on the first focus',
    limit: 11_500,
    scripts: ['chunks/answers-*.js'],
    without: FINDER,
    files: [CONTACTS],
  },
  {
    name: 'Postcodes, on the first digit',
    limit: 10_000,
    scripts: ['chunks/places-*.js'],
    without: FINDER,
    files: ['data/places-postcodes-*.json'],
  },
  {
    name: 'Names, on the first letter',
    limit: 58_000,
    scripts: ['chunks/by-name-*.js'],
    without: [...FINDER, 'chunks/places-*.js'],
    files: ['data/places-names-*.json', 'data/kreise-????????.json'],
  },
  {
    name: 'Localities, the largest shard',
    limit: 12_000,
    files: ['data/places-*/*'],
    largest: 1,
  },
  {
    name: 'Near search, code and postcodes',
    limit: 18_000,
    scripts: ['chunks/near-panel-*.js'],
    without: [...FINDER, ...CALENDAR, 'chunks/places-*.js'],
    files: ['data/places-positions-postcodes-*.json'],
  },
  {
    name: 'Near search, names',
    limit: 16_000,
    files: ['data/places-positions-names-*.json'],
  },
  {
    name: 'Map with shapes, when asked for',
    limit: 75_000,
    scripts: ['chunks/map-*.js'],
    without: FINDER,
    files: ['data/kreise-shapes-*.json', 'data/kreise-????????.json', 'data/towns-*.json'],
  },
  {
    name: 'Own position, without the exact shapes',
    limit: 36_000,
    scripts: ['chunks/ask-device-*.js'],
    without: FINDER,
    files: ['data/kreise-shapes-*.json', 'data/kreise-????????.json'],
  },
  {
    name: 'Exact shape, the largest Kreis',
    limit: 4_000,
    files: ['data/kreise-*/*'],
    largest: 1,
  },
  {
    name: 'Calendar with dataset',
    limit: 32_000,
    scripts: ['aktionswoche-calendar.js'],
    files: [CORE, EVENTS],
  },
  {
    name: 'Calendar: filters, when wide or asked for',
    limit: 4_000,
    scripts: ['chunks/filter-*.js'],
    without: ['aktionswoche-calendar.js'],
  },
  {
    name: 'Calendar: details, with the first opened',
    limit: 3_300,
    scripts: ['chunks/details-*.js'],
    without: ['aktionswoche-calendar.js'],
  },
  {
    name: 'Calendar: the week',
    limit: 2_500,
    scripts: ['chunks/week-*.js'],
    without: ['aktionswoche-calendar.js'],
  },
  {
    name: 'Calendar: files and subscription, below the list',
    limit: 2_000,
    scripts: ['chunks/export-*.js'],
    without: ['aktionswoche-calendar.js'],
  },
  {
    name: 'Calendar file written, on a click',
    limit: 4_000,
    scripts: ['chunks/write-*.js', 'chunks/download-*.js'],
    without: ['aktionswoche-calendar.js'],
  },
  {
    name: 'Own .ics files read (ical.js)',
    limit: 32_000,
    scripts: ['chunks/own-*.js', 'chunks/read-*.js'],
    without: ['aktionswoche-calendar.js'],
  },
  {
    name: 'Finder, calendar and banner on one page',
    limit: 50_000,
    scripts: ['aktionswoche-calendar.js', 'stark-sozial-banner.js', ...FINDER],
    files: [CORE, EVENTS],
  },
];
