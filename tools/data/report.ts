import type { JobcenterRecord } from '../../src/dataset/schema.ts';
import { factsOf, isShown, type PlacedFact } from './facts.ts';
import type { Data } from './read.ts';
import { eventCounts, eventsReport } from './report-events.ts';

/** What one jobcenter has, and what it lacks, as a visitor would find it. */
interface Standing {
  jobcenter: JobcenterRecord;
  missing: string[];
  doubted: PlacedFact[];
  hints: string[];
}

/** What visitors look for, and the facts that answer it; the Träger's own count for nothing here. */
const WANTED: [label: string, field: RegExp][] = [
  ['Telefon', /^(offices\.\d+\.)?phone$/],
  ['E-Mail', /^(offices\.\d+\.)?email$/],
  ['Anschrift', /^offices\.\d+\.address$/],
  ['Öffnungszeiten', /^(offices\.\d+\.)?openingHours$/],
  ['eigene Website', /^website$/],
];

/** Landkreise whose administration sits in the city next door, with the key of that city. */
const SEATS_OUTSIDE: Record<string, string> = {
  'ansbach-landkreis': '09561',
  'darmstadt-dieburg': '06411',
  'mayen-koblenz': '07111',
  'muenchen-landkreis': '09162',
  'osnabrueck-landkreis': '03404',
  suedwestpfalz: '07317',
};

function standingOf(jobcenter: JobcenterRecord, postcodes: Data['postcodes']): Standing {
  const facts = factsOf(jobcenter);
  const streets = (jobcenter.offices ?? []).map(({ address }) => address?.street);
  const answers = facts.filter(fact => isShown(fact) && !isTownOnly(fact, streets));
  const hints = jobcenter.nameDoubt ? [`Name: ${jobcenter.nameDoubt}`] : [];
  const postcodeHint = hintOnPostcode(jobcenter, postcodes);
  if (postcodeHint) hints.push(`Anschrift des Trägers: ${postcodeHint}`);
  return {
    jobcenter,
    missing: WANTED.filter(([, form]) => !answers.some(({ field }) => form.test(field))).map(
      ([label]) => label,
    ),
    doubted: facts.filter(({ doubt }) => doubt !== undefined),
    hints,
  };
}

function hintOnPostcode(
  { id, ags, traeger }: JobcenterRecord,
  postcodes: Data['postcodes'],
): string | undefined {
  const { postcode } = traeger.address;
  if (!postcode) return undefined;
  const kreise = postcodes.get(postcode);
  if (!kreise) return `In der Postleitzahl ${postcode} wohnt niemand (Postfach oder Großkunde?).`;
  if ([ags, SEATS_OUTSIDE[id] ?? ags].some(key => kreise.has(key))) return undefined;
  return `Die Postleitzahl ${postcode} liegt nicht in diesem Kreis. Zahlendreher, oder Sitz in einer Nachbarstadt?`;
}

/** An office of which only the town is known is no address that one can go to. */
const isTownOnly = ({ field }: PlacedFact, streets: readonly (string | undefined)[]): boolean => {
  const [, number] = /^offices\.(\d+)\.address$/.exec(field) ?? [];
  return number !== undefined && !streets[Number(number) - 1];
};

const standings = ({ jobcenters, postcodes }: Data): Standing[] =>
  [...jobcenters]
    .sort((a, b) => new Intl.Collator('de').compare(a.land, b.land) || a.name.localeCompare(b.name, 'de'))
    .map(jobcenter => standingOf(jobcenter, postcodes));

/** The whole report, Markdown. */
export function report(data: Data): string {
  const all = standings(data);
  const sections = all.map(({ jobcenter, missing, doubted, hints }) => {
    const lines = [
      `## ${jobcenter.name}`,
      '',
      `\`data/jobcenters/${jobcenter.id}.json\`, ${jobcenter.land}, Stand ${jobcenter.updated}`,
      '',
    ];
    if (missing.length) lines.push(`- Es fehlt: ${missing.join(', ')}`);
    for (const fact of doubted)
      lines.push(`- ${heldBack(fact)} \`${fact.field}\`: „${fact.value}“. ${fact.doubt}`);
    for (const hint of hints) lines.push(`- Hinweis: ${hint}`);
    return lines.join('\n');
  });
  return `# Stand der Daten\n\n${counts(all)
    .map(line => `- ${line}`)
    .join('\n')}\n\n${eventsReport(data)}\n\n${sections.join('\n\n')}\n`;
}

/** The report in short, for the console: one line for each jobcenter. */
export function summary(data: Data): string {
  const all = standings(data);
  const lines = all.map(({ jobcenter, missing, doubted, hints }) => {
    const held = doubted.filter(fact => !isShown(fact)).length;
    const notes = [
      missing.length ? `es fehlt: ${missing.join(', ')}` : 'vollständig',
      held ? `zurückgehalten: ${held}` : '',
      hints.length ? `Hinweise: ${hints.length}` : '',
    ];
    return `  ${jobcenter.id}: ${notes.filter(Boolean).join(' · ')}`;
  });
  return [...lines, '', ...counts(all), ...eventCounts(data), ...mendings(data)].join('\n');
}

const mendings = ({ notes }: Data): string[] =>
  notes.length ? [`In Tabellen ergänzt: ${notes.length}. Bitte im Bericht ansehen.`] : [];

function counts(all: readonly Standing[]): string[] {
  const held = all.flatMap(({ doubted }) => doubted).filter(fact => !isShown(fact)).length;
  const having = WANTED.map(([label]) => {
    const count = all.filter(({ missing }) => !missing.includes(label)).length;
    return `${label} ${count}`;
  });
  return [
    `${all.length} Jobcenter. Davon haben: ${having.join(', ')}.`,
    `Wegen Zweifeln zurückgehalten: ${held} Angaben.`,
    `Zweifel an der Anschrift des Trägers (wird trotzdem gezeigt): ${all.filter(({ doubted }) => doubted.some(({ always }) => always)).length}.`,
    `Zweifel am Namen: ${all.filter(({ jobcenter }) => jobcenter.nameDoubt).length}.`,
  ];
}

const heldBack = ({ always }: PlacedFact): string =>
  always ? 'Im Zweifel, wird aber gezeigt:' : 'Zurückgehalten:';
