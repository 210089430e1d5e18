import { expect } from '@open-wc/testing';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import {
  all,
  calendar,
  chips,
  choose,
  count,
  find,
  focused,
  ids,
  openFilters,
  part,
  published,
  searchNear,
  settled,
  text,
  typeWords,
  until,
  WIDE,
} from './calendar.ts';

const wide = (attributes = '') => calendar(`edition="2019" ${attributes}`, { width: WIDE });
const select = (element: AktionswocheCalendar, id: string) =>
  find<HTMLSelectElement>(element, `select#${id}`);
const options = (element: AktionswocheCalendar, id: string) => [...(select(element, id)?.options ?? [])];
const numberIn = (label: string) => Number(/\((\d+)\)$/.exec(label)?.[1]);

describe('the filters of <aktionswoche-calendar>', () => {
  for (const key of ['category', 'audience', 'land', 'jobcenter']) {
    it(`leaves with each value of "${key}" as many as stand beside it`, async () => {
      const element = await wide();
      const values = options(element, key).filter(({ value }) => value);
      expect(values.length).to.be.greaterThan(2);
      for (const { value } of values) {
        const number = numberIn(text(options(element, key).find(option => option.value === value)));
        await choose(element, key, value);
        expect(ids(element), value).to.have.length(number);
        expect(count(element)).to.equal(`${number} von 28 Aktionen`);
        expect(chips(element)).to.have.length(1);
        await choose(element, key, '');
      }
      expect(count(element)).to.equal('28 Aktionen');
      expect(chips(element)).to.deep.equal([]);
    });
  }

  it('leaves with the switch for dates as many as stand beside it, and no publication', async () => {
    const element = await wide();
    const label = find(element, '.switch')!;
    const number = numberIn(text(label));
    label.querySelector('input')!.click();
    await settled(element);
    expect(ids(element)).to.have.length(number);
    expect(all(element, '.publication')).to.have.length(0);
    expect(chips(element)).to.deep.equal(['Nur Termine zum Hingehen']);
  });

  it('offers no switch that nothing is known for', async () => {
    const { events } = await published();
    expect(events.some(({ wheelchair, online }) => wheelchair || online)).to.equal(false);
    expect(all(await wide(), '.switch').map(text)).to.have.length(1);
  });

  it('offers no value that would leave nothing', async () => {
    const element = await wide();
    await choose(element, 'land', 'DE-SL');
    for (const option of options(element, 'category').filter(({ value }) => value)) {
      expect(option.disabled, text(option)).to.equal(numberIn(text(option)) === 0);
    }
    expect(options(element, 'category').some(({ disabled }) => disabled)).to.equal(true);
  });

  it('finds words while they are typed', async () => {
    const element = await wide();
    await typeWords(element, 'muenster');
    expect(ids(element)).to.include('aw19-003');
    expect(chips(element)).to.deep.equal(['Stichwort: muenster']);
    await typeWords(element, '');
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('takes each chip off, and the controls follow, a second time as well', async () => {
    const element = await wide();
    for (const round of ['first', 'second', 'third']) {
      await choose(element, 'category', 'politics');
      await choose(element, 'category', '');
      await choose(element, 'category', 'exhibition');
      find(element, '.chip')!.click();
      await settled(element);
      expect(select(element, 'category')!.value, round).to.equal('');
      expect(count(element)).to.equal('28 Aktionen');
    }
    await typeWords(element, 'Peine');
    find(element, '.chip')!.click();
    await settled(element);
    expect(find<HTMLInputElement>(element, '#words')!.value).to.equal('');
    const box = find<HTMLInputElement>(element, '.switch input')!;
    box.click();
    await settled(element);
    find(element, '.chip')!.click();
    await settled(element);
    expect(box.checked).to.equal(false);
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('takes all chips off at once', async () => {
    const element = await wide();
    await choose(element, 'category', 'politics');
    expect(find(element, '.chip.all')).to.equal(null);
    await choose(element, 'land', 'DE-NI');
    await typeWords(element, 'Peine');
    expect(chips(element)).to.have.length(3);
    find(element, '.chip.all')!.click();
    await settled(element);
    expect(chips(element)).to.deep.equal([]);
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('offers out of no result steps that leave as many as they promise, the most first', async () => {
    const element = await wide();
    await choose(element, 'category', 'politics');
    await choose(element, 'land', 'DE-NI');
    await typeWords(element, 'Wuppertal');
    expect(text(part(element, 'empty'))).to.contain('keine Aktion');
    expect(count(element)).to.equal('0 von 28 Aktionen');
    const steps = all(element, '.steps button').map(text);
    expect(steps).to.deep.equal(['Ohne „Stichwort“: 2 Aktionen', 'Alle Filter entfernen']);
    find(element, '.steps button')!.click();
    await settled(element);
    expect(ids(element)).to.have.length(2);
  });

  it('always leads out of no result, even where no single step does', async () => {
    const element = await wide();
    await typeWords(element, 'Xylofon');
    await choose(element, 'category', 'exhibition');
    find(element, '.steps li:last-child button')!.click();
    await settled(element);
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('shows what the page has preset neither as a chip nor as a control', async () => {
    const { length } = ids(await wide('land="DE-NI"'));
    const element = await wide('land="DE-NI" category="information" audience="public" jobcenter="friesland"');
    expect(length).to.be.greaterThan(5);
    expect(chips(element)).to.deep.equal([]);
    for (const key of ['land', 'category', 'audience', 'jobcenter'])
      expect(select(element, key), key).to.equal(null);
    expect(ids(element).sort()).to.deep.equal(['aw19-008', 'aw19-009']);
    expect(count(element)).to.equal('2 Aktionen');
  });

  it('lets a visitor choose among several jobcenters of a page', async () => {
    const element = await wide('jobcenter="friesland peine"');
    expect(options(element, 'jobcenter').length).to.be.greaterThan(2);
    await choose(element, 'jobcenter', 'friesland');
    expect(chips(element)).to.have.length(1);
    find(element, '.chip')!.click();
    await settled(element);
    expect(ids(element)).to.include.members(['aw19-001', 'aw19-008']);
  });

  for (const jobcenter of ['borken', 'coesfeld', 'muenster', 'steinfurt', 'warendorf']) {
    it(`shows the joint action of the five once for ${jobcenter}, preset or chosen`, async () => {
      const preset = await wide(`jobcenter="${jobcenter}"`);
      expect(ids(preset).filter(id => id === 'aw19-003')).to.have.length(1);
      expect(ids(preset)).to.include('aw19-004');
      expect(text(find(preset, '.names'))).to.match(/\S/);
      const element = await wide();
      await choose(element, 'jobcenter', jobcenter);
      expect(ids(element).sort()).to.deep.equal(ids(preset).sort());
    });
  }

  it('shows it once for several of them', async () => {
    const element = await wide('jobcenter="borken coesfeld muenster steinfurt warendorf"');
    expect(ids(element).filter(id => id === 'aw19-003')).to.have.length(1);
  });

  it('says how many filters are active where they stand behind a button', async () => {
    const element = await calendar('edition="2019"');
    expect(text(find(element, '.filters-button'))).to.equal('Filter');
    await openFilters(element);
    await choose(element, 'category', 'politics');
    await choose(element, 'land', 'DE-NI');
    expect(text(find(element, '.filters-button'))).to.equal('Filter (2 aktiv)');
    find(element, '.filters-button')!.click();
    await settled(element);
    expect(getComputedStyle(part(element, 'filters')!).display).to.equal('none');
    expect(chips(element)).to.have.length(2);
  });
});

describe('the search in the neighbourhood', () => {
  it('finds what is near a postcode, and says how far it is', async () => {
    const element = await wide();
    await searchNear(element, '48143');
    await until(() => chips(element).length === 1);
    expect(chips(element)[0]).to.equal('In der Nähe: 48143, 25 km');
    expect(ids(element)).to.include('aw19-003');
    expect(text(find(element, '#opener-aw19-003')!.closest('li'))).to.match(
      /(weniger als 1|\d+) km entfernt/,
    );
    expect(ids(element).length).to.be.lessThan(28);
  });

  it('finds what is near a place, and what its jobcenter holds wherever it takes place', async () => {
    const element = await wide();
    await searchNear(element, 'Peine');
    await until(() => chips(element).length === 1);
    expect(ids(element)).to.include.members(['aw19-001', 'aw19-002']);
    await searchNear(element, 'Bocholt');
    await until(() => /Bocholt/.test(chips(element)[0] ?? ''));
    expect(ids(element)).to.include.members(['aw19-003', 'aw19-006']);
    expect(text(find(element, '#opener-aw19-006')!.closest('li'))).not.to.contain('entfernt');
  });

  it('widens the circle, and each wider one holds the narrower', async () => {
    const element = await wide();
    await searchNear(element, '48143');
    await until(() => !!find(element, '#radius'));
    let before: string[] = [];
    for (const radius of ['10', '25', '50', '100', '200']) {
      await choose(element, 'radius', radius);
      expect(ids(element), radius).to.include.members(before);
      expect(chips(element)[0]).to.contain(`${radius} km`);
      before = ids(element);
    }
    expect(before.length).to.be.greaterThan(5);
  });

  it('never leaves out of a circle what is within it, nor names a distance beyond it', async () => {
    const element = await wide();
    await searchNear(element, '48143');
    await until(() => !!find(element, '#radius'));
    await choose(element, 'radius', '100');
    const far = all(element, '.fact')
      .map(text)
      .filter(fact => fact.includes('entfernt'));
    expect(far.length).to.be.greaterThan(1);
    for (const fact of far) expect(Number(/\d+/.exec(fact)![0]), fact).to.be.at.most(100);
  });

  it('offers a wider circle where nothing is near, and it works', async () => {
    const element = await wide('land="DE-NI" category="politics"');
    await searchNear(element, '30159');
    await until(() => !!part(element, 'empty'));
    const step = all(element, '.steps button').find(node => /Umkreis/.test(text(node)))!;
    const number = Number(/: (\d+) Aktion/.exec(text(step))![1]);
    step.click();
    await settled(element);
    expect(ids(element)).to.have.length(number);
    expect(number).to.be.greaterThan(0);
    const chosen = /(\d+) km$/.exec(chips(element)[0]!)![1];
    await until(() => find<HTMLSelectElement>(element, '#radius')!.value === chosen);
  });

  it('forgets the distances with the chip', async () => {
    const element = await wide();
    await searchNear(element, '48143');
    await until(() => chips(element).length === 1);
    find(element, '.chip')!.click();
    await settled(element);
    expect(count(element)).to.equal('28 Aktionen');
    expect(text(part(element, 'calendar')).includes('entfernt')).to.equal(false);
    await until(() => !find(element, '#radius'));
    expect(find<HTMLInputElement>(element, '#query')!.value).to.equal('');
  });

  it('asks which of several places is meant, and takes the answer', async () => {
    const element = await wide();
    await searchNear(element, 'Neustadt');
    const choices = all(element, '.choices button');
    expect(choices.length).to.be.greaterThan(2);
    choices[0]!.click();
    await until(() => chips(element).length === 1);
    expect(all(element, '.choices')).to.have.length(0);
    expect(chips(element)[0]).to.contain('Neustadt');
    // What was pressed is gone; the focus goes on at the number of results.
    await until(() => focused(element)?.className === 'count');
  });

  it('leaves the boxes beside its field as the browser draws them', async () => {
    const element = await wide();
    await searchNear(element, '48143');
    const box = find<HTMLInputElement>(element, '[type=checkbox]')!;
    expect(getComputedStyle(box).appearance).not.to.equal('none');
    expect(box.getBoundingClientRect().height).to.equal(20);
  });

  it('says what is wrong with what was entered, and keeps all actions', async () => {
    const element = await wide();
    await searchNear(element, '99');
    expect(text(find(element, '#error'))).to.contain('fünf Ziffern');
    expect(count(element)).to.equal('28 Aktionen');
  });
});
