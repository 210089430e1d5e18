import { expect, fixture } from '@open-wc/testing';
import type { Answer } from '../../src/finder/answer.ts';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { answering, finder, focused, input, part, text, until } from './finder.ts';

describe('<jobcenter-finder> answers', () => {
  it('with the kommunales Jobcenter where there is one', async () => {
    const element = await finder();
    expect(await element.search('31224')).to.include({ state: 'found', jobcenter: 'peine', kreis: '03157' });
    await element.updateComplete;
    expect(text(part(element, 'answer')))
      .to.contain('Jobcenter Landkreis Peine')
      .and.to.contain('Landkreis Peine');
    expect(await element.search('45127')).to.include({ state: 'found', jobcenter: 'essen' });
    await element.updateComplete;
    expect(text(part(element, 'answer'))).to.contain('JobCenter Essen');
  });

  for (const [postcode, kreis] of [
    ['10115', 'Berlin'],
    ['72070', 'Tübingen'],
  ] as const) {
    it(`with the joint one of ${kreis} and the way to the federal search`, async () => {
      const element = await finder();
      const answer = await element.search(postcode);
      await element.updateComplete;
      expect(answer)
        .to.include({ state: 'joint' })
        .and.to.have.property('kreis')
        .that.matches(/^\d{5}$/);
      expect(text(part(element, 'answer')))
        .to.contain(kreis)
        .and.to.contain('Bundesagentur für Arbeit');
      const link = part(element, 'answer')!.querySelector('a')!;
      expect(link.href).to.match(/^https:\/\/web\.arbeitsagentur\.de\//);
      expect(link.href).not.to.contain(postcode);
    });
  }

  it('with a choice where a postcode lies in several Kreise', async () => {
    const element = await finder();
    const answer = await element.search('99976');
    await element.updateComplete;
    expect(answer.state).to.equal('choose');
    expect(new Set(answer.choices!.map(choice => choice.ags))).to.deep.equal(new Set(['16064', '16061']));
    expect(answer.choices!.find(choice => choice.ags === '16061')).to.include({ jobcenter: 'eichsfeld' });
    const button = [...part(element, 'choices')!.querySelectorAll('button')].find(each =>
      text(each).includes('Eichsfeld'),
    )!;
    const next = await answering(element, () => button.click());
    expect(next).to.include({ state: 'found', jobcenter: 'eichsfeld' });
  });

  it('with a question when a name has a slip, and never with a guess', async () => {
    const element = await finder();
    const answer = await element.search('Osnabrükc');
    await element.updateComplete;
    expect(answer).to.include({ state: 'choose', why: 'similar' });
    expect(answer.choices![0]!.label).to.contain('Osnabrück');
    expect(text(part(element, 'answer'))).to.contain('„Osnabrükc“ haben wir so nicht gefunden');
  });

  it('with a sentence of its own for each thing that is no place', async () => {
    const element = await finder();
    const queries = [
      '',
      '123',
      '123456',
      '00123',
      '45121',
      'Postfach 12 34',
      'A-1010 Wien',
      'Берлин',
      'Xyzabcq',
      '<script>',
    ];
    const sentences = new Set<string>();
    for (const query of queries) {
      const answer = await element.search(query);
      await element.updateComplete;
      expect(answer.state, query).to.equal('unknown');
      sentences.add(text(part(element, 'error')));
      expect(part(element, 'answer')!.querySelector('a')!.href).to.contain('arbeitsagentur.de');
    }
    expect(sentences.size).to.equal(queries.length);
  });

  it('shows what was typed as text, never as markup', async () => {
    const element = await finder();
    await element.search('Ort<img src=x onerror=alert(1)>');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('tells each answer as an event that leaves the shadow root', async () => {
    const element = await finder();
    const heard: Answer[] = [];
    const listen = (event: CustomEvent<Answer>) => heard.push(event.detail);
    document.addEventListener('jobcenter-answer' as never, listen as never);
    const answer = await element.search('31224');
    document.removeEventListener('jobcenter-answer' as never, listen as never);
    expect(heard).to.deep.equal([answer]);
  });

  it('searches what the attribute says, as it changes, without taking the focus', async () => {
    const element = await finder('query="31224"');
    await until(() => text(part(element, 'card')).includes('Peine'));
    await answering(element, () => element.setAttribute('query', '45127'));
    expect(text(part(element, 'card'))).to.contain('Essen');
    expect(input(element).value).to.equal('45127');
    expect(focused(element)).to.equal(null);
  });

  it('shows the last of several searches, whichever comes back last', async () => {
    const element = await finder();
    const answers = await Promise.all(
      ['Niederndodeleben', '31224', '45127'].map(query => element.search(query)),
    );
    await element.updateComplete;
    expect(answers.map(answer => answer.query)).to.deep.equal(['Niederndodeleben', '31224', '45127']);
    expect(text(part(element, 'answer'))).to.contain('JobCenter Essen');
  });

  it('waits for the dataset when it is asked before that is there', async () => {
    const element = await fixture<JobcenterFinder>('<jobcenter-finder></jobcenter-finder>');
    expect(await element.search('31224')).to.include({ state: 'found', jobcenter: 'peine' });
  });
});

describe('the card of a jobcenter', () => {
  it('stands first for the page’s own jobcenter, and the search below', async () => {
    const element = await finder('jobcenter="essen"');
    const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(text);
    expect(headings).to.deep.equal(['JobCenter Essen', 'Sie wohnen an einem anderen Ort?']);
  });

  it('offers what one can do as links', async () => {
    const element = await finder('jobcenter="ingolstadt"');
    const hrefs = [...part(element, 'actions')!.querySelectorAll('a')].map(link => link.href);
    expect(hrefs).to.include('tel:+4984130545112').and.to.include('mailto:jobcenter@ingolstadt.de');
    expect(hrefs.join()).to.contain('https://ingolstadt.de/');
    expect(hrefs.join()).to.contain(encodeURIComponent('Adolf-Kolping-Straße 10, 85049 Ingolstadt'));
  });

  it('names the administration where the jobcenter’s own address is not known', async () => {
    const element = await finder('jobcenter="peine"');
    const card = text(part(element, 'card'));
    expect(card).to.contain('Adresse der Kreisverwaltung').and.to.contain('31224 Peine');
    expect(card).not.to.contain('Stederdorfer');
    expect(card).to.contain('nicht amtlich bestätigt');
  });

  it('has the day of the data and no empty line, for each of the 104', async () => {
    const element = await finder('jobcenter="peine"');
    const { jobcenters } = (await (await fetch('/build/data/stark-sozial.json')).json()) as {
      jobcenters: { id: string; name: string }[];
    };
    expect(jobcenters).to.have.length(104);
    for (const { id, name } of jobcenters) {
      element.jobcenter = id;
      await element.updateComplete;
      const card = part(element, 'card')!;
      expect(text(card.querySelector('[role=heading]'))).to.equal(name);
      expect(text(card)).to.match(/Eintrag zuletzt bearbeitet: \d/);
      for (const node of card.querySelectorAll('p, dd, li, dt')) expect(text(node), id).to.match(/\S/);
      expect(text(card)).not.to.match(/undefined|null|NaN|\[object/);
      expect(card.querySelectorAll('.actions a').length, id).to.be.at.least(2);
    }
  });

  it('says in the console which id does not exist, and searches all the same', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args) => warnings.push(args.join(' '));
    const element = await finder('jobcenter="piene"');
    console.warn = warn;
    expect(warnings.join()).to.contain('piene');
    expect(text(element.shadowRoot!.querySelector('[role=heading]'))).to.equal(
      'Welches Jobcenter ist für Sie da?',
    );
  });
});

describe('the list', () => {
  it('has all 104, by Land', async () => {
    const element = await finder();
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
    expect(text(part(element, 'list')!.querySelector('summary'))).to.equal('Alle 104 kommunalen Jobcenter');
    expect(part(element, 'list')!.querySelectorAll('details')).to.have.length(13);
  });

  it('has those of one Land when the page asks for it', async () => {
    const element = await finder('land="DE-SL"');
    expect([...part(element, 'list')!.querySelectorAll('button .name')].map(text)).to.have.length(3);
  });
});
