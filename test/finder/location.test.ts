import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Answer } from '../../src/finder/answer.ts';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { locate } from '../../src/places/locate.ts';
import { answering, finder, focused, input, part, text, until } from './finder.ts';

type Ask = (
  found: (position: unknown) => void,
  failed: (error: { code: number }) => void,
  options: PositionOptions,
) => void;

const undo: (() => void)[] = [];

/** Puts something in the place of a property for one test. */
function stub(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  undo.push(() =>
    before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name),
  );
}

const device = (ask: Ask) => stub(navigator, 'geolocation', { getCurrentPosition: ask });
const at =
  (latitude: number, longitude: number, accuracy = 20): Ask =>
  found =>
    found({ coords: { latitude, longitude, accuracy } });
const failing =
  (code: number): Ask =>
  (_found, failed) =>
    failed({ code });

const button = (element: JobcenterFinder) => part(element, 'locate') as HTMLButtonElement;
const problem = (element: JobcenterFinder) => text(element.shadowRoot!.querySelector('[role=alert]'));

/** Clicks and waits for the sentence. */
async function complaint(element: JobcenterFinder): Promise<string> {
  button(element).click();
  await until(() => problem(element) !== '');
  return problem(element);
}

describe('"Meinen Standort verwenden"', () => {
  afterEach(() => {
    for (const restore of undo.splice(0).reverse()) restore();
  });

  for (const attributes of ['theme="light" lang="de"', 'theme="dark" lang="en"', 'lang="de-simple"']) {
    it(`has no finding of axe, at rest, waiting, with a problem and with choices (${attributes})`, async () => {
      const element = await finder(attributes);
      await expect(element).to.be.accessible();
      device(() => {});
      button(element).click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      device(failing(1));
      await complaint(element);
      await expect(element).to.be.accessible();
      device(at(50.1533, 8.9261, 500));
      await answering(element, () => button(element).click());
      await expect(element).to.be.accessible();
    });
  }

  it('is a button of at least 44 px with a word, reached by the keyboard after the search', async () => {
    device(at(52.32, 10.23));
    const element = await finder();
    const { height } = button(element).getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(text(button(element))).to.equal('Meinen Standort verwenden');
    input(element).focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(button(element));
    const answer = await answering(element, () => sendKeys({ press: 'Enter' }));
    expect(answer).to.include({ state: 'found', jobcenter: 'peine' });
    await until(() => text(focused(element)) === 'Jobcenter Landkreis Peine');
  });

  it('asks the device on a click only, not exactly and not for long', async () => {
    const asked: PositionOptions[] = [];
    device((_found, _failed, options) => void asked.push(options));
    const element = await finder();
    input(element).focus();
    await element.search('Peine');
    expect(asked).to.deep.equal([]);
    button(element).click();
    await until(() => asked.length > 0);
    expect(asked).to.deep.equal([{ timeout: 10_000, maximumAge: 0, enableHighAccuracy: false }]);
    await element.updateComplete;
    expect(text(button(element))).to.equal('Ihr Standort wird gesucht …');
    expect(text(element.shadowRoot!.querySelector('[role=status]'))).to.equal('Ihr Standort wird gesucht …');
  });

  it('answers like a search, and tells the page nothing of the position', async () => {
    device(at(52.3217, 10.2345));
    const element = await finder();
    const answer = await answering(element, () => button(element).click());
    expect(answer).to.deep.equal({ query: '', state: 'found', jobcenter: 'peine', kreis: '03157' });
    expect(input(element).value).to.equal('');
  });

  it('names a joint jobcenter', async () => {
    device(at(52.52, 13.405));
    const element = await finder();
    const answer = await answering(element, () => button(element).click());
    expect(answer).to.deep.equal({ query: '', state: 'joint', kreis: '11000' });
    expect(text(part(element, 'card'))).to.contain('Berlin');
  });

  it('asks near a border, and answers the choice', async () => {
    device(at(50.1533, 8.9261, 500));
    const element = await finder();
    const answer = await answering(element, () => button(element).click());
    expect(answer).to.include({ query: '', state: 'choose' });
    expect(answer.choices!.map(({ ags }) => ags)).to.include.members(['06415', '06435']);
    await until(() => text(focused(element)).startsWith('Ihr Standort liegt nah an einer Grenze'));
    const choice = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.choices button')].find(
      node => text(node) === 'Main-Kinzig-Kreis',
    )!;
    const chosen = await answering(element, () => choice.click());
    expect(chosen).to.include({ state: 'found', kreis: '06435' });
  });

  it('asks no request with a coordinate', async () => {
    const before = performance.getEntriesByType('resource').length;
    device(at(49.8728, 8.6512));
    const element = await finder();
    await answering(element, () => button(element).click());
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.map(({ name }) => name).join()).not.to.match(/49[.,]?87|8[.,]65/);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.match(/49[.,]?87|8[.,]65/);
  });

  const sentences: [string, Ask, RegExp][] = [
    ['refused', failing(1), /gibt Ihren Standort nicht frei/],
    ['unavailable', failing(2), /kann seinen Standort gerade nicht bestimmen/],
    ['timed out', failing(3), /zu lange gedauert/],
    ['outside Germany', at(48.8566, 2.3522), /nicht in Deutschland/],
    ['far too inexact', at(51.5, 10, 90_000), /nur ungefähr/],
  ];
  for (const [what, ask, sentence] of sentences) {
    it(`has its own sentence when the position is ${what}, and no answer`, async () => {
      device(ask);
      const element = await finder();
      const answers: Answer[] = [];
      element.addEventListener('jobcenter-answer', ({ detail }) => answers.push(detail));
      button(element).focus();
      expect(await complaint(element))
        .to.match(sentence)
        .and.to.match(/Postleitzahl/);
      expect(answers).to.deep.equal([]);
      expect(focused(element)).to.equal(button(element));
      expect(text(button(element))).to.equal('Meinen Standort verwenden');
    });
  }

  it('says on a page without https that this is why', async () => {
    let asked = 0;
    device(() => void asked++);
    stub(window, 'isSecureContext', false);
    const element = await finder();
    expect(await complaint(element)).to.match(/nicht verschlüsselt/);
    expect(asked).to.equal(0);
  });

  it('is not there where the policy of the page forbids it, or the browser cannot', async () => {
    stub(document, 'featurePolicy', { allowsFeature: (name: string) => name !== 'geolocation' });
    expect(part(await finder(), 'locate')).to.equal(null);
    undo.pop()!();
    stub(document, 'permissionsPolicy', { allowsFeature: () => false });
    expect(part(await finder(), 'locate')).to.equal(null);
  });

  it('forgets its sentence with the next answer', async () => {
    device(failing(1));
    const element = await finder();
    await complaint(element);
    await element.search('31224');
    await element.updateComplete;
    expect(problem(element)).to.equal('');
  });

  it('never replaces a later search by a late position', async () => {
    let late: ((position: unknown) => void) | undefined;
    device(found => {
      late = found;
    });
    const element = await finder();
    button(element).click();
    await until(() => !!late);
    await element.search('10115');
    late!({ coords: { latitude: 52.32, longitude: 10.23, accuracy: 20 } });
    // Takes as long as the finder's own, which came first.
    await locate({ lat: 52.32, lon: 10.23, accuracy: 20 });
    await element.updateComplete;
    expect(text(part(element, 'card'))).to.contain('Berlin');
    expect(text(button(element))).to.equal('Meinen Standort verwenden');
  });
});
