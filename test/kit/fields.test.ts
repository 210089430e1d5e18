import { expect } from '@open-wc/testing';
import { loadElements } from '../../demo/kit/elements.ts';
import { type Fields, fieldsOf, valid } from '../../demo/kit/fields.ts';
import { LABELS, USUAL } from '../../demo/kit/names.ts';
import { TAGS, type Tag } from '../../src/embed/tags.ts';
import { kitFields } from './kit.ts';
import '../../src/jobcenter-finder.ts';
import '../../src/aktionswoche-calendar.ts';
import '../../src/stark-sozial-banner.ts';
import '../../src/stark-sozial-stories.ts';

describe('the options of the kit', () => {
  let fields: Fields;
  const field = (tag: Tag, wanted: string) => fields[tag].find(({ name }) => name === wanted)!;
  before(async () => {
    fields = await kitFields();
  });

  for (const tag of TAGS) {
    it(`are all attributes that <${tag}> observes, each with a German name`, () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const names = fields[tag].map(({ name }) => name);
      expect(['jobcenter', ...names]).to.have.members(observedAttributes);
      for (const name of names) expect(LABELS, name).to.have.property(name);
      expect(names).to.include.members([...USUAL[tag]]);
    });
  }

  it('show the allowed values as the manifest explains them, the default chosen', () => {
    const map = field('jobcenter-finder', 'map');
    expect(map.choices.map(({ value }) => value)).to.deep.equal(['open', 'button', 'none']);
    expect(map.choices[0]!.label).to.equal('Gleich offen');
    expect(map.default).to.equal('button');
    expect(map.hint).to.equal('');
  });

  it('offer the Aktionswochen of the dataset, and a text field where it cannot be had', async () => {
    expect(field('aktionswoche-calendar', 'edition').choices.map(({ value }) => value)).to.include('2019');
    const without = fieldsOf(await loadElements(), []);
    expect(without['aktionswoche-calendar'].find(({ name }) => name === 'edition')!.kind).to.equal('text');
  });

  it('are explained in words that fit their fields', () => {
    for (const tag of TAGS) {
      for (const { hint, kind, label } of fields[tag]) {
        expect(hint, label).not.to.match(/`|„(?:events|\d{4})“|neben dem Script/);
        if (kind === 'choice') expect(hint, label).not.to.match(/Kennung|Zum Beispiel/);
      }
    }
    expect(field('aktionswoche-calendar', 'only-own').hint).to.contain('„Eigene Termine“');
    expect(LABELS.events).to.equal('Eigene Termine');
  });

  it('take only values that the element knows', () => {
    expect(valid(field('jobcenter-finder', 'map'), 'open')).to.equal('open');
    expect(valid(field('jobcenter-finder', 'map'), 'offen')).to.equal(undefined);
    expect(valid(field('stark-sozial-banner', 'dismissible'), 'false')).to.equal(undefined);
    expect(valid(field('stark-sozial-stories', 'limit'), '03')).to.equal('3');
    expect(valid(field('stark-sozial-stories', 'limit'), '0')).to.equal(undefined);
    expect(valid(field('aktionswoche-calendar', 'category'), 'politics nonsense')).to.equal('politics');
  });
});
