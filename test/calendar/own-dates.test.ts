import { expect } from '@open-wc/testing';
import {
  all,
  BEFORE,
  calendar,
  count,
  find,
  ids,
  openDetails,
  part,
  text,
  titles,
  until,
  WIDE,
} from './calendar.ts';

const JSON_FILE = '/test/calendar/dates.json';
const ICS_FILE = '/test/calendar/dates.ics';
const MINE = 'Für die Tests geschrieben: ';

const own = (attributes: string) => calendar(`edition="2019" ${attributes}`, { time: BEFORE, width: WIDE });
const mine = (all: string[]) =>
  all.filter(title => title.startsWith(MINE)).map(title => title.slice(MINE.length));

describe("a webmaster's own dates in <aktionswoche-calendar>", () => {
  it('stand among the shared ones, from both kinds of file', async () => {
    const element = await own(`events="${JSON_FILE}  ${ICS_FILE}"`);
    await until(() => mine(titles(element)).length === 5);
    expect(mine(titles(element))).to.deep.equal([
      ...['Ausstellung', 'Beratung im Rathaus', 'abgesagt', 'Frühstück', 'Sprechstunde am Bildschirm'],
    ]);
    expect(count(element)).to.equal('33 Aktionen');
    await expect(element).to.be.accessible();
  });

  it('stand there alone with only-own', async () => {
    const element = await own(`events="${ICS_FILE}" only-own`);
    await until(() => titles(element).length === 2);
    expect(mine(titles(element))).to.deep.equal(['Ausstellung', 'Frühstück']);
    expect(count(element)).to.equal('2 Aktionen');
  });

  it('do not say that nothing is known while they are loading', async () => {
    const element = await own(`events="${ICS_FILE}?slow" only-own`);
    const said: string[] = [];
    for (; titles(element).length < 2; await new Promise(requestAnimationFrame)) {
      said.push(text(part(element, 'empty')));
    }
    expect(said.filter(Boolean)).to.deep.equal([]);
  });

  it("are nobody's where neither file nor page says whose they are", async () => {
    const element = await own(`events="${ICS_FILE}" only-own`);
    await until(() => titles(element).length === 2);
    expect(text(part(element, 'calendar'))).not.to.contain('bundesweit');
    const details = await openDetails(element, ids(element)[0]!);
    expect(text(details)).not.to.match(/bundesweit|Veranstaltet von/);
    for (const id of ['land', 'jobcenter']) expect(find(element, `select#${id}`), id).to.equal(null);
  });

  it('have the hours of Germany', async () => {
    const element = await own(`events="${ICS_FILE}" only-own`);
    await until(() => titles(element).length === 2);
    const breakfast = all(element, '.event').find(event => text(event).includes('Frühstück'))!;
    expect(text(breakfast)).to.contain('10:00 bis 11:00 Uhr');
    expect(text(breakfast.closest('.group')!.querySelector('.heading'))).to.equal('Mittwoch, 28. August');
  });

  it('tell all that is known, and what is not known not at all', async () => {
    const element = await own(`events="${JSON_FILE}" only-own`);
    await until(() => titles(element).length === 3);
    const opener = all(element, '.opener').find(node => text(node).includes('Beratung'))!;
    const details = await openDetails(element, opener.id.replace('opener-', ''));
    for (const fact of [
      ...['Rathaus', 'Am Markt 1', '48143 Münster', 'Mit dem Rollstuhl erreichbar', 'Ohne Gebärdensprache'],
      ...['Englisch, Ukrainisch', '20. August 2019', 'jobcenter@example.org', '(example.org)'],
    ]) {
      expect(text(details), fact).to.contain(fact);
    }
    expect(details.querySelector('a[href="mailto:jobcenter@example.org"]')).not.to.equal(null);
    const online = all(element, '.opener').find(node => text(node).includes('Sprechstunde'))!;
    const other = await openDetails(element, online.id.replace('opener-', ''));
    expect(/Rollstuhl|Gebärden|Anmeld/.test(text(other))).to.equal(false);
  });

  it('bring the filters of what only they know', async () => {
    const element = await own(`events="${JSON_FILE}"`);
    await until(() => count(element) === '31 Aktionen');
    const [, accessible, online] = all(element, '.switch');
    expect(text(accessible)).to.equal('Nur mit dem Rollstuhl erreichbar (1)');
    expect(text(online)).to.equal('Nur online (1)');
    accessible!.querySelector('input')!.click();
    await element.updateComplete;
    expect(mine(titles(element))).to.deep.equal(['Beratung im Rathaus']);
    expect(count(element)).to.equal('1 von 31 Aktionen');
  });

  it('say that one of them is cancelled, and offer it to no calendar', async () => {
    const element = await own(`events="${JSON_FILE}" only-own`);
    await until(() => titles(element).length === 3);
    const event = all(element, '.event').find(node => text(node).includes('abgesagt'))!;
    expect(text(event.querySelector('.tag'))).to.equal('Abgesagt');
    const id = event.querySelector('.opener')!.id.replace('opener-', '');
    expect(text(await openDetails(element, id)).includes('In meinen Kalender')).to.equal(false);
  });

  it('belong to the page, whatever jobcenter it has', async () => {
    const element = await own(`events="${ICS_FILE}" jobcenter="peine"`);
    await until(() => mine(titles(element)).length === 2);
    expect(ids(element)).to.include('aw19-001');
  });

  it('that cannot be had are told, and cost nothing else', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void warned.push(args.map(String).join(' '));
    try {
      const element = await own(`events="/no-such-file.ics ${ICS_FILE} javascript:alert(1)"`);
      await until(() => mine(titles(element)).length === 2);
      await until(() => !!find(element, '.notice:not([role])'));
      expect(text(find(element, '.notice:not([role])'))).to.equal(
        'Einige Termine dieser Website ließen sich nicht laden.',
      );
      expect(count(element)).to.equal('30 Aktionen');
    } finally {
      console.warn = warn;
    }
    expect(warned.some(line => line.includes('/no-such-file.ics') && line.includes('404'))).to.equal(true);
    expect(warned.some(line => line.includes('javascript:alert(1)'))).to.equal(true);
  });

  it('that cannot be read are told to the webmaster with file, entry and reason', async () => {
    const warned: unknown[][] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void warned.push(args);
    try {
      const element = await own(`events="${JSON_FILE}?told" only-own`);
      await until(() => titles(element).length === 3);
    } finally {
      console.warn = warn;
    }
    const [line, sentences] = warned.find(([line]) => String(line).includes('dates.json?told'))!;
    expect(String(line)).to.match(/^stark-sozial: /);
    expect((sentences as string[]).join()).to.match(/Nr\. 4.*title/);
  });

  it('come anew when the page names other files, and go with them', async () => {
    const element = await own(`events="${ICS_FILE}"`);
    await until(() => count(element) === '30 Aktionen');
    element.events = JSON_FILE;
    await until(() => count(element) === '31 Aktionen');
    element.events = null;
    await until(() => count(element) === '28 Aktionen');
  });

  it('come back after the element was moved while they were loading', async () => {
    const element = await own('');
    element.events = `${ICS_FILE}?moved`;
    await element.updateComplete;
    await import('../../src/calendar/own.ts');
    await element.updateComplete;
    document.body.append(element);
    await until(() => count(element) === '30 Aktionen');
    element.remove();
  });
});
