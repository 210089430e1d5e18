// Made up for the tests of many actions; nothing of it took place, and nothing of it is ever published.
import { AUDIENCES, CATEGORIES, type CampaignEvent } from '../../src/dataset/event-schema.ts';
import type { Jobcenter } from '../../src/dataset/schema.ts';

const DAYS = ['2019-08-26', '2019-08-27', '2019-08-28', '2019-08-29', '2019-08-30'];

/** The same numbers each time, spread as if thrown (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many actions of 2019 that never took place, of the given jobcenters; the same ones each time. */
export function generatedEvents(count: number, jobcenters: readonly Jobcenter[], seed = 1): CampaignEvent[] {
  const below = numbers(seed);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const host = one(jobcenters);
    const day = one(DAYS);
    const hour = String(8 + below(10)).padStart(2, '0');
    const kind = below(4) === 0 ? 'publication' : 'date';
    const when = below(8) === 0 ? {} : { start: below(3) === 0 ? day : `${day}T${hour}:00` };
    return {
      ...{ id: `erfunden-${index}`, edition: '2019', title: `Erfundene Aktion ${index}`, kind },
      ...{ hosts: [host.id], lands: [], category: one(CATEGORIES), audience: [one(AUDIENCES)] },
      ...{ status: 'reported', source: 'erfunden für die Tests', date: '2019-08-01' },
      ...(below(20) === 0 && 'start' in when ? { start: '2019-08-26', end: '2019-08-30' } : when),
      ...(below(5) === 0 ? { wheelchair: true } : {}),
      ...(below(5) === 0 ? { online: true } : {}),
      place: { town: host.traeger.name, position: [47.5 + below(70) / 10, 6 + below(90) / 10] },
    } as CampaignEvent;
  });
}
