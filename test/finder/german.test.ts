import { expect } from '@open-wc/testing';
import type { Jobcenter } from '../../src/dataset/schema.ts';
import { finder, part } from './finder.ts';

/** What the dataset says in German alone, and what it says in English too. */
function wordsOf({ name, traeger, note, openingHours, offices = [], translations }: Jobcenter) {
  const pairs: [german: string | undefined, english?: string | undefined][] = [
    [name],
    [traeger.name],
    [note, translations?.en?.note],
    [openingHours?.value],
    [traeger.address?.street],
    ...offices.flatMap(({ name, purpose, address, openingHours, translations }): typeof pairs => [
      [name, translations?.en?.name],
      [purpose, translations?.en?.purpose],
      [address?.street],
      [address && [address.postcode, address.town].filter(Boolean).join(' ')],
      [openingHours?.value],
    ]),
  ];
  return {
    german: new Set(pairs.flatMap(([german, english]) => (english ? [] : (german ?? [])))),
    english: new Set(pairs.flatMap(([, english]) => english ?? [])),
  };
}

/** Each text with the language in which a screen reader says it. */
function spoken(root: Element): [text: string, lang: string | undefined][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: [string, string | undefined][] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    found.push([data.trim(), parentElement!.closest<HTMLElement>('[lang]')?.lang]);
  }
  return found;
}

describe('The finder on an English page', () => {
  it('says of each German text of each of the 104 that it is German, and of translated ones not', async () => {
    const { jobcenters } = (await (await fetch('/build/data/stark-sozial.json')).json()) as {
      jobcenters: Jobcenter[];
    };
    const element = await finder('lang="en" jobcenter="peine"');
    const seen = { german: 0, english: 0, own: 0 };
    for (const jobcenter of jobcenters) {
      element.jobcenter = jobcenter.id;
      await element.updateComplete;
      const { german, english } = wordsOf(jobcenter);
      for (const [text, lang] of spoken(part(element, 'card')!)) {
        const kind = german.has(text) ? 'german' : english.has(text) ? 'english' : 'own';
        seen[kind]++;
        if (kind === 'german') expect(lang, `${jobcenter.id}: ${text}`).to.equal('de');
        if (kind === 'english') expect(lang, `${jobcenter.id}: ${text}`).to.equal('en');
        if (/^(Call|Write|Website|Phone|Address|Opening hours)$/.test(text)) {
          expect(lang, `${jobcenter.id}: ${text}`).to.equal('en');
        }
      }
    }
    expect(seen.german).to.be.greaterThan(104 * 3);
    expect(seen.english).to.be.greaterThan(10);
    expect(seen.own).to.be.greaterThan(104 * 5);
  });

  it('says it of opening hours, which no jobcenter has told yet', async () => {
    const whole = await (await fetch('/build/data/stark-sozial.json')).json();
    const peine = whole.jobcenters.find(({ id }: Jobcenter) => id === 'peine');
    peine.openingHours = { value: 'Montag bis Freitag 8 bis 12 Uhr', status: 'confirmed' };
    const data = new Blob([JSON.stringify(whole)], { type: 'application/json' });
    const element = await finder(`lang="en" jobcenter="peine" dataset="${URL.createObjectURL(data)}"`);
    const texts = new Map(spoken(part(element, 'card')!));
    expect(texts.get('Montag bis Freitag 8 bis 12 Uhr')).to.equal('de');
    expect(texts.get('Opening hours')).to.equal('en');
  });

  it('says it of the names in the list, but not of what unfolds them', async () => {
    const element = await finder('lang="en"');
    const list = part(element, 'list')!;
    expect(list.querySelectorAll('button').length).to.equal(104);
    for (const button of list.querySelectorAll('button')) {
      expect(button.closest<HTMLElement>('[lang]')!.lang, button.textContent!).to.equal('de');
    }
    for (const summary of list.querySelectorAll('summary')) {
      expect(summary.closest<HTMLElement>('[lang]')!.lang, summary.textContent!).to.equal('en');
    }
  });
});
