import { expect } from '@open-wc/testing';
import { text, until } from '../element.ts';
import { widgetsHost } from '../embed/page.ts';
import { findings, inPreview, type OpenKit, openKit, openLackingKit, option, parsed, shown } from './kit.ts';

/** Sets a field as a visitor does. */
function fill(kit: OpenKit, field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  for (const name of ['input', 'change']) field.dispatchEvent(new kit.window.Event(name, { bubbles: true }));
}

describe('the kit', () => {
  let kit: OpenKit;
  afterEach(() => kit.close());

  it('shows the real element, made by the real script out of the offered link', async () => {
    kit = await openKit('?jobcenter=peine&map=none');
    const element = await inPreview(kit, 'jobcenter-finder[jobcenter=peine][map=none]');
    const link = parsed<HTMLAnchorElement>(shown(kit, 'weg-link'), 'a');
    const fallback = element.querySelector('a')!;
    expect(fallback.href).to.equal(link.href);
    expect(link.href).to.match(/\/dist\/embed\/jobcenter-finder\/peine\.html\?map=none$/);
  });

  it('follows each choice, in the preview, in the snippet and in the address', async () => {
    kit = await openKit();
    await inPreview(kit, 'jobcenter-finder');
    kit.document.querySelector<HTMLInputElement>('[value=stark-sozial-banner]')!.click();
    await until(() => !!option(kit, 'variant'));
    fill(kit, option(kit, 'variant'), 'strip');
    await inPreview(kit, 'stark-sozial-banner[variant=strip]');
    expect(shown(kit, 'weg-tag')).to.contain('<stark-sozial-banner variant="strip">');
    await until(() => kit.window.location.search === '?baustein=stark-sozial-banner&variant=strip');
  });

  it('is as it was after a reload', async () => {
    kit = await openKit(
      '?baustein=aktionswoche-calendar&jobcenter=peine+jena&edition=2019&system=joomla&stil-radius=0',
    );
    const before = [shown(kit, 'weg-link'), shown(kit, 'stil')];
    expect(before[0]).to.contain('jobcenter=peine+jena&amp;edition=2019');
    expect(before[1]).to.contain('--stark-sozial-radius: 0;');
    const { window } = kit;
    window.location.reload();
    await until(() => window.document !== kit.document && !!window.document.querySelector('.result'));
    kit = { ...kit, document: window.document };
    expect([shown(kit, 'weg-link'), shown(kit, 'stil')]).to.deep.equal(before);
    expect(kit.document.querySelector<HTMLInputElement>('[name=system]:checked')!.value).to.equal('joomla');
  });

  it('follows the address on the way back', async () => {
    kit = await openKit();
    kit.window.history.pushState(null, '', '?map=open');
    kit.window.history.pushState(null, '', '?map=none');
    kit.window.history.back();
    await until(() => option(kit, 'map').value === 'open');
    expect(shown(kit, 'seite')).to.match(/\?map=open$/);
  });

  it('starts with an address that makes no sense', async () => {
    kit = await openKit('?baustein=x&jobcenter=%00&theme=%22&stil-color-accent=nope&adresse=%3A');
    expect(shown(kit, 'seite')).to.match(/\/dist\/embed\/jobcenter-finder\.html$/);
  });

  it('names the hash of the very script that lies beside it, and leaves it out where it is not wanted', async () => {
    kit = await openKit('?system=other&pruefsumme=ja');
    const file = await (await fetch(`${(await widgetsHost()).url}/stark-sozial.js`)).arrayBuffer();
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    const hash = `sha384-${btoa(String.fromCharCode(...bytes))}`;
    expect(parsed<HTMLScriptElement>(shown(kit, 'zeile'), 'script').integrity).to.equal(hash);
    kit.document.querySelector<HTMLInputElement>('[aria-describedby=pruefsumme]')!.click();
    await until(() => !shown(kit, 'zeile').includes('integrity'));
    await until(() => kit.window.location.search.includes('pruefsumme=nein'));
  });

  it('offers the hash by itself only for a folder with a full version, and warns of it elsewhere', async () => {
    kit = await openKit('?adresse=https://cdn.example/v1.2.3/');
    const tick = () => kit.document.querySelector<HTMLInputElement>('[aria-describedby=pruefsumme]')!;
    const warning = () => text(kit.document.querySelector('#pruefsumme-warnung'));
    expect([tick().checked, warning()]).to.deep.equal([true, '']);
    expect(shown(kit, 'zeile')).to.contain('integrity="sha384-');
    fill(kit, kit.document.querySelector<HTMLInputElement>('#adresse')!, 'https://cdn.example/v1');
    await until(() => !shown(kit, 'zeile').includes('integrity'));
    expect(shown(kit, 'zeile')).to.contain('src="https://cdn.example/v1/stark-sozial.js"');
    expect([tick().checked, warning()]).to.deep.equal([false, '']);
    tick().click();
    await until(() => warning().includes('wieder zu Links'));
    expect(shown(kit, 'zeile')).to.contain('integrity="sha384-');
  });

  it('says where an address will not do on a website', async () => {
    kit = await openKit('?adresse=http://cdn.example/v1/');
    const note = () => text(kit.document.querySelector('#adresse-reichweite'));
    expect(note()).to.contain('https://');
    const field = kit.document.querySelector<HTMLInputElement>('#adresse')!;
    fill(kit, field, 'http://localhost:8000/');
    await until(() => note().includes('nur auf diesem Gerät'));
    fill(kit, field, 'https://cdn.example/v1/');
    await until(() => note() === '');
  });

  it('keeps all choices at its own links to parts of the page', async () => {
    kit = await openKit('?map=open');
    const choose = (tag: string) => kit.document.querySelector<HTMLInputElement>(`[value=${tag}]`)!.click();
    choose('stark-sozial-banner');
    await until(() => kit.window.location.search === '?baustein=stark-sozial-banner');
    const moved = new Promise(done => kit.window.addEventListener('hashchange', done));
    kit.document.querySelector<HTMLElement>('a[href="#einbauen"]')!.click();
    await moved;
    choose('jobcenter-finder');
    await until(() => !!option(kit, 'map'));
    expect(option(kit, 'map').value).to.equal('open');
  });

  it('forgets what was wrong where another address is read', async () => {
    kit = await openKit();
    kit.window.history.pushState(null, '', '?map=open');
    const field = kit.document.querySelector<HTMLInputElement>('#adresse')!;
    const before = field.value;
    kit.window.history.pushState(null, '', '?map=none');
    fill(kit, field, 'irgendwo');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    kit.window.history.back();
    await until(() => option(kit, 'map').value === 'open');
    expect([field.getAttribute('aria-invalid'), field.value]).to.deep.equal(['false', before]);
  });

  it('keeps the jobcenter of its address where the list cannot be loaded, and says so', async () => {
    kit = await openLackingKit(/stark-sozial\.core\.json/, '?jobcenter=peine');
    expect(text(kit.document.querySelector('.chosen'))).to.contain('peine (nicht geprüft)');
    expect(text(kit.document.querySelector('.note'))).to.contain('ließ sich deshalb nicht prüfen');
    expect(shown(kit, 'seite')).to.match(/\/embed\/jobcenter-finder\/peine\.html$/);
    kit.document.querySelector<HTMLElement>('.chosen button')!.click();
    await until(() => !kit.document.querySelector('.chosen'));
    expect(kit.document.activeElement!.id).to.equal('schritt-2');
    expect(shown(kit, 'seite')).to.match(/\/embed\/jobcenter-finder\.html$/);
  });

  it('says when it cannot be loaded itself, and still leads to the pages', async () => {
    kit = await openLackingKit(/elements.*\.json/);
    const words = [...kit.document.querySelectorAll('#ohne p')].filter(
      one =>
        kit.window.getComputedStyle(one).display !== 'none' &&
        kit.window.getComputedStyle(one).visibility === 'visible',
    );
    expect(words.map(text).join()).to.match(/^Der Baukasten ließ sich gerade nicht laden\./);
    expect(kit.document.querySelectorAll('#ohne a').length).to.equal(4);
  });

  it('tells nobody whose script runs that it does not', async () => {
    kit = await openKit();
    expect(kit.document.querySelector<HTMLElement>('#ohne')!.offsetHeight).to.equal(0);
  });

  it('lets no wrong address into what is copied, and says why', async () => {
    kit = await openKit('?baustein=stark-sozial-banner');
    const field = kit.document.querySelector<HTMLInputElement>('#option-href')!;
    const note = () => text(kit.document.querySelector('#warnung-href'));
    fill(kit, field, 'javascript:alert(1)');
    await until(() => note().includes('Bitte eine Adresse'));
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(shown(kit, 'weg-tag')).not.to.contain('javascript');
    fill(kit, field, 'www.example.org');
    await until(() => note().includes('Hier fehlt https://'));
    fill(kit, field, 'mailto:info@example.org');
    await until(() => note() === '');
    expect(shown(kit, 'weg-tag')).to.contain('href="mailto:info@example.org"');
  });

  it('takes another address for all that is copied', async () => {
    kit = await openKit();
    const field = kit.document.querySelector<HTMLInputElement>('#adresse')!;
    fill(kit, field, 'https://cdn.example/v1/stark-sozial.js');
    await until(() => shown(kit, 'csp').includes('cdn.example'));
    expect(field.value).to.equal('https://cdn.example/v1/');
    expect(shown(kit, 'zeile')).to.contain('src="https://cdn.example/v1/stark-sozial.js"');
    expect(shown(kit, 'seite')).to.equal('https://cdn.example/v1/embed/jobcenter-finder.html');
    expect(shown(kit, 'datenschutz')).to.contain('cdn.example');
    fill(kit, field, 'irgendwo');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    expect(shown(kit, 'csp')).to.contain('cdn.example');
  });

  it('warns of a colour in figures, and mends it on a click', async () => {
    kit = await openKit();
    fill(kit, kit.document.querySelector<HTMLInputElement>('#color-accent')!, '#ff9a3d');
    const warning = () => kit.document.querySelector('.problems')!;
    await until(() => text(warning()).includes('Zu wenig Kontrast'));
    expect(text(warning())).to.contain('Schrift auf Knöpfen: 2,1 zu 1, nötig sind 4,5 zu 1.');
    warning().querySelector('button')!.click();
    await until(() => text(warning()) === '');
    expect(kit.document.activeElement!.id).to.equal('color-accent');
    const css = /accent: (#[0-9a-f]{6});/.exec(shown(kit, 'stil'))![1];
    const finder = await inPreview(kit, 'jobcenter-finder');
    const style = kit.preview().defaultView!.getComputedStyle(finder);
    await until(() => style.getPropertyValue('--stark-sozial-color-accent') === css);
  });

  it('gives a colour back as it was, also where the field held none', async () => {
    kit = await openKit('?stil-radius=0');
    const field = kit.document.querySelector<HTMLInputElement>('#color-accent')!;
    fill(kit, field, 'rot');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    expect(field.value).to.equal('rot');
    [...kit.document.querySelectorAll('button')].find(one => text(one).includes('zurücksetzen'))!.click();
    await until(() => field.getAttribute('aria-invalid') === 'false');
    expect(field.value).to.equal('#0b5563');
  });

  it('takes back what it said of a colour once that is mended', async () => {
    kit = await openKit('?stil-color-accent=ff9a3d');
    const field = kit.document.querySelector<HTMLInputElement>('#color-accent')!;
    fill(kit, field, 'rot');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    kit.document.querySelector<HTMLElement>('.problems button')!.click();
    await until(() => field.getAttribute('aria-invalid') === 'false');
    expect(shown(kit, 'stil')).to.contain(`accent: ${field.value};`);
  });

  it('refuses letters too small or too large to be read, and says which sizes it takes', async () => {
    kit = await openKit();
    const field = kit.document.querySelector<HTMLInputElement>('#font-size')!;
    const said = () => text(kit.document.querySelector('#hinweis-font-size'));
    for (const size of ['0px', '999px']) {
      fill(kit, field, size);
      await until(() => field.getAttribute('aria-invalid') === 'true');
      expect(said()).to.contain('12px bis 32px');
      expect(kit.document.querySelector('#stil')).to.equal(null);
      fill(kit, field, '');
      await until(() => field.getAttribute('aria-invalid') === 'false');
    }
    fill(kit, field, '18px');
    await until(() => shown(kit, 'stil').includes('font-size: 18px;'));
  });

  it('warns of a script from another host that came with the link, and takes its own back', async () => {
    kit = await openKit('?adresse=https://evil.example/&jobcenter=peine');
    const note = () => text(kit.document.querySelector('#adresse-fremd'));
    expect(shown(kit, 'zeile')).to.contain('src="https://evil.example/stark-sozial.js"');
    expect(note()).to.contain('von evil.example, nicht von diesem Server');
    const [warning, line] = ['adresse-fremd', 'zeile'].map(id => kit.document.getElementById(id)!);
    expect(warning!.compareDocumentPosition(line!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(warning!.closest('[role=status]')).not.to.equal(null);
    expect(await findings(kit)).to.deep.equal([]);
    kit.document.querySelector<HTMLElement>('#adresse-fremd button')!.click();
    await until(() => note() === '');
    const field = kit.document.querySelector<HTMLInputElement>('#adresse')!;
    expect(kit.document.activeElement).to.equal(field);
    expect(field.value).to.equal(new URL('/dist/', location.href).href);
    expect(shown(kit, 'zeile')).not.to.contain('evil.example');
    await until(() => kit.window.location.search === '?jobcenter=peine');
  });

  it('warns as well of another folder of its own host, and not of its own', async () => {
    kit = await openKit(`?adresse=${location.origin}/anderswo/`);
    const note = () => text(kit.document.querySelector('#adresse-fremd'));
    expect(note()).to.contain('aus einem anderen Ordner');
    const field = kit.document.querySelector<HTMLInputElement>('#adresse')!;
    fill(kit, field, `${location.origin}/dist/stark-sozial.js`);
    await until(() => note() === '');
  });

  it('warns of the bare address in WordPress once there are options behind it', async () => {
    kit = await openKit('?system=wordpress&jobcenter=peine');
    const note = () => text(kit.document.querySelector('#seite-hinweis'));
    expect(note()).to.equal('');
    fill(kit, option(kit, 'map'), 'open');
    await until(() => note().includes('ohne Ihre Optionen'));
    expect(note()).to.contain('nicht die bloße Adresse');
    kit.document.querySelector<HTMLInputElement>('[name=system][value=typo3]')!.click();
    await until(() => note() === '');
  });

  it('gives up the one jobcenter that is shown, and shows no other in its place', async () => {
    kit = await openKit('?baustein=aktionswoche-calendar&jobcenter=peine+essen');
    const chosen = () => [...kit.document.querySelectorAll('.chosen strong')].map(text).join();
    expect(chosen()).to.contain('Essen');
    kit.document.querySelector<HTMLInputElement>('[value=jobcenter-finder]')!.click();
    await until(() => !chosen().includes('Essen'));
    kit.document.querySelector<HTMLElement>('.chosen button')!.click();
    await until(() => !chosen().includes('Peine'));
    expect(chosen()).to.equal('');
    expect(shown(kit, 'seite')).to.match(/\/embed\/jobcenter-finder\.html$/);
  });

  it('refuses a font whose quotes would end the stylesheet’s line', async () => {
    kit = await openKit();
    const field = kit.document.querySelector<HTMLInputElement>('#font-family')!;
    fill(kit, field, '"Source Sans 3, serif');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    expect(text(kit.document.querySelector('#hinweis-font-family'))).to.contain('Anführungszeichen');
    expect(kit.document.querySelector('#stil')).to.equal(null);
  });

  it('says where an address on a foreign host does not count', async () => {
    kit = await openKit('?baustein=aktionswoche-calendar&events=https://www.peine.example/a.ics');
    expect(text(kit.document.querySelector('#warnung-events'))).to.contain('www.peine.example');
  });

  it('selects the text where the clipboard is forbidden', async () => {
    kit = await openKit();
    Object.defineProperty(kit.window.navigator, 'clipboard', {
      value: {
        write: () => Promise.reject(new Error('no')),
        writeText: () => Promise.reject(new Error('no')),
      },
    });
    const code = kit.document.querySelector('#weg-link')!;
    code.closest('.code')!.querySelector('button')!.click();
    await until(() => text(code.closest('.code')).includes('Markiert.'));
    expect(kit.window.getSelection()!.toString()).to.equal(code.textContent);
  });

  it('shows wide screens smaller, and fits a phone', async () => {
    kit = await openKit('?breite=desktop', 320);
    const { documentElement } = kit.document;
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
    const frame = kit.document.querySelector('iframe')!;
    await until(() => frame.style.width === '1200px');
    expect(frame.getBoundingClientRect().width).to.be.at.most(320);
    for (const details of kit.document.querySelectorAll('details')) details.open = true;
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
  });

  for (const query of [
    '',
    '?baustein=aktionswoche-calendar&theme=auto&stil-color-accent=ff9a3d&system=drupal',
  ]) {
    it(`has no finding of axe ${query}`, async () => {
      kit = await openKit(query);
      for (const details of kit.document.querySelectorAll('details')) details.open = true;
      expect(await findings(kit)).to.deep.equal([]);
    });
  }
});
