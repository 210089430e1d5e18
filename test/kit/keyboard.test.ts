import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { wishOfLink } from '../../src/embed/wish.ts';
import { text, until } from '../element.ts';
import { canEmulate } from '../engine.ts';
import { findings, inPreview, type OpenKit, openKit, option, parsed, shown } from './kit.ts';

(canEmulate ? describe : describe.skip)('the kit by keyboard alone', () => {
  let kit: OpenKit;
  const active = () => kit.document.activeElement as HTMLElement;
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
  };
  /** Goes on with Tab; nobody would go on for ever. */
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 60 && !active().matches(selector); step++) await press('Tab');
    expect(active().matches(selector), `${selector} is reached`).to.equal(true);
  };
  afterEach(() => kit.close());

  it('leads from the first tab stop to the copied snippet', async () => {
    kit = await openKit();
    await inPreview(kit, 'jobcenter-finder');
    kit.window.focus();
    await tabTo('[name=baustein]');
    await press('ArrowDown');
    await until(() => !!option(kit, 'edition'));
    expect(active().getAttribute('value')).to.equal('aktionswoche-calendar');
    await tabTo('#jobcenter');
    await sendKeys({ type: 'Pei' });
    await until(() => kit.document.querySelectorAll('[role=option]').length > 0);
    await press('ArrowDown', 'Enter');
    await until(() => text(kit.document.querySelector('.chosen')).includes('Peine'));
    await tabTo('#option-edition');
    await sendKeys({ type: 'Aktionswoche 2019' });
    await until(() => shown(kit, 'weg-link').includes('edition=2019'));
    await tabTo('a[href="#einbauen"]');
    await press('Enter');
    await tabTo('[name=system]');
    await press('ArrowRight');
    await until(() => text(kit.document.querySelector('.badge')) === 'Empfohlen für WordPress');
    const button = kit.document.querySelector('#weg-link')!.closest('.code')!.querySelector('button')!;
    button.id = 'copy-link';
    await tabTo('#copy-link');
    await press('Enter');
    const said = () => [...kit.document.querySelectorAll('[role=status]')].map(text).join();
    await until(() => /Kopiert: Link|Link ist markiert/.test(said()));
    const { href } = parsed<HTMLAnchorElement>(shown(kit, 'weg-link'), 'a');
    expect(wishOfLink(href, location.host)).to.deep.equal({
      tag: 'aktionswoche-calendar',
      attributes: [
        ['edition', '2019'],
        ['jobcenter', 'peine'],
      ],
    });
    const element = await inPreview(kit, 'aktionswoche-calendar[edition="2019"]');
    expect(element.getAttribute('jobcenter')).to.equal('peine');
  });

  const open = () => text(kit.document.querySelector('#jobcenter-offen'));
  const chosen = () => text(kit.document.querySelector('.chosen'));
  const typed = async (name: string) => {
    kit.window.focus();
    await tabTo('#jobcenter');
    await sendKeys({ type: name });
  };

  it('takes the only jobcenter of this name with Enter, and says so', async () => {
    kit = await openKit();
    await typed('Peine');
    await until(() => kit.document.querySelectorAll('[role=option]').length === 1);
    await press('Enter');
    await until(() => chosen().includes('Jobcenter Landkreis Peine'));
    const said = () => [...kit.document.querySelectorAll('[role=status]')].map(text).join();
    await until(() => said().includes('Gewählt: Jobcenter Landkreis Peine'));
    expect((active() as HTMLInputElement).value).to.equal('');
    await press('Tab');
    expect(open()).to.equal('');
    expect(shown(kit, 'seite')).to.match(/\/jobcenter-finder\/peine\.html$/);
  });

  it('says aloud that nothing is chosen where the field is left with words in it', async () => {
    kit = await openKit();
    await typed('Peine');
    const place = kit.document.querySelector('#jobcenter-offen')!;
    expect([place.getAttribute('role'), open()]).to.deep.equal(['status', '']);
    await press('Tab');
    await until(() => open() === 'Noch nicht gewählt: Bitte wählen Sie einen Vorschlag.');
    const field = kit.document.querySelector<HTMLInputElement>('#jobcenter')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('jobcenter-offen');
    expect(kit.document.querySelector('#jobcenter-offen')).to.equal(place);
    expect(chosen()).to.equal('');
    expect(await findings(kit)).to.deep.equal([]);
    field.click();
    await until(() => !kit.document.querySelector<HTMLElement>('#vorschlaege')!.hidden);
    kit.document.querySelector<HTMLElement>('[role=option]')!.click();
    await until(() => chosen().includes('Peine'));
    expect(open()).to.equal('');
  });

  it('asks to choose where Enter could mean several jobcenters', async () => {
    kit = await openKit();
    await typed('Offenbach');
    await press('Enter');
    await until(() => open().startsWith('Noch nicht gewählt'));
    await press('ArrowDown', 'Enter');
    await until(() => chosen().includes('Offenbach'));
    expect(open()).to.equal('');
  });

  it('offers no suggestion where there is none, and forgets what was emptied', async () => {
    kit = await openKit();
    await typed('Nirgendwo');
    await press('Tab');
    await until(() => open().startsWith('Nicht gewählt: Kein kommunales Jobcenter heißt so.'));
    await sendKeys({ press: 'Shift+Tab' });
    await press('Escape');
    await until(() => open() === '');
    expect(active().getAttribute('aria-invalid')).to.equal('false');
  });

  it('gives up a jobcenter again without losing the focus', async () => {
    kit = await openKit('?jobcenter=peine');
    kit.window.focus();
    await tabTo('.chosen button');
    await press('Enter');
    await until(() => !kit.document.querySelector('.chosen'));
    expect(active().id).to.equal('jobcenter');
  });
});
