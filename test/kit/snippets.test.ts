import { expect } from '@open-wc/testing';
import { framePolicy, pagePolicy, TILES } from '../../demo/kit/csp.ts';
import { privacyText } from '../../demo/kit/privacy.ts';
import {
  elsewhere,
  embedAddress,
  hasQuery,
  markdown,
  scriptLine,
  snippets,
  type Wanted,
} from '../../demo/kit/snippets.ts';
import { SYSTEMS } from '../../demo/kit/systems.ts';
import { TAGS } from '../../src/embed/tags.ts';
import { wishOfBlock, wishOfLink } from '../../src/embed/wish.ts';
import { tileSource } from '../../src/finder/map/tiles.ts';
import { PAGES } from '../../tools/embed/words.ts';
import { parsed, wanted } from './kit.ts';

const HOST = 'widgets.example';

const SAMPLES: Record<string, Wanted> = {
  'without anything': wanted(),
  'with a jobcenter': wanted({ jobcenters: ['peine'] }),
  'with a jobcenter and options': wanted({
    jobcenters: ['peine'],
    attributes: [
      ['map', 'open'],
      ['lang', 'de-simple'],
    ],
  }),
  'with several jobcenters': wanted({
    tag: 'aktionswoche-calendar',
    jobcenters: ['peine', 'jena'],
    attributes: [['edition', '2019']],
  }),
  'with signs of HTML': wanted({
    tag: 'stark-sozial-banner',
    attributes: [
      ['label', 'Du & "ich" <b>'],
      ['href', '/a?b=1&copy=2#c'],
      ['dismissible', 'true'],
    ],
    text: 'A & B <i>',
  }),
};

