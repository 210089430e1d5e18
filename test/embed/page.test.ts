import { expect } from '@open-wc/testing';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { answering, input, part, text, until } from '../finder/finder.ts';
import { finderOn, page, strict, widgetsHost } from './page.ts';

describe('the built finder on a page of another host', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('answers under a strict Content Security Policy, with one script tag', async () => {
    const { element, violations } = await finderOn(strict);
    expect(await element.search('31224')).to.include({ state: 'found', jobcenter: 'peine' });
    expect(await element.search('45127')).to.include({ state: 'found', jobcenter: 'essen' });
    expect(await element.search('10115')).to.include({ state: 'joint', kreis: '11000' });
    expect(await element.search('72070')).to.include({ state: 'joint', kreis: '08416' });
    expect((await element.search('99976')).state).to.equal('choose');
    expect(await element.search('Niederndodeleben')).to.include({ kreis: '15083' });
    await element.updateComplete;
    expect(violations).to.deep.equal([]);
    expect(getComputedStyle(part(element, 'finder')!).borderTopWidth).to.equal('1px');
  });

  it('answers what is typed and submitted', async () => {
    const { element } = await finderOn(strict);
    const field = input(element);
    field.value = '31224';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const answer = await answering(element, () => field.form!.requestSubmit());
    expect(answer).to.include({ state: 'found', jobcenter: 'peine' });
    expect(text(part(element, 'card'))).to.contain('Jobcenter Landkreis Peine');
  });

  it('works under Trusted Types', async () => {
    const { element, violations } = await finderOn(
      host => `${strict(host)}; require-trusted-types-for 'script'`,
    );
    expect(await element.search('Essen 45127')).to.include({ state: 'found', jobcenter: 'essen' });
    expect(violations).to.deep.equal([]);
  });

  it('speaks English where the page does', async () => {
    const { element, document } = await finderOn(strict);
    document.documentElement.lang = 'en';
    await until(
      () =>
        text(element.shadowRoot!.getElementById('question')) === 'Which jobcenter is responsible for you?',
    );
  });

  it('asks for nothing before it is needed, and never tells what was typed', async () => {
    const before = (await widgetsHost()).requests.length;
    const { element } = await finderOn(strict);
    const loaded = (await widgetsHost()).requests.slice(before);
    expect(loaded.join()).not.to.match(/places-/);
    await element.search('31224');
    await element.search('Geheimer Ort');
    const all = (await widgetsHost()).requests.slice(before).join();
    expect(all)
      .to.match(/places-postcodes/)
      .and.to.match(/places-names/);
    expect(all).not.to.match(/31224|geheim/i);
    expect(all).not.to.contain('?');
  });

  it('keeps the link of the page where the policy forbids the data', async () => {
    const { url } = await widgetsHost();
    const policy = `default-src 'none'; script-src ${url}; style-src ${url}`;
    const body = `<script type="module" src="${url}/jobcenter-finder.js"></script>
      <jobcenter-finder><a href="https://example.org">Jobcenter</a></jobcenter-finder>`;
    const { document } = await page(body, policy);
    const element = document.querySelector<JobcenterFinder>('jobcenter-finder')!;
    await until(() => {
      document.defaultView!.dispatchEvent(new Event('online'));
      return !!element.shadowRoot && !!part(element, 'unavailable');
    });
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
  });

  it('keeps the link of the page where the policy forbids the script', async () => {
    const { url } = await widgetsHost();
    const body = `<script type="module" src="${url}/jobcenter-finder.js"></script>
      <jobcenter-finder><a href="https://example.org">Jobcenter</a></jobcenter-finder>`;
    const { document, violations } = await page(body, "default-src 'none'");
    await until(() => violations.length > 0 || document.readyState === 'complete');
    const element = document.querySelector('jobcenter-finder')!;
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('may stand there twice, with another address', async () => {
    const { url } = await widgetsHost();
    const body = `<script type="module" src="${url}/jobcenter-finder.js"></script>
      <script type="module" src="${url}/jobcenter-finder.js?v=2"></script><jobcenter-finder></jobcenter-finder>`;
    const { document } = await page(body, strict(url));
    const errors: unknown[] = [];
    document.defaultView!.addEventListener('error', event => errors.push(event.message));
    const element = document.querySelector<JobcenterFinder>('jobcenter-finder')!;
    await until(() => !!element.shadowRoot && !!part(element, 'list'));
    expect((await element.search('31224')).jobcenter).to.equal('peine');
    expect(errors).to.deep.equal([]);
  });
});
