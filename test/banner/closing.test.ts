import { expect } from '@open-wc/testing';
import type { StarkSozialBanner } from '../../src/banner/stark-sozial-banner.ts';
import { banner, part, placed, type Setting, until, WEEK } from './banner.ts';

const NEXT = { ...WEEK, id: '2027', start: '2027-06-14', end: '2027-06-18' };
const shown = (element: StarkSozialBanner) => element.getBoundingClientRect().height > 0;
const week: Setting = { now: '2019-08-14T10:00:00Z', data: { editions: [WEEK] } };

describe('A banner that can be closed', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('stores nothing before the click, and no cookie after it', async () => {
    const element = await banner('variant="strip" dismissible', week);
    expect(localStorage.length).to.equal(0);
    part(element, 'close')!.click();
    await element.updateComplete;
    expect({ ...localStorage }).to.deep.equal({ 'stark-sozial-banner': '2019' });
    expect(document.cookie).not.to.contain('stark');
  });

  it('stays closed for this edition, also on the next page', async () => {
    const element = await banner('dismissible', week);
    part(element, 'close')!.click();
    await element.updateComplete;
    expect(shown(element)).to.equal(false);
    const again = await placed('dismissible', week);
    await again.updateComplete;
    expect(shown(again)).to.equal(false);
    await until(() => !!(again as unknown as { data: { value?: object } }).data.value);
    await again.updateComplete;
    expect(shown(again)).to.equal(false);
    expect(again.shadowRoot!.querySelector('p')).to.equal(null);
  });

  it('shows again for another edition', async () => {
    localStorage.setItem('stark-sozial-banner', '2019');
    const element = await banner('dismissible', {
      ...week,
      data: { editions: [WEEK, NEXT] },
      now: '2026-11-22T10:00:00Z',
    });
    await until(() => !!part(element, 'action'));
    expect(shown(element)).to.equal(true);
  });

  it('does not close a banner that cannot be closed', async () => {
    localStorage.setItem('stark-sozial-banner', '2019');
    expect(shown(await banner('', week))).to.equal(true);
  });

  it('has no button without `dismissible`', async () => {
    expect(part(await banner('variant="strip"', week), 'close')).to.equal(null);
  });
});
