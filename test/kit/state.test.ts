import { expect } from '@open-wc/testing';
import type { Fields } from '../../demo/kit/fields.ts';
import { isJobcenter } from '../../demo/kit/jobcenters.ts';
import {
  fromQuery,
  isPinned,
  readBase,
  START,
  type State,
  takesHash,
  toQuery,
  without,
} from '../../demo/kit/state.ts';
import { jobcenters, kitFields } from './kit.ts';

describe('the state of the kit', () => {
  let fields: Fields;
  const known = (id: string) => ['peine', 'jena'].includes(id);
  const read = (query: string) => fromQuery(query, fields, known);
  before(async () => {
    fields = await kitFields();
  });

  it('leaves the address empty as long as nothing is chosen', () => {
    expect(toQuery(START, fields)).to.equal('');
    expect(read('')).to.deep.equal(START);
  });

  it('comes back from the address as it was', () => {
    const state: State = {
      element: 'aktionswoche-calendar',
      jobcenters: ['peine', 'jena'],
      attributes: {
        edition: '2019',
        category: 'exhibition politics',
        events: '/fileadmin/a b.ics?x=1&y="2"',
        'sync-url': 'true',
        theme: 'auto',
        'heading-level': '3',
      },
      tokens: {
        'color-accent': '#123456',
        'color-accent-dark': '#ffeedd',
        'font-family': '"Source Sans 3", sans-serif',
      },
      system: 'drupal',
      width: 'desktop',
      ground: 'dark',
      base: 'https://cdn.example/stark/v1/',
      integrity: false,
    };
    expect(read(toQuery(state, fields))).to.deep.equal(state);
  });

  it('leaves out what is as it is by default', () => {
    const attributes = { map: 'button', theme: 'light', 'heading-level': '2', lang: '' };
    const tokens = { 'color-accent': '#0b5563', 'color-surface': '#ffffff' };
    expect(toQuery({ ...START, attributes, tokens }, fields)).to.equal('');
  });

  it('keeps what another element has to itself, and its colours, out of the address', () => {
    const attributes = { variant: 'strip', map: 'open' };
    const tokens = { 'color-banner': '#123456', 'color-accent-dark': '#ffffff' };
    expect(toQuery({ ...START, attributes, tokens }, fields)).to.equal('map=open');
  });

  it('takes one jobcenter for all but the calendar', () => {
    const state: State = { ...START, jobcenters: ['peine', 'jena'] };
    expect(toQuery(state, fields)).to.equal('jobcenter=peine');
    expect(toQuery({ ...state, element: 'aktionswoche-calendar' }, fields)).to.contain(
      'jobcenter=peine+jena',
    );
  });

  it('leaves none of the hidden jobcenters in the place of the one that is removed', () => {
    const state: State = { ...START, jobcenters: ['peine', 'essen'] };
    expect(without(state, 'peine')).to.deep.equal([]);
    expect(without({ ...state, element: 'aktionswoche-calendar' }, 'peine')).to.deep.equal(['essen']);
  });

  for (const query of [
    'baustein=script&system=windows&breite=toString&grund=bunt&adresse=javascript:alert(1)&pruefsumme=toString',
    'map=%3Cscript%3E&theme=blau&heading-level=7&tiles=google&land=DE-XX&unbekannt=1&onclick=alert(1)',
    'jobcenter=nirgendwo&stil-color-accent=rot&stil-color-nichts=123456&stil-font-family=a;}b{&stil-position=fixed',
    'baustein=stark-sozial-banner-x&href=javascript:alert(1)',
    'baustein=&=&&%E0%A4%A&stil-=1&limit=1e9',
  ]) {
    it(`ignores what it does not know: ${query}`, () => {
      expect(read(query)).to.deep.equal(START);
    });
  }

  it('reads the folder of the widgets from any address in it', () => {
    expect(readBase(' https://cdn.example/v1/stark-sozial.js?x=1#y ')).to.equal('https://cdn.example/v1/');
    expect(readBase('https://cdn.example')).to.equal('https://cdn.example/');
    expect(readBase('https://cdn.example/v1/index.html?jobcenter=peine')).to.equal('https://cdn.example/v1/');
    for (const page of ['jobcenter-finder', 'jobcenter-finder/peine'])
      expect(readBase(`https://cdn.example/v1/embed/${page}.html`)).to.equal('https://cdn.example/v1/');
    for (const wrong of ['cdn.example/v1', 'data:text/html,x', 'https://me@cdn.example/', ''])
      expect(readBase(wrong), wrong).to.equal(undefined);
  });

  it('takes a folder that was typed without its slash', () => {
    expect(readBase('https://cdn.example/v1')).to.equal('https://cdn.example/v1/');
    expect(readBase('https://cdn.example/v1.2.3?x')).to.equal('https://cdn.example/v1.2.3/');
    expect(readBase('https://cdn.example/embed/stark-sozial.js')).to.equal('https://cdn.example/embed/');
  });

  it('names the script with its hash where the folder never changes, or where somebody wants it', () => {
    for (const folder of ['v1.2.3/', '1.20.3/', 'a/stark-sozial@1.2.3/', 'v1.2.3-beta.1/']) {
      expect(isPinned(`https://cdn.example/${folder}`), folder).to.equal(true);
      expect(takesHash(START, `https://cdn.example/${folder}`), folder).to.equal(true);
    }
    for (const folder of ['', 'v1/', 'v1.2/', 'v1.2.3/latest/', 'dist/'])
      expect(takesHash(START, `https://127.0.0.1/${folder}`), folder).to.equal(false);
    const integrity = (query: string) => takesHash(read(query), 'https://cdn.example/v1/');
    expect(integrity('pruefsumme=ja')).to.equal(true);
    expect(takesHash(read('pruefsumme=nein'), 'https://cdn.example/v1.2.3/')).to.equal(false);
    expect(toQuery({ ...START, integrity: true }, fields)).to.equal('pruefsumme=ja');
  });

  it('keeps the jobcenter where its list cannot be had, but nothing that could be none', async () => {
    const without = (query: string) => fromQuery(query, fields, id => isJobcenter([], id)).jobcenters;
    expect(without('jobcenter=peine')).to.deep.equal(['peine']);
    expect(without('jobcenter=..%2Fx PEINE <b> a.b')).to.deep.equal([]);
    const list = await jobcenters();
    for (const { id } of list) expect(without(`jobcenter=${id}`)).to.deep.equal([id]);
    expect(fromQuery('jobcenter=nirgendwo', fields, id => isJobcenter(list, id)).jobcenters).to.deep.equal(
      [],
    );
  });
});
