import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import {
  BEFORE,
  calendar,
  calendarLoading,
  find,
  NARROW,
  openDetails,
  type Page,
  part,
  RUNNING,
  root,
  until,
  untilFailed,
  WIDE,
} from './calendar.ts';

type Reach = (attributes: string) => Promise<AktionswocheCalendar>;

const at2019 = (attributes: string, page?: Page) => calendar(`edition="2019" ${attributes}`, page);

/** Each state that a visitor can meet, and how one gets there, whatever the language. */
export const STATES: Record<string, Reach> = {
  'as a list': at2019,
  'as a list, wide': attributes => at2019(attributes, { width: WIDE }),
  'as a week': attributes => week(attributes),
  'before it begins': attributes => at2019(attributes, { time: BEFORE }),
  'while it runs': attributes => at2019(attributes, { time: RUNNING }),
  'while it runs, with what has passed': async attributes => {
    const element = await at2019(attributes, { time: RUNNING, width: WIDE });
    find<HTMLDetailsElement>(element, 'details.past')!.open = true;
    return element;
  },
  'as a week while it runs': attributes => week(attributes, RUNNING),
  // Not an address at all: out of reach, and so tried again after a pause.
  loading: attributes => calendarLoading(`dataset="https://[loading" ${attributes}`),
  'of an edition without actions': attributes => calendar(`edition="2022" ${attributes}`),
  'with a way to another edition': attributes => calendar(attributes, { width: WIDE }),
  'of one jobcenter': attributes => at2019(`jobcenter="friesland" ${attributes}`),
  'with details open': async attributes => {
    const element = await at2019(attributes);
    await openDetails(element, 'aw19-003');
    return element;
  },
  'with details that can be saved': async attributes => {
    const element = await at2019(attributes, { time: BEFORE });
    await openDetails(element, 'aw19-003');
    return element;
  },
  'as a week with details open': async attributes => {
    const element = await week(attributes);
    await openDetails(element, 'aw19-003');
    return element;
  },
  'with filters open': async attributes => {
    const element = await at2019(attributes);
    await openNarrow(element);
    return element;
  },
  'with chips': attributes => filtered(attributes, { category: 'information', attend: true }),
  'with chips, narrow': attributes => filtered(attributes, { category: 'politics', attend: true }, NARROW),
  'without a result': attributes => filtered(attributes, { words: 'Xylofon', category: 'politics' }),
  'without a result, narrow': attributes =>
    filtered(attributes, { words: 'Xylofon', category: 'other' }, NARROW),
  'with the search for a place': near(''),
  'with suggestions': near('Neust', 'suggest'),
  'with a place to choose': near('Neustadt'),
  'with a place that is none': near('99'),
  'with a place': near('48143'),
  'with a place, narrow': near('48143', 'submit', NARROW),
  'with own dates that failed': async attributes => {
    const element = await at2019(`events="/no-such-calendar.ics" ${attributes}`);
    await until(() => !!find(element, '.notice:not([role])'));
    return element;
  },
  'without data': async attributes => {
    const inside = '<a href="https://example.org">Aktionswoche</a>';
    const dataset = `/no-such-${attributes.length}.json`;
    const element = await calendarLoading(`dataset="${dataset}" ${attributes}`, { inside });
    await untilFailed(element);
    return element;
  },
};

async function week(attributes: string, time?: string): Promise<AktionswocheCalendar> {
  const element = await at2019(`view="week" ${attributes}`, { width: WIDE, ...(time ? { time } : {}) });
  await until(() => !!part(element, 'week'));
  return element;
}

async function openNarrow(element: AktionswocheCalendar): Promise<void> {
  find(element, '.filters-button')!.click();
  await until(() => part(element, 'filters')?.dataset.open === 'true');
}

interface Chosen {
  category?: string;
  attend?: boolean;
  words?: string;
}

async function filtered(attributes: string, chosen: Chosen, width = WIDE): Promise<AktionswocheCalendar> {
  const element = await at2019(attributes, { width });
  if (width === NARROW) await openNarrow(element);
  if (chosen.words) {
    const field = find<HTMLInputElement>(element, '#words')!;
    field.value = chosen.words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (chosen.attend) find(element, '.switch input')!.click();
  if (chosen.category) {
    const select = find<HTMLSelectElement>(element, 'select#category')!;
    select.value = chosen.category;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await element.updateComplete;
  return element;
}

function near(query: string, how: 'suggest' | 'submit' = 'submit', width = WIDE): Reach {
  return async attributes => {
    const element = await at2019(attributes, { width });
    if (width === NARROW) await openNarrow(element);
    find(element, '.near .button')!.click();
    await until(() => !!find(element, '#query'));
    if (!query) return element;
    const field = find<HTMLInputElement>(element, '#query')!;
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (how === 'submit') field.form!.requestSubmit();
    const come =
      how === 'submit' ? '#radius, .choices, #error' : '[role=listbox]:not([hidden]) [role=option]';
    await until(() => !!root(element).querySelector(come));
    return element;
  };
}
