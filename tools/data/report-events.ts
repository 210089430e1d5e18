import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { formatProblem } from './problems.ts';
import { areaOf } from './publish.ts';
import type { Data } from './read.ts';

/** What somebody should look at in editions, events and stories; Markdown. */
export function eventsReport(data: Data): string {
  const hints = data.events.flatMap(event => hintsOn(event, data).map(hint => line(event, hint)));
  const doubts = [
    ...data.editions.flatMap(({ name, doubt }) => told(name, doubt, 'Im Zweifel, wird aber gezeigt')),
    ...data.events.flatMap(({ id, title, doubt }) => told(`${title} (${id})`, doubt, 'Zurückgehalten')),
    ...data.stories.flatMap(({ id, title, doubt }) => told(`${title} (${id})`, doubt, 'Zurückgehalten')),
  ];
  const mended = data.notes.map(note => `Ergänzt: ${formatProblem(note)}`);
  const lines = [...eventCounts(data), ...doubts, ...hints, ...mended];
  return `## Aktionswochen, Aktionen und Geschichten\n\n${lines.map(one => `- ${one}`).join('\n')}`;
}

/** One line for each Aktionswoche, and one for the stories. */
export function eventCounts({ editions, events, stories }: Data): string[] {
  const weeks = editions.map(({ id, name, start, end }) => {
    const own = events.filter(({ edition }) => edition === id);
    const shown = own.filter(({ doubt }) => doubt === undefined);
    const parts = [
      `${shown.filter(({ kind }) => kind === 'date').length} Termine`,
      `${shown.filter(({ kind }) => kind === 'publication').length} Veröffentlichungen`,
      `ohne genauen Tag ${shown.filter(one => one.start === undefined).length}`,
      `zurückgehalten ${own.length - shown.length}`,
    ];
    return `${name} (${start} bis ${end}): ${parts.join(', ')}.`;
  });
  const held = stories.filter(({ doubt }) => doubt !== undefined).length;
  return [...weeks, `Geschichten: ${stories.length - held}, zurückgehalten ${held}.`];
}

const told = (name: string, doubt: string | undefined, how: string): string[] =>
  doubt === undefined ? [] : [`${how}: ${name}. ${doubt}`];

const line = ({ id, title }: CampaignEvent, hint: string): string => `Hinweis: ${title} (${id}): ${hint}`;

function hintsOn(event: CampaignEvent, data: Data): string[] {
  const { hosts, lands, online, link, place, start, end } = event;
  const area = areaOf(event, data.jobcenters);
  const hints: string[] = [];
  if (hosts.length + lands.length === 0)
    hints.push('Weder Jobcenter noch Land. Sie steht deshalb bei allen Jobcentern.');
  if (online && !link) hints.push('Sie ist online, hat aber keinen Link.');
  if (start?.includes('T') && end && end.slice(0, 10) > start.slice(0, 10))
    hints.push(
      'Sie läuft ohne Pause über mehrere Tage. Ist sie täglich zu dieser Uhrzeit? Dann bitte ein Eintrag für jeden Tag.',
    );
  if (place?.postcode) {
    const kreise = data.postcodes.get(place.postcode);
    if (!kreise) hints.push(`In der Postleitzahl ${place.postcode} wohnt niemand. Zahlendreher?`);
    else if (area.kreise.length && !area.kreise.some(kreis => kreise.has(kreis)))
      hints.push(`Die Postleitzahl ${place.postcode} liegt in keinem Kreis der Jobcenter. Zahlendreher?`);
  }
  if (place?.town && !data.gazetteer.positionOf(place, area))
    hints.push(
      `„${place.town}“ ist nicht oder nicht nur einmal zu finden. „In der Nähe“ findet sie nicht; eine Postleitzahl hilft.`,
    );
  return hints;
}
