import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { answerTiles } from '../../src/finder/map/consent.ts';
import type { TilesConsentNeededEvent } from '../../src/finder/map/consent-event.ts';
import { tileSource } from '../../src/finder/map/tiles.ts';
import { part, text, until } from './finder.ts';
import { area, areas, atRest, canvas, consentButton, finderWithMap } from './map.ts';

interface TilesHost {
  url: string;
  requests: string[];
}

const tilesHost = () => executeServerCommand<TilesHost, undefined>('tiles-host');
/** Of this test alone: those of the one before may still be on their way. */
let folder = '';
const requests = async () =>
  (await tilesHost()).requests.filter(path => path.startsWith(`/${folder}/`)).length;
/** Once the map stands still, every tile that it wants has its element and so its request. */
const nothingWanted = async (element: JobcenterFinder) => {
  await atRest(area(element, '03157'));
  expect(canvas(element).querySelectorAll('img')).to.have.length(0);
};
const tiles = (element: JobcenterFinder) => canvas(element).querySelectorAll('img.leaflet-tile-loaded');

let tests = 0;

async function takeTilesFrom(kind: 'tiles' | 'broken') {
  folder = `${kind}-${tests++}`;
  tileSource.url = `${(await tilesHost()).url}/${folder}/{z}/{y}/{x}.png`;
}

describe('tiles', () => {
  const { url } = tileSource;
  beforeEach(() => takeTilesFrom('tiles'));
  afterEach(() => {
    answerTiles(undefined);
    tileSource.url = url;
  });

  it('come from the federal office', () => {
    expect(new URL(url).host).to.equal('sgx.geodatenzentrum.de');
  });

  it('are not asked for before the yes, and are after it', async () => {
    const before = await requests();
    const element = await finderWithMap('tiles="basemap-de"');
    await element.search('31224');
    await nothingWanted(element);
    expect(await requests()).to.equal(before);
    expect(text(part(element, 'consent'))).to.match(/basemap\.de.*Bundesamt für Kartographie und Geodäsie/);
    consentButton(element)!.click();
    await until(() => tiles(element).length > 2);
    expect(await requests()).to.be.greaterThan(before);
    expect(text(element.shadowRoot!.querySelector('.map-foot'))).to.match(/© basemap\.de \/ BKG \S+ 20\d\d/);
    expect(areas(element, '.filled')).to.have.length(104);
    for (const image of tiles(element))
      expect((image as HTMLImageElement).referrerPolicy).to.equal('no-referrer');
  });

  it('are never asked for where the page did not name them, whatever was answered', async () => {
    const before = await requests();
    answerTiles(true);
    const element = await finderWithMap();
    await nothingWanted(element);
    expect(consentButton(element)).to.equal(null);
    expect(await requests()).to.equal(before);
  });

  it('go when the yes is taken back', async () => {
    const element = await finderWithMap('tiles="basemap-de"');
    consentButton(element)!.click();
    await until(() => tiles(element).length > 0);
    expect(text(consentButton(element))).to.equal('Kartenhintergrund ausblenden');
    consentButton(element)!.click();
    await until(() => tiles(element).length === 0);
    await nothingWanted(element);
    const before = await requests();
    await element.search('45127');
    await nothingWanted(element);
    expect(await requests()).to.equal(before);
  });

  it('come to all finders of the page with one yes, also to later ones', async () => {
    const first = await finderWithMap('tiles="basemap-de"');
    const second = await finderWithMap('tiles="basemap-de"');
    consentButton(first)!.click();
    await until(() => tiles(first).length > 0 && tiles(second).length > 0);
    const third = await finderWithMap('tiles="basemap-de"');
    await until(() => tiles(third).length > 0);
  });

  it('let a consent tool answer instead', async () => {
    const asked: TilesConsentNeededEvent[] = [];
    const ask = (event: TilesConsentNeededEvent) => {
      event.preventDefault();
      asked.push(event);
    };
    document.body.addEventListener('tiles-consent-needed', ask);
    const before = await requests();
    const element = await finderWithMap('tiles="basemap-de"');
    await until(() => asked.length === 1);
    await element.updateComplete;
    document.body.removeEventListener('tiles-consent-needed', ask);
    expect(asked[0]!.detail.provider).to.equal('basemap-de');
    expect(consentButton(element)).to.equal(null);
    asked[0]!.detail.answer(false);
    await nothingWanted(element);
    expect(await requests()).to.equal(before);
    asked[0]!.detail.answer(true);
    await until(() => tiles(element).length > 0);
    element.tilesConsent(false);
    await until(() => tiles(element).length === 0);
  });

  it('take an answer before there is a map, and ask nobody then', async () => {
    const asked: Event[] = [];
    const ask = (event: Event) => asked.push(event);
    document.body.addEventListener('tiles-consent-needed', ask);
    document.createElement('jobcenter-finder').tilesConsent(true);
    const element = await finderWithMap('tiles="basemap-de"');
    await until(() => tiles(element).length > 0);
    document.body.removeEventListener('tiles-consent-needed', ask);
    expect(asked).to.have.length(0);
  });

  it('leave the areas as they are when they fail, with a note', async () => {
    await takeTilesFrom('broken');
    const element = await finderWithMap('tiles="basemap-de"');
    const notes = () => [...element.shadowRoot!.querySelectorAll('.map [role=status]')].map(text).join('');
    expect(notes()).to.equal('');
    consentButton(element)!.click();
    await until(() => notes() !== '');
    expect(notes()).to.equal(
      'Der Kartenhintergrund ist gerade nicht erreichbar. Die Gebiete bleiben sichtbar.',
    );
    expect(areas(element, '.filled')).to.have.length(104);
    expect(getComputedStyle(areas(element, '.filled')[0]!).fillOpacity).to.equal('1');
    await expect(element).to.be.accessible();
  });

  it('have no finding of axe', async () => {
    const element = await finderWithMap('tiles="basemap-de"');
    consentButton(element)!.click();
    await until(() => tiles(element).length > 0);
    await expect(element).to.be.accessible();
  });
});
