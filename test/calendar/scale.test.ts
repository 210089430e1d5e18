import { expect } from '@open-wc/testing';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import { ENOUGH } from '../../src/calendar/list-view.ts';
import { eventSchema } from '../../src/dataset/event-schema.ts';
import { readAll } from '../../src/dataset/parse.ts';
import {
  all,
  button,
  calendarLoading,
  chips,
  choose,
  count,
  find,
  focused,
  ids,
  part,
  press,
  published,
  text,
  typeWords,
  until,
  WIDE,
} from './calendar.ts';
import { generatedEvents } from './generated.ts';

/** The published dataset with 1,000 actions that were made up, instead of its own. */
async function crowded(attributes = ''): Promise<AktionswocheCalendar> {
  const raw = await (await fetch('/build/data/stark-sozial.json')).json();
  const { jobcenters } = await published();
  const body = JSON.stringify({ ...raw, events: generatedEvents(1000, jobcenters) });
  const { fetch: original } = window;
  window.fetch = (input, init) =>
    String(input).endsWith('/crowded.json') ? Promise.resolve(new Response(body)) : original(input, init);
  try {
    const element = await calendarLoading(`edition="2019" dataset="/crowded.json" ${attributes}`, {
      width: WIDE,
    });
    await until(() => !!part(element, 'filters'));
    return element;
  } finally {
    window.fetch = original;
  }
}

describe('<aktionswoche-calendar> with 1,000 actions', () => {
  it('are the same each time, and such as the schema takes', async () => {
    const { jobcenters } = await published();
    const events = generatedEvents(1000, jobcenters);
    expect(events).to.deep.equal(generatedEvents(1000, jobcenters));
    const faults: string[] = [];
    expect(readAll(eventSchema, events, 'events', faults)).to.have.length(1000);
    expect(faults).to.deep.equal([]);
  });

  it('counts all, shows the first of each day, and says how many more there are', async () => {
    const element = await crowded();
    expect(count(element)).to.match(/^1\.?000 Aktionen$/);
    const groups = all(element, 'section.group');
    let total = 0;
    for (const group of groups) {
      const shown = group.querySelectorAll('.event').length;
      const more = Number(/Noch (\d+) Aktion/.exec(text(group.querySelector(':scope > button')))?.[1] ?? 0);
      expect(shown).to.be.at.most(ENOUGH);
      expect(more > 0).to.equal(shown === ENOUGH);
      total += shown + more;
    }
    expect(total).to.equal(1000);
  });

  it('shows the others of a day when asked, and the focus goes on at the first of them', async () => {
    const element = await crowded();
    const group = all(element, 'section.group').find(node => node.querySelector(':scope > button'))!;
    const more = group.querySelector<HTMLButtonElement>(':scope > button')!;
    const number = Number(/\d+/.exec(text(more))![0]);
    more.focus();
    await press('Enter');
    await until(() => group.querySelectorAll('.event').length === ENOUGH + number);
    const next = group.querySelectorAll('.opener')[ENOUGH]!;
    await until(() => focused(element) === next);
    expect(group.querySelector(':scope > button')).to.equal(null);
  });

  it('keeps the numbers right with each filter', async () => {
    const element = await crowded();
    const { jobcenters } = await published();
    const events = generatedEvents(1000, jobcenters);
    const landOf = new Map(jobcenters.map(({ id, land }) => [id, land]));
    for (const key of ['category', 'audience', 'land'] as const) {
      const select = find<HTMLSelectElement>(element, `#${key}`)!;
      for (const { value } of [...select.options].filter(option => option.value)) {
        const wanted = events.filter(event =>
          key === 'category'
            ? event.category === value
            : key === 'audience'
              ? event.audience.includes(value as never)
              : landOf.get(event.hosts[0]!) === value,
        ).length;
        const label = text([...select.options].find(option => option.value === value));
        expect(label, value).to.match(new RegExp(`\\(${wanted}\\)$`));
        await choose(element, key, value);
        expect(count(element).replace('1.000', '1000'), value).to.equal(`${wanted} von 1000 Aktionen`);
      }
      await choose(element, key, '');
    }
    await typeWords(element, 'Aktion 99');
    const found = events.filter(({ title }) => title.includes('99'));
    expect(count(element).replace('1.000', '1000')).to.equal(`${found.length} von 1000 Aktionen`);
    expect(ids(element)).to.include('erfunden-99');
    expect(chips(element)).to.have.length(1);
  });

  it('has no finding of axe in the list', async function () {
    this.timeout(30_000);
    await expect(await crowded()).to.be.accessible();
  });

  it('shows all of them in the week, by its days', async () => {
    const element = await crowded();
    button(element, /^Woche$/).click();
    await until(() => !!part(element, 'week'));
    expect(all(element, '.day .cell').length).to.be.greaterThan(0);
    expect(all(element, '.day')).to.have.length(5);
  });

  it('shows the first of each column of the week, and the others when asked', async () => {
    const element = await crowded('view="week"');
    await until(() => !!part(element, 'week'));
    const day = find(element, '.day')!;
    const cells = () => [...day.querySelectorAll<HTMLElement>('.cell')];
    for (const column of all(element, '.day, .bars, .beside')) {
      expect(column.querySelectorAll('.cell').length).to.equal(ENOUGH);
    }
    const more = [...day.querySelectorAll('button')].find(node => text(node).startsWith('Noch'))!;
    const number = Number(/\d+/.exec(text(more))![0]);
    more.focus();
    await press('Enter');
    await until(() => cells().length === ENOUGH + number);
    await until(() => focused(element) === cells()[ENOUGH]);
  });

  it('prints all of them', async () => {
    const element = await crowded();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.event')).to.have.length(1000);
    window.dispatchEvent(new Event('afterprint'));
  });
});