describe('the snippets of the kit', () => {
  for (const [what, sample] of Object.entries(SAMPLES)) {
    const expected = [
      ...sample.attributes,
      ...(sample.jobcenters.length > 0 ? [['jobcenter', sample.jobcenters.join(' ')]] : []),
    ];

    it(`become the element from the link, ${what}`, () => {
      const link = parsed<HTMLAnchorElement>(snippets(sample).link, 'a');
      const wish = wishOfLink(link.href, HOST)!;
      expect(wish.tag).to.equal(sample.tag);
      expect(wish.attributes).to.have.deep.members(expected);
      expect(link.textContent).to.equal(sample.text);
      expect(link.parentElement!.childNodes.length).to.equal(1);
    });

    it(`become the element from the block, ${what}`, () => {
      const block = parsed(snippets(sample).block, 'div');
      const wish = wishOfBlock(block)!;
      expect(wish.tag).to.equal(sample.tag);
      const attributes = wish.attributes.filter(([name]) => name !== 'stark-sozial');
      expect(attributes).to.have.deep.members(expected);
      expect(block.querySelector('a')!.href).to.equal(embedAddress(sample));
    });

    it(`are the element as a tag, ${what}`, () => {
      const element = parsed(snippets(sample).tag, sample.tag);
      const names = expected.map(([name]) => name);
      expect(element.getAttributeNames()).to.have.members(names);
      for (const [name, value] of expected) {
        expect(element.getAttribute(name!)).to.equal(name === 'dismissible' ? '' : value);
      }
      expect(element.querySelector('a')!.href).to.equal(embedAddress(sample));
    });

    it(`lead to the same page in a frame with a title and a way out, ${what}`, () => {
      const { iframe } = snippets(sample);
      const frame = parsed<HTMLIFrameElement>(iframe, 'iframe');
      expect(frame.src).to.equal(embedAddress(sample));
      expect(frame.title).to.equal(sample.text);
      expect(frame.getAttribute('sandbox')).to.contain('allow-scripts allow-same-origin');
      const link = parsed<HTMLAnchorElement>(iframe, 'a');
      expect(link.href).to.equal(frame.src);
      expect(link.previousSibling!.textContent).to.match(/\S/);
    });
  }

  it('give the frame the height that systems read from the page, and a smaller one to smaller banners', () => {
    const height = (some: Partial<Wanted>) =>
      parsed<HTMLIFrameElement>(snippets(wanted(some)).iframe, 'iframe').getAttribute('height');
    for (const tag of TAGS) expect(height({ tag }), tag).to.equal(String(PAGES[tag].height));
    const banner = (variant: string) =>
      height({ tag: 'stark-sozial-banner', attributes: [['variant', variant]] });
    expect([banner('strip'), banner('figures')]).to.deep.equal(['150', '500']);
    expect(height({ tag: 'stark-sozial-banner', attributes: [['label', 'strip']] })).to.equal('900');
  });

  it('name the page of the jobcenter where there is one', () => {
    expect(embedAddress(SAMPLES['with a jobcenter']!)).to.equal(
      'https://widgets.example/v1/embed/jobcenter-finder/peine.html',
    );
    expect(embedAddress(SAMPLES['with several jobcenters']!)).to.equal(
      'https://widgets.example/v1/embed/aktionswoche-calendar.html?jobcenter=peine+jena&edition=2019',
    );
  });

  it('have a form for Markdown whose brackets break nothing', () => {
    const sample = wanted({ attributes: [['query', 'Halle (Saale)']], text: 'A [b]' });
    const [, text, address] = /^\[(.+)\]\(([^()\s]+)\)$/.exec(markdown(sample))!;
    expect(text).to.equal('A \\[b\\]');
    expect(wishOfLink(address!, HOST)!.attributes).to.deep.equal([['query', 'Halle (Saale)']]);
  });

  it('name the script with its hash, or without where fixes are to come by themselves', () => {
    const script = parsed<HTMLScriptElement>(
      scriptLine('https://widgets.example/v1/', 'sha384-abc'),
      'script',
    );
    expect(script.src).to.equal('https://widgets.example/v1/stark-sozial.js');
    expect(script.integrity).to.equal('sha384-abc');
    expect(script.crossOrigin).to.equal('anonymous');
    expect(scriptLine('https://widgets.example/v1/')).not.to.match(/integrity|crossorigin/);
  });

  it('tell which addresses do not count in every way in', () => {
    const attributes: Wanted['attributes'] = [
      ['events', '/termine.ics https://www.peine.example/a.ics'],
      ['dataset', 'https://widgets.example/v1/data/x.json'],
      ['label', 'https://kein.attribut.mit.adresse'],
    ];
    expect(elsewhere(wanted({ attributes }))).to.deep.equal([
      { attribute: 'events', hosts: ['www.peine.example'], relative: true },
    ]);
  });

  it('warn of no host where a button leads to the telephone or the mail program', () => {
    for (const href of ['mailto:info@example.org', 'tel:+493023125000'])
      expect(elsewhere(wanted({ tag: 'stark-sozial-banner', attributes: [['href', href]] }))).to.deep.equal(
        [],
      );
  });
});

describe('the systems of the kit', () => {
  for (const { name, ways } of SYSTEMS) {
    it(`have all four ways for ${name}, the link first, each with its place`, () => {
      expect(ways.map(([way]) => way)).to.have.members(['link', 'block', 'tag', 'iframe']);
      expect(ways[0]![0]).to.equal('link');
      for (const [, where] of ways) expect(where).to.match(/\.$/);
    });
  }
});

describe('the bare address of an element', () => {
  it('is warned of in WordPress alone, whose embedding loses all options behind the address', () => {
    for (const { id, bare } of SYSTEMS) expect(!!bare, id).to.equal(id === 'wordpress');
  });

  it('has options behind it, or none', () => {
    expect(hasQuery(SAMPLES['without anything']!)).to.equal(false);
    expect(hasQuery(SAMPLES['with a jobcenter']!)).to.equal(false);
    expect(hasQuery(SAMPLES['with a jobcenter and options']!)).to.equal(true);
    expect(hasQuery(SAMPLES['with several jobcenters']!)).to.equal(true);
  });
});

