import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ConfigData, HtmlValidate } from 'html-validate';
import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import { isHeldBy } from '../../src/dataset/events.ts';
import type { JobcenterRecord } from '../../src/dataset/schema.ts';
import { TAGS } from '../../src/embed/tags.ts';
import { publish } from '../../tools/data/publish.ts';
import { parseData, readFiles } from '../../tools/data/read.ts';
import { html } from '../../tools/embed/html.ts';
import { embedFiles, publicAddress, writeEmbed } from '../../tools/embed/write.ts';
import { feedFiles } from '../../tools/feeds.ts';

const ADDRESS = 'https://widgets.example/v1/';
const TODAY = '2026-11-22';

let dataset: PublishedDataset;
let files: Map<string, string>;
let pages: [path: string, page: string][];

before(async () => {
  const data = parseData(await readFiles(fileURLToPath(new URL('../../data', import.meta.url))));
  dataset = JSON.parse(JSON.stringify(publish(data))) as PublishedDataset;
  files = embedFiles({ dataset, today: TODAY });
  pages = [...files].filter(([path]) => path.endsWith('.html'));
});

const validation: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The names of some jobcenters alone are longer than the 70 characters that a search engine shows.
    'long-title': 'off',
    // The hash of a script that each release changes says nothing where page and script lie in one folder.
    'require-sri': 'off',
  },
};

