import { expect } from '@open-wc/testing';
import { fileNameOf } from '../../src/calendar/ics/download.ts';
import { eventUrl, feedUrls, saveWay } from '../../src/calendar/ics/links.ts';

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 7';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.0.0.0 Mobile Safari/537.36';

describe('addresses of calendars', () => {
  it('are the one of all, or of a jobcenter, and open a calendar application', () => {
    expect(feedUrls('https://w.example/feeds/')).to.deep.equal({
      https: 'https://w.example/feeds/all.ics',
      webcal: 'webcal://w.example/feeds/all.ics',
    });
    expect(feedUrls('http://127.0.0.1:80/a/feeds', 'peine').webcal).to.equal(
      'webcal://127.0.0.1/a/feeds/peine.ics',
    );
  });

  it('stay in their folder', () => {
    expect(feedUrls('https://w.example/feeds/', '../x').https).to.equal('https://w.example/feeds/..%2Fx.ics');
    expect(eventUrl('https://w.example/feeds', 'aw19-001')).to.equal(
      'https://w.example/feeds/event/aw19-001.ics',
    );
  });
});

describe('how a calendar file gets to the visitor', () => {
  it('is made by the page in browsers', () => {
    for (const agent of [
      navigator.userAgent,
      `${SAFARI} Version/17.5 Mobile/15E148 Safari/604.1`,
      `${SAFARI} CriOS/125.0 Mobile/15E148 Safari/604.1`,
      `${ANDROID}) ${CHROME.replace('Version/4.0 ', '')}`,
    ]) {
      expect(saveWay(agent, false), agent).to.equal('file');
    }
  });

  it('is a link in a frame, in views of Android apps and in Firefox on iOS', () => {
    expect(saveWay(navigator.userAgent, true)).to.equal('link');
    expect(saveWay(`${ANDROID}; wv) ${CHROME}`, false)).to.equal('link');
    expect(saveWay(`${SAFARI} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`, false)).to.equal('link');
  });

  it('is a hint to open the browser in apps that drop calendar files', () => {
    for (const agent of [
      `${SAFARI} Mobile/15E148 Instagram 334.0.4`,
      `${SAFARI} Mobile/15E148 [FBAN/FBIOS;FBAV/465.0]`,
      `${SAFARI} Mobile/15E148`,
      `${ANDROID}; wv) ${CHROME} [FB_IAB/FB4A;FBAV/465.0;]`,
      `${ANDROID}; wv) ${CHROME} Instagram 334.0.4 Android`,
    ]) {
      expect(saveWay(agent, false), agent).to.equal('browser');
    }
  });

  it('has a name that every system takes', () => {
    expect(fileNameOf('Tag der offenen Tür')).to.equal('tag-der-offenen-tuer.ics');
    expect(fileNameOf('../../Größe: „Café“?')).to.equal('groesse-cafe.ics');
    expect(fileNameOf('…')).to.equal('aktionswoche.ics');
    expect(fileNameOf('x'.repeat(300))).to.have.length(64);
  });
});
