import { fixture } from '@open-wc/testing';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { finder, type, untilFailed } from './finder.ts';

/** Each state that a visitor can meet, and how one gets there. */
export const STATES: Record<string, (attributes: string) => Promise<JobcenterFinder>> = {
  'at rest': attributes => finder(attributes),
  loading: attributes => fixture(`<jobcenter-finder jobcenter="peine" ${attributes}></jobcenter-finder>`),
  'with its own jobcenter': attributes => finder(`jobcenter="bergstrasse" ${attributes}`),
  'with suggestions': async attributes => {
    const element = await finder(attributes);
    await type(element, 'Neust');
    return element;
  },
  found: attributes => answered(attributes, '31224'),
  'found with offices and a note': attributes => answered(attributes, 'Emsland'),
  joint: attributes => answered(attributes, '10115'),
  choose: attributes => answered(attributes, 'Neustadt'),
  unknown: attributes => answered(attributes, '99'),
  'with the list open': async attributes => {
    const element = await finder(attributes);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    return element;
  },
  'without data': async attributes => {
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/no-such-${attributes.length}.json" ${attributes}><a href="https://example.org">Jobcenter</a></jobcenter-finder>`,
    );
    await untilFailed(element);
    return element;
  },
};

export async function answered(attributes: string, query: string): Promise<JobcenterFinder> {
  const element = await finder(attributes);
  await element.search(query);
  await element.updateComplete;
  return element;
}