describe('the policy that the kit names', () => {
  const BACKGROUND = wanted({ attributes: [['tiles', 'basemap-de']] });

  it('has the host of the widgets and no more', () => {
    const host = 'https://widgets.example';
    expect(pagePolicy(wanted())).to.equal(
      `script-src ${host}; style-src ${host}; connect-src ${host}; img-src ${host}`,
    );
    expect(framePolicy(wanted())).to.equal(`frame-src ${host}`);
  });

  it('has the host of the tiles where they are wanted', () => {
    expect(new URL(tileSource.url).origin).to.equal(TILES);
    expect(pagePolicy(BACKGROUND)).to.match(
      /img-src https:\/\/widgets\.example https:\/\/sgx\.geodatenzentrum\.de$/,
    );
  });

  it('has the hosts of own dates', () => {
    const attributes: Wanted['attributes'] = [['events', '/a.ics https://termine.example/b.ics']];
    expect(pagePolicy(wanted({ attributes }))).to.contain(
      "connect-src https://widgets.example 'self' https://termine.example;",
    );
  });

  for (const name of ['events', 'dataset'])
    it(`lets the page load its own file from its own host, as ${name} may name it`, () => {
      for (const address of ['/t.ics', 't.ics', '../daten/t.json'])
        expect(pagePolicy(wanted({ attributes: [[name, address]] })), address).to.contain(
          "connect-src https://widgets.example 'self';",
        );
    });

  it('asks for no leave to load from the page’s own host where nothing lies there', () => {
    const attributes: Wanted['attributes'] = [
      ['events', 'https://termine.example/b.ics'],
      ['href', '/kontakt'],
    ];
    expect(pagePolicy(wanted({ attributes }))).not.to.contain("'self'");
  });
});

describe('the text for the data protection officer', () => {
  for (const tag of TAGS) {
    it(`names for <${tag}> the host, and that there are no cookies`, () => {
      const text = privacyText(wanted({ tag }));
      expect(text).to.contain(HOST);
      expect(text).to.contain('Cookies: keine');
      expect(text).not.to.match(/undefined|null|false/);
    });
  }

  it('tells of the location with the finder alone', () => {
    expect(privacyText(wanted())).to.contain('Standort');
    expect(privacyText(wanted({ tag: 'aktionswoche-calendar' }))).not.to.contain('Standort');
  });

  it('tells of the other host only where the map has a background', () => {
    const background: Wanted['attributes'] = [['tiles', 'basemap-de']];
    expect(privacyText(wanted({ attributes: background }))).to.contain('sgx.geodatenzentrum.de');
    expect(privacyText(wanted({ attributes: background }))).not.to.contain('ausschließlich');
    expect(privacyText(wanted())).not.to.contain('geodatenzentrum');
    expect(privacyText(wanted())).to.contain('ausschließlich');
    expect(privacyText(wanted({ attributes: [...background, ['map', 'none']] }))).not.to.contain(
      'geodatenzentrum',
    );
  });

  it('promises no other recipient only where there is none', () => {
    const of = (...attributes: [string, string][]) => privacyText(wanted({ attributes }));
    const PROMISE = 'gibt es keinen weiteren Empfänger';
    for (const fine of [
      of(),
      of(['events', '/a.ics']),
      of(['dataset', 'https://widgets.example/x.json']),
      of(['tiles', 'basemap-de'], ['map', 'none']),
    ])
      expect(fine).to.contain(PROMISE);
    for (const other of [
      of(['tiles', 'basemap-de']),
      of(['events', '/a.ics https://termine.example/b.ics']),
      of(['dataset', 'https://daten.example/x.json']),
    ]) {
      expect(other).not.to.contain(PROMISE);
      expect(other).to.contain('sind weitere Empfänger nur die Server, die unten stehen');
    }
  });

  it('tells what a banner that can be closed remembers', () => {
    const banner = wanted({ tag: 'stark-sozial-banner', attributes: [['dismissible', 'true']] });
    expect(privacyText(banner)).to.contain('localStorage');
    expect(privacyText(banner)).to.match(/Bei jedem Öffnen .* liest/);
    expect(privacyText(banner)).not.to.contain('speichert nichts auf dem Gerät');
    expect(privacyText(wanted({ tag: 'stark-sozial-banner' }))).not.to.contain('localStorage');
  });

  it('tells what a calendar that follows the address keeps of what was typed', () => {
    const tag = 'aktionswoche-calendar';
    const synced = privacyText(wanted({ tag, attributes: [['sync-url', 'true']] }));
    expect(synced).to.contain('history.state');
    expect(synced).not.to.contain('speichert nichts auf dem Gerät');
    expect(privacyText(wanted({ tag }))).not.to.contain('history.state');
    expect(privacyText(wanted({ tag }))).to.contain('speichert nichts auf dem Gerät');
  });
});
