import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import { AUDIENCES, CATEGORIES } from '../../src/dataset/event-schema.ts';

type Published = PublishedDataset['events'][number];

/**
 * Made-up actions, only to see how the calendar bears many of them. They are spread over the week like real ones:
 * most on a day, some with a time, a few over several days, some without a day.
 */
export function madeUpEvents(dataset: PublishedDataset, edition: string, count: number): Published[] {
  const { start } = dataset.editions.find(({ id }) => id === edition)!;
  const day = (index: number) =>
    new Date(Date.parse(`${start}T00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => {
    const host = dataset.jobcenters[(index * 37) % dataset.jobcenters.length]!;
    const first = day(index % 5);
    const time = `T${String(8 + (index % 10)).padStart(2, '0')}:00`;
    const days =
      index % 17 === 0
        ? {}
        : index % 11 === 0
          ? { start: day(0), end: day(4) }
          : { start: index % 3 ? first + time : first };
    return {
      ...{ id: `made-up-${index}`, edition, title: `Erfundene Aktion ${index} für die Messung`, lands: [] },
      summary:
        'Ein erfundener Satz von üblicher Länge, damit die Liste so viel zu zeichnen hat wie sonst auch.',
      hosts: [host.id],
      kind: index % 4 === 0 ? 'publication' : 'date',
      category: CATEGORIES[index % CATEGORIES.length]!,
      audience: [AUDIENCES[index % AUDIENCES.length]!],
      ...days,
      place: { town: host.traeger.name, position: [48 + (index % 60) / 10, 7 + (index % 70) / 10] },
      status: 'confirmed',
    } satisfies Published;
  });
}