/** As it is read: without tags, with the signs that entities stand for. */
const textOf = (page: string): string =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const unescaped = (text: string): string => text.replace(/&#39;/g, "'").replace(/&amp;/g, '&');

const linksOf = (page: string): string[] =>
  [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => unescaped(href!));

const pageOf = (path: string): string => files.get(path) ?? assert.fail(`${path} is missing`);

/** The same pages with this instead of the real jobcenter of Peine. */
function pagesWith(
  change: Partial<JobcenterRecord>,
  more: Partial<PublishedDataset> = {},
): Map<string, string> {
  const jobcenters = dataset.jobcenters.map(one => (one.id === 'peine' ? { ...one, ...change } : one));
  return embedFiles({ dataset: { ...dataset, jobcenters, ...more }, today: TODAY, address: ADDRESS });
}

describe('The embed pages', () => {
  it('are one for each element, and one more for each of the 104 jobcenters', () => {
    const ids = dataset.jobcenters.map(({ id }) => id);
    assert.equal(ids.length, 104);
    const wanted = TAGS.flatMap(tag => [`${tag}.html`, ...ids.map(id => `${tag}/${id}.html`)]);
    assert.deepEqual(pages.map(([path]) => path).sort(), wanted.sort());
  });

  it('are valid HTML, every one', async () => {
    const validator = new HtmlValidate(validation);
    for (const [path, page] of pages) {
      const { results } = await validator.validateString(page, path);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
      assert.deepEqual(faults, []);
    }
  });

  it('tell name, address, phone and website of their jobcenter as text', () => {
    for (const jobcenter of dataset.jobcenters) {
      const { name, traeger, website, phone, offices = [] } = jobcenter;
      const site = (website ?? traeger.website)!.value.replace(/^https?:\/\/(www\.)?|\/$/g, '');
      const address = offices.find(office => office.address?.street)?.address ?? traeger.address;
      for (const tag of TAGS) {
        const page = pageOf(`${tag}/${jobcenter.id}.html`);
        const text = textOf(page.slice(page.indexOf('<body')));
        for (const fact of [name, address.street, address.town, phone?.value].filter(fact => fact)) {
          assert.ok(text.includes(fact!), `${tag}/${jobcenter.id} without ${fact}`);
        }
        const link = linksOf(page).includes((website ?? traeger.website)!.value);
        assert.ok(link && (tag === 'stark-sozial-banner' || text.includes(site)), `${tag}: ${site}`);
      }
    }
  });

  it('lead with a telephone number to the telephone', () => {
    const called = dataset.jobcenters.filter(({ phone }) => phone);
    assert.ok(called.length > 0);
    for (const { id, phone } of called) {
      for (const tag of TAGS) {
        const links = linksOf(pageOf(`${tag}/${id}.html`));
        assert.ok(links.includes(`tel:${phone!.value.replaceAll(' ', '')}`), `${tag}/${id}`);
      }
    }
  });

  it('link to nothing that the build does not have', () => {
    const there = new Set([
      ...[...files.keys(), 'page.css'].map(path => `embed/${path}`),
      ...[...feedFiles(dataset).keys()].map(path => `feeds/${path}`),
      'embed-page.js',
    ]);
    for (const [path, page] of pages) {
      for (const link of linksOf(page)) {
        if (/^(?:https?:|tel:|mailto:)/.test(link)) continue;
        const target = posix.join('embed', posix.dirname(path), link);
        assert.ok(there.has(target), `${path} → ${link}`);
      }
    }
  });

  it('have a title, a description and an address of their own', () => {
    const valuesOf = (pattern: RegExp) => pages.map(([path, page]) => pattern.exec(page)?.[1] ?? path);
    for (const pattern of [/<title>(.+)<\/title>/, /name="description" content="(.+?)"/]) {
      assert.equal(new Set(valuesOf(pattern)).size, pages.length);
    }
    for (const [path, page] of pages) {
      assert.ok(page.includes(`<link rel="canonical" href="${posix.basename(path)}">`), path);
    }
  });

  it('say in no other heading what the first one says, and in each the name of the jobcenter', () => {
    for (const [path, page] of pages) {
      const headings = [...page.matchAll(/<(h\d)[^>]*>(.*?)<\/\1>/g)].map(([, , words]) => textOf(words!));
      assert.ok(headings.length > 1);
      assert.equal(headings.lastIndexOf(headings[0]!), 0, path);
      const jobcenter = dataset.jobcenters.find(({ id }) => path.endsWith(`/${id}.html`));
      if (!jobcenter) continue;
      assert.ok(
        headings.slice(0, 2).some(words => words.includes(textOf(jobcenter.name))),
        path,
      );
      assert.ok(textOf(/<title>(.*)<\/title>/.exec(page)![1]!).includes(jobcenter.name), path);
    }
  });

  it('hold what must be read inside the tag, and nothing of it once more beside it', () => {
    const page = pageOf('jobcenter-finder/ingolstadt.html');
    const [before, inside, behind] = page.split(/<\/?jobcenter-finder[^>]*>/);
    assert.match(inside!, /href="tel:/);
    assert.doesNotMatch(before! + behind!, /tel:|mailto:/);
    const banner = pageOf('stark-sozial-banner/peine.html').split(/<\/?stark-sozial-banner[^>]*>/);
    assert.match(banner[1]!, /137\.045.*Stand 31\. Dezember 2024.*Statistisches Bundesamt/s);
    assert.doesNotMatch(banner[2]!, /landkreis-peine\.de/);
  });

  it('tell every action of the jobcenter, and of which week', () => {
    const titles = dataset.events.map(({ title }) => title);
    const all = textOf(pageOf('aktionswoche-calendar.html'));
    for (const title of titles) assert.ok(all.includes(title), title);
    for (const jobcenter of dataset.jobcenters) {
      const text = textOf(pageOf(`aktionswoche-calendar/${jobcenter.id}.html`));
      const held = dataset.events.filter(event => isHeldBy(event, jobcenter));
      const told = titles.filter(title => text.includes(title));
      assert.deepEqual(told.sort(), held.map(({ title }) => title).sort(), jobcenter.id);
      assert.equal(text.includes('Rückblick: Diese Woche ist vorbei.'), held.length > 0, jobcenter.id);
      assert.equal(text.includes('keine Aktionen eingetragen'), held.length === 0, jobcenter.id);
      assert.ok(pageOf(`aktionswoche-calendar/${jobcenter.id}.html`).includes(`feeds/${jobcenter.id}.ics"`));
    }
  });

  it('say of a week that is not over nothing that a day later is wrong', () => {
    const coming = { ...dataset.editions[0]!, id: '2027', start: '2027-06-14', end: '2027-06-18' };
    const event = { ...dataset.events[0]!, id: 'x', edition: '2027', start: '2027-06-15T10:00' };
    const more = { editions: [...dataset.editions, coming], events: [{ ...event, hosts: ['peine'] }] };
    const made = (today: string) =>
      embedFiles({ dataset: { ...dataset, ...more } as PublishedDataset, today }).get(
        'aktionswoche-calendar/peine.html',
      )!;
    assert.match(made('2026-11-22'), /Dienstag, 15\. Juni 2027/);
    assert.equal(made('2026-11-22'), made('2027-06-15'));
    assert.match(made('2027-06-19'), /Diese Woche ist vorbei/);
  });

  it('tell every story, and of a jobcenter without one those of others', () => {
    const all = textOf(pageOf('stark-sozial-stories.html'));
    for (const { title, summary } of dataset.stories) assert.ok(all.includes(title) && all.includes(summary));
    const goettingen = textOf(pageOf('stark-sozial-stories/goettingen.html'));
    assert.match(goettingen, /Über die Landesgrenze vermittelt/);
    assert.doesNotMatch(goettingen, /Altenpflege/);
    assert.match(textOf(pageOf('stark-sozial-stories/essen.html')), /Geschichten aus anderen Orten/);
  });

  it('show each figure with its day and source', () => {
    for (const [path, page] of pages.filter(([path]) => path.startsWith('stark-sozial-banner'))) {
      const figures = page.match(/<p class="number">/g)!.length;
      assert.equal(page.match(/Stand [^<]+, Quelle: <a href="https:/g)!.length, figures, path);
      assert.ok(figures >= 4, path);
    }
  });

  it('name the sources of the data as their licences ask', () => {
    for (const path of ['jobcenter-finder.html', 'stark-sozial-banner/peine.html']) {
      for (const { text } of dataset.campaign.attribution) assert.ok(textOf(pageOf(path)).includes(text));
    }
  });

  it('run under a policy that allows their own host only', () => {
    for (const [path, page] of pages) {
      const policy = unescaped(/Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/);
      assert.doesNotMatch(page, /\sstyle=|<style|\son\w+=/, path);
      const others = policy.match(/https?:[^\s;]+/g) ?? [];
      assert.deepEqual(others, /-finder/.test(path) ? ['https://sgx.geodatenzentrum.de'] : [], path);
    }
    const made = embedFiles({ dataset, today: TODAY, address: ADDRESS });
    const own = "script-src 'self' https://widgets.example; style-src 'self' https://widgets.example;";
    assert.ok(unescaped(made.get('stark-sozial-banner.html')!).includes(own));
  });

  it('take the place of what lay there', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'embed-'));
    after(() => rm(dir, { recursive: true, force: true }));
    const styles = fileURLToPath(new URL('../../demo/embed/page.css', import.meta.url));
    const jobcenters = dataset.jobcenters.slice(0, 3);
    await writeEmbed({ dataset, today: TODAY }, dir, styles);
    await writeEmbed({ dataset: { ...dataset, jobcenters }, today: TODAY }, dir, styles);
    const names = await readdir(dir, { recursive: true });
    assert.equal(names.filter(name => name.endsWith('.html')).length, 4 * 4);
    assert.match(await readFile(join(dir, 'page.css'), 'utf8'), /color-scheme/);
  });
});

describe('Hostile data on the embed pages', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

  it('is escaped by the template, in text and in attributes, also in lists', () => {
    assert.equal(String(html`<a title="${evil}">`).match(/[<>]/g)!.length, 2);
    assert.equal(String(html`${['<', ['&', html`<b>`]]}`), '&lt;&amp;<b>');
    assert.equal(String(html`${false}${undefined}${null}${[]}${0}`), '0');
  });

  it('stays text wherever it stands', () => {
    const made = pagesWith(
      {
        name: `Jobcenter ${evil}`,
        note: evil,
        openingHours: { value: evil, status: 'reported' },
        email: { value: `${evil}@x.de`, status: 'reported' },
        offices: [{ name: evil, purpose: evil, address: { street: evil, town: evil, status: 'reported' } }],
        traeger: { ...dataset.jobcenters[0]!.traeger, name: evil },
      },
      {
        events: [{ ...dataset.events[0]!, title: evil, summary: evil, hosts: ['peine'], link: evil }],
        stories: [{ ...dataset.stories[0]!, title: evil, summary: evil, theme: evil, jobcenters: ['peine'] }],
      },
    );
    for (const [path, text] of made) {
      const page = path.endsWith('.json') ? (JSON.parse(text) as { html: string }).html : text;
      assert.ok(!page.includes('<script>') && !page.includes('<img'), path);
    }
    assert.ok(textOf(made.get('jobcenter-finder/peine.html')!).includes(evil));
  });

  it('becomes no link that could run something', () => {
    const script = { value: 'javascript:alert(1)', status: 'confirmed' as const };
    const made = pagesWith(
      { website: script },
      { events: [{ ...dataset.events[0]!, hosts: ['peine'], link: script.value }] },
    );
    for (const [path, page] of made) assert.doesNotMatch(page, /href="javascript/, path);
  });
});

describe('The oEmbed documents', () => {
  const read = (from: Map<string, string>, path: string) =>
    JSON.parse(from.get(`oembed/${path}.json`)!) as Record<string, string | number>;

  it('stand beside every page, which names its own', () => {
    for (const [path, page] of pages) {
      const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)!;
      const target = posix.join(posix.dirname(path), href!);
      assert.equal(target, `oembed/${path.replace(/html$/, 'json')}`);
      assert.ok(files.has(target));
    }
  });

  it('are links as long as nobody knows the public address', () => {
    const { type, version, title, html: frame } = read(files, 'jobcenter-finder/peine');
    assert.deepEqual(
      { type, version, title, frame },
      {
        ...{ type: 'link', version: '1.0', title: 'Jobcenter Landkreis Peine', frame: undefined },
      },
    );
  });

  it('hold a frame where it is known, and the pages have whole addresses', () => {
    const made = embedFiles({ dataset, today: TODAY, address: ADDRESS });
    for (const [path] of pages) {
      const own = `${ADDRESS}embed/${path}`;
      const document = read(made, path.replace(/\.html$/, ''));
      assert.equal(document.type, 'rich');
      assert.equal(document.provider_url, ADDRESS);
      assert.ok(Number(document.width) > 0 && Number(document.height) > 0);
      const frame = String(document.html);
      assert.ok(frame.includes(` src="${own}" width="600"`) && /sandbox="allow-scripts /.test(frame), path);
      assert.equal(frame.includes('allow="geolocation"'), path.startsWith('jobcenter-finder'));
      const page = made.get(path)!;
      assert.ok(page.includes(`<link rel="canonical" href="${own}">`));
      assert.ok(page.includes(`href="${ADDRESS}embed/oembed/${path.replace(/html$/, 'json')}"`));
    }
  });

  it('hold valid HTML', async () => {
    const made = embedFiles({ dataset, today: TODAY, address: ADDRESS });
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    for (const [path, text] of made) {
      if (!path.endsWith('.json')) continue;
      const { html: frame } = JSON.parse(text) as { html: string };
      const { results } = await validator.validateString(frame);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        [],
        path,
      );
    }
  });

  it('keep what WordPress keeps of them: a quotation with a link, then an empty frame', () => {
    const made = embedFiles({ dataset, today: TODAY, address: ADDRESS });
    for (const [path] of pages) {
      const frame = String(read(made, path.replace(/\.html$/, '')).html);
      assert.match(
        frame,
        /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote>\n<iframe [^<>]+><\/iframe>$/,
      );
    }
  });

  it('know what a public address is', () => {
    assert.equal(publicAddress('https://widgets.example/v1'), ADDRESS);
    assert.equal(publicAddress(ADDRESS), ADDRESS);
    assert.equal(publicAddress(undefined), undefined);
    assert.equal(publicAddress(''), undefined);
    for (const wrong of ['javascript:alert(1)', 'widgets.example', `${ADDRESS}?a=b`]) {
      assert.throws(() => publicAddress(wrong), /STARK_SOZIAL_URL/);
    }
  });
});
