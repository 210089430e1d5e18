import { expect } from '@open-wc/testing';
import { snippet } from '../../.storybook/snippet.ts';
import { made, NEVER, UNREACHABLE } from '../../stories/network.ts';

const FINDER = 'jobcenter-finder';

describe('What Storybook shows as code', () => {
  it('is the tag with its attributes, and what stands in it', () => {
    const args = { jobcenter: 'peine', map: 'open', 'sync-url': true, 'only-own': false, query: '' };
    expect(snippet('x-y', { ...args, inside: '<a href="/suche">Suche</a>' })).to.equal(
      '<x-y jobcenter="peine" map="open" sync-url>\n  <a href="/suche">Suche</a>\n</x-y>',
    );
    expect(snippet(FINDER, { inside: '' })).to.equal('<jobcenter-finder></jobcenter-finder>');
  });

  it('keeps quotation marks in their attribute', () => {
    expect(snippet(FINDER, { query: 'A & "B"' })).to.include('query="A &amp; &quot;B&quot;"');
  });

  it('has no clock, for that of the page goes right', () => {
    expect(snippet('x-y', { now: '2019-08-28T10:00:00+02:00' })).to.equal('<x-y></x-y>');
  });

  it('says the language and the colours that the toolbar is set to', () => {
    expect(snippet(FINDER, {}, { lang: 'en', theme: 'dark' })).to.equal(
      '<jobcenter-finder lang="en" theme="dark"></jobcenter-finder>',
    );
    expect(snippet(FINDER, {}, { lang: 'de', theme: '' })).to.equal('<jobcenter-finder></jobcenter-finder>');
  });

  it('has each attribute once: the own language wins, and the colours of the toolbar, as on the page', () => {
    expect(snippet(FINDER, { lang: 'de-simple', theme: 'light' }, { lang: 'en', theme: 'dark' })).to.equal(
      '<jobcenter-finder lang="de-simple" theme="dark"></jobcenter-finder>',
    );
  });

  it('leaves out what lies only where the stories do', () => {
    const here = new URL('../../stories/data/termine.ics', import.meta.url).href;
    for (const dataset of [
      UNREACHABLE,
      NEVER,
      made('one-event'),
      './gibt-es-nicht.ics',
      here,
      `${here} ${here}`,
    ]) {
      expect(snippet('x-y', { dataset }), dataset).to.equal('<x-y></x-y>');
    }
    const elsewhere = 'https://www.example.org/termine.ics';
    expect(snippet('x-y', { events: elsewhere })).to.include(`events="${elsewhere}"`);
  });

  it('puts custom properties into CSS of their own', () => {
    const args = { variant: 'strip', '--stark-sozial-radius': '0', '--stark-sozial-space': '' };
    expect(snippet('stark-sozial-banner', args)).to.equal(
      `<stark-sozial-banner variant="strip"></stark-sozial-banner>

<!-- In das CSS Ihrer Seite: -->
stark-sozial-banner {
  --stark-sozial-radius: 0;
}`,
    );
  });
});
