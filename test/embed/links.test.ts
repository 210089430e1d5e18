import { expect } from '@open-wc/testing';
import { text, until } from '../element.ts';
import { page, pageWithScript, shown, strict, widgetsHost } from './page.ts';

const FINDER = 'W/embed/jobcenter-finder.html';
const link = (href = FINDER, more = '') => `<a href="${href}" ${more}>Jobcenter finden</a>`;
/** With it on the page one knows that the script has looked at everything. */
const LAST = `<p id="last">${link('W/embed/stark-sozial-stories.html')}</p>`;

/** The page with this in its body, once its last paragraph was upgraded. */
async function upgraded(body: string) {
  const made = await pageWithScript(body + LAST);
  await shown(made.document, '#last stark-sozial-stories');
  return made;
}

describe('a link to an embed page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('alone in its paragraph becomes the element under a strict policy, and stays inside it as its fallback', async () => {
    const { document, violations } = await pageWithScript(
      `<p>${link(`${FINDER}?jobcenter=peine&amp;lang=en`)}</p>`,
    );
    const finder = await shown(document, 'p > jobcenter-finder');
    await until(() => /Peine/.test(text(finder.shadowRoot!.querySelector('.card'))));
    expect(finder.getAttribute('jobcenter')).to.equal('peine');
    expect(finder.getAttribute('lang')).to.equal('en');
    expect(text(finder)).to.equal('Jobcenter finden');
    for (const each of document.querySelectorAll('a')) expect(each.getClientRects()).to.have.length(0);
    expect(violations).to.deep.equal([]);
  });

  it('to the page of one jobcenter becomes the element of that jobcenter', async () => {
    const { document } = await pageWithScript(`<p>${link('W/embed/aktionswoche-calendar/borken.html')}</p>`);
    const calendar = await shown(document, 'aktionswoche-calendar');
    expect(calendar.getAttribute('jobcenter')).to.equal('borken');
  });

  for (const [where, body] of [
    [
      'in bold type, in a span, with spaces that cannot be seen',
      `<p>&nbsp;<span><strong>${link()}</strong></span><br></p>`,
    ],
    ['in a div', `<div>${link()}</div>`],
    ['in a cell of a table', `<table><tr><td>${link()}</td></tr></table>`],
    [
      'with a title, a target and a relation',
      `<p>${link(FINDER, 'title="x" target="_blank" rel="noopener nofollow"')}</p>`,
    ],
    [
      'with a sign that a script puts behind the words',
      `<p><a href="${FINDER}">Jobcenter finden<svg><path /></svg></a></p>`,
    ],
    ['beside a sign that nobody hears', `<p>${link()}<span class="ext" aria-hidden="true"></span></p>`],
    ['without a policy of other protocols', `<p>${link(FINDER.replace('W/', '//HOST/'))}</p>`],
  ] as const) {
    it(`becomes the element ${where}`, async () => {
      const { host } = new URL((await widgetsHost()).url);
      const { document } = await pageWithScript(body.replace('//HOST', `http://${host}`));
      await shown(document, 'jobcenter-finder');
    });
  }

  for (const [where, body] of [
    ['in running text', `<p>Mehr dazu: ${link()}</p>`],
    ['beside another link', `<p>${link()} ${link('https://example.org')}</p>`],
    ['beside a picture', `<p>${link()}<img alt=""></p>`],
    ['beside a picture that nobody hears', `<p>${link()}<img alt="" aria-hidden="true"></p>`],
    [
      'around words with a picture that nobody hears',
      `<p><a href="${FINDER}"><img alt="" aria-hidden="true">Jobcenter finden</a></p>`,
    ],
    ['around a picture', `<p><a href="${FINDER}"><img alt="Jobcenter finden"></a></p>`],
    ['with a picture before its words', `<p><a href="${FINDER}"><svg><path /></svg>Jobcenter finden</a></p>`],
    ['around a drawing', `<p><a href="${FINDER}"><svg><title>Jobcenter finden</title></svg></a></p>`],
    [
      'where WordPress shows it until its frame has come',
      `<blockquote class="wp-embedded-content" data-secret="a1">${link()}</blockquote>`,
    ],
    ['around a heading', `<div><a href="${FINDER}"><h3>Jobcenter finden</h3></a></div>`],
    ['with a place in the page behind it', `<p>${link(`${FINDER}#link`)}</p>`],
    [
      'styled as a button',
      `<div class="wp-block-button"><a class="wp-block-button__link" href="${FINDER}">Los</a></div>`,
    ],
    ['in a table of addresses', `<table><tr><td>Peine</td><td><p>${link()}</p></td></tr></table>`],
    ['in a list', `<ul><li>${link()}</li></ul>`],
    ['in a heading', `<h2>${link()}</h2>`],
    ['in a navigation', `<nav><p>${link()}</p></nav>`],
    ['in the footer of the page', `<footer><p>${link()}</p></footer>`],
    ['in a text that somebody edits', `<div contenteditable="true"><p>${link()}</p></div>`],
    [
      'in a block in a text that somebody edits',
      `<div contenteditable="true"><div data-stark-sozial="jobcenter-finder">${link()}</div></div>`,
    ],
    ['in a comment of a visitor', `<p>${link(FINDER, 'rel="nofollow ugc"')}</p>`],
    ['to another host', `<p>${link('https://example.org/embed/jobcenter-finder.html')}</p>`],
    ['to no element of ours', `<p>${link('W/embed/other-thing.html')}</p>`],
    ['to another page of the host', `<p>${link('W/embed/jobcenter-finder.html/more')}</p>`],
  ] as const) {
    it(`stays a link ${where}`, async () => {
      const { document } = await upgraded(body);
      expect(document.querySelector('jobcenter-finder')).to.equal(null);
      expect(document.querySelectorAll('a').length).to.be.greaterThan(1);
    });
  }

  it('does not come back beside the element when a page writes its own HTML anew under a strict policy', async () => {
    const { document } = await pageWithScript(`<main><p>${link()}</p></main>`);
    await shown(document, 'p > jobcenter-finder');
    const main = document.querySelector('main')!;
    const html = main.innerHTML;
    main.innerHTML = html;
    await shown(document, 'p > jobcenter-finder');
    expect(document.querySelectorAll('jobcenter-finder')).to.have.length(1);
    for (const each of document.querySelectorAll('a')) expect(each.getClientRects()).to.have.length(0);
  });

  it('gives the element only attributes that it has', async () => {
    const query =
      '?jobcenter=essen&amp;amp;theme=dark&amp;onclick=x&amp;class=y&amp;style=z&amp;id=i&amp;view=week';
    const { document } = await pageWithScript(`<p>${link(FINDER + query)}</p>`);
    const finder = await shown(document, 'jobcenter-finder');
    expect(finder.getAttribute('jobcenter')).to.equal('essen');
    expect(finder.getAttribute('theme')).to.equal('dark');
    for (const name of ['onclick', 'class', 'style', 'id', 'view'])
      expect(finder.hasAttribute(name)).to.equal(false);
  });

  it('does not bring data or ways from hosts that neither the page nor the widgets have', async () => {
    const { document } = await pageWithScript(
      `<p>${link('W/embed/stark-sozial-banner.html?dataset=https://evil.example/x.json&amp;href=https://evil.example&amp;label=Los')}</p>
       <p>${link('W/embed/aktionswoche-calendar.html?events=/termine.ics%20https://evil.example/x.ics')}</p>
       <p>${link('W/embed/stark-sozial-stories.html?dataset=/data/stark-sozial.json')}</p>`,
    );
    const banner = await shown(document, 'stark-sozial-banner');
    for (const name of ['dataset', 'href', 'label']) expect(banner.hasAttribute(name), name).to.equal(false);
    const calendar = await shown(document, 'aktionswoche-calendar');
    expect(calendar.hasAttribute('events')).to.equal(false);
    await until(() => !!document.querySelector('stark-sozial-stories'));
    expect(document.querySelector('stark-sozial-stories')!.getAttribute('dataset')).to.equal(
      '/data/stark-sozial.json',
    );
  });

  it('may bring the banner a way of its own on the page, or a number to call', async () => {
    const banner = (query: string) => `<p>${link(`W/embed/stark-sozial-banner.html?${query}`)}</p>`;
    const { document } = await pageWithScript(
      banner('href=/aktionen&amp;label=Los') + banner('href=tel:%2B4951711234'),
    );
    await shown(document, 'p:first-child stark-sozial-banner');
    await shown(document, 'p:last-child stark-sozial-banner');
    const ways = [...document.querySelectorAll('stark-sozial-banner')].map(each => each.getAttribute('href'));
    expect(ways).to.deep.equal(['/aktionen', 'tel:+4951711234']);
    expect(document.querySelector('stark-sozial-banner')!.getAttribute('label')).to.equal('Los');
  });

  it('takes `false` for an attribute that is not set', async () => {
    const { document } = await pageWithScript(
      `<p>${link('W/embed/stark-sozial-banner.html?variant=strip&amp;dismissible=false')}</p>
       <div id="b"><p>${link('W/embed/stark-sozial-banner.html?dismissible')}</p></div>`,
    );
    const [off, on] = [
      await shown(document, 'stark-sozial-banner'),
      await shown(document, '#b stark-sozial-banner'),
    ];
    expect(off.hasAttribute('dismissible')).to.equal(false);
    expect(on.hasAttribute('dismissible')).to.equal(true);
  });

  it('that comes later, by `innerHTML`, becomes the element as well', async () => {
    const { document, url } = await upgraded('<main></main>');
    document.querySelector('main')!.innerHTML = `<p>${link(FINDER.replace('W', url))}</p>`;
    await shown(document, 'main jobcenter-finder');
  });

  it('may be taken away by the framework that put it there, and the element goes with it', async () => {
    const { document } = await pageWithScript(`<p><span id="x">${link()}</span></p><p id="other"></p>`);
    const finder = await shown(document, 'p > jobcenter-finder');
    const [paragraph, other] = document.querySelectorAll('p');
    const own = paragraph!.firstElementChild!;
    expect(own.id).to.equal('x');
    expect(document.querySelectorAll('#x')).to.have.length(1);
    other!.append(own);
    await until(() => finder.parentElement === other);
    other!.removeChild(own);
    await until(() => !finder.isConnected);
  });

  it('is judged anew when it leads elsewhere', async () => {
    const { document, url } = await pageWithScript(`<p>${link(`${FINDER}?jobcenter=peine`)}</p>`);
    await shown(document, 'p > jobcenter-finder');
    const own = document.querySelector('a')!;
    own.href = `${url}/embed/jobcenter-finder/essen.html`;
    await until(() => document.querySelector('jobcenter-finder')?.getAttribute('jobcenter') === 'essen');
    own.href = 'https://example.org/';
    await until(() => !document.querySelector('jobcenter-finder'));
    expect(own.getClientRects()).to.have.length(1);
  });

  it('that somebody is on keeps the focus and becomes the element after it', async () => {
    const { document, url } = await upgraded('<main></main><input>');
    const main = document.querySelector('main')!;
    // Without the code of the finder on the page, there is time to reach the link.
    main.innerHTML = `<p>${link(FINDER.replace('W', url))}</p>`;
    main.querySelector('a')!.focus();
    const block = document.createElement('div');
    block.dataset.starkSozial = 'jobcenter-finder';
    document.body.append(block);
    await shown(document, '[data-stark-sozial] jobcenter-finder');
    expect(document.activeElement).to.equal(main.querySelector('a'));
    expect(main.querySelector('jobcenter-finder')).to.equal(null);
    document.querySelector('input')!.focus();
    await shown(document, 'main jobcenter-finder');
  });

  it('stays a working link where the policy forbids the code of the element', async () => {
    const { document, violations } = await pageWithScript(
      `<p>${link()}</p>`,
      host => `default-src 'none'; script-src ${host}/stark-sozial.js; connect-src ${host}`,
    );
    const refused = () => violations.filter(violation => violation.includes('jobcenter-finder.js'));
    await until(() => refused().length > 0 && document.readyState === 'complete');
    // Nobody tries again and again what is forbidden.
    const more = document.createElement('p');
    more.append(document.querySelector('p > a')!.cloneNode(true));
    document.body.append(more);
    await new Promise(resolve => setTimeout(resolve));
    expect(refused()).to.have.length(1);
    expect(document.querySelector('jobcenter-finder')).to.equal(null);
    expect(document.querySelector('p > a')!.getClientRects()).to.have.length(1);
  });

  it('comes back where the dataset cannot be had', async () => {
    const { document } = await pageWithScript(
      `<p>${link()}</p>`,
      host => `default-src 'none'; script-src ${host}; style-src ${host}`,
    );
    const finder = await shown(document, 'jobcenter-finder');
    await until(() => finder.querySelector('a')!.getClientRects().length === 1);
    expect(document.querySelectorAll('a:not(jobcenter-finder a)')[0]!.getClientRects()).to.have.length(0);
  });

  it('is upgraded by no script that came from another host', async () => {
    const { url } = await widgetsHost();
    const body = `<p>${link(`${url.replace('127.0.0.1', 'localhost')}/embed/jobcenter-finder.html`)}</p>`;
    const { document } = await upgraded(body);
    expect(document.querySelector('jobcenter-finder')).to.equal(null);
  });

  it('becomes one element, however often and however the script stands on the page', async () => {
    const { url } = await widgetsHost();
    const head = `<script src="${url}/stark-sozial.js"></script><script type="module" src="${url}/stark-sozial.js?v=2"></script>
      <script defer src="${url}/stark-sozial.js?v=3"></script>`;
    const body = `<p>${link(FINDER.replace('W', url))}</p><div data-stark-sozial="stark-sozial-banner"></div>
      <script src="${url}/stark-sozial.js?v=4"></script>`;
    const { document } = await page(body, strict(url), { head });
    const errors: string[] = [];
    document.defaultView!.addEventListener('error', event => errors.push(event.message));
    await shown(document, 'jobcenter-finder');
    await shown(document, 'stark-sozial-banner');
    expect(document.querySelectorAll('jobcenter-finder')).to.have.length(1);
    expect(document.querySelectorAll('stark-sozial-banner')).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });
});
