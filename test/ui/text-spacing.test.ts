import { expect, fixture } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { spaced, spacingFaults } from '../text-spacing.ts';

/** Boxes as one must not build them, and as one may. */
class SpacingSample extends LitElement {
  static override styles = css`
    .clipped {
      height: 20px;
      overflow: hidden;
    }
    .low {
      height: 24px;
    }
    .wide {
      white-space: nowrap;
    }
    .over {
      margin-top: -60px;
    }
  `;
  static override properties = { kind: {} };
  declare kind: string;

  protected override render() {
    return html`<div class="root">
      <p>Der erste Satz steht für sich.</p>
      <div class=${this.kind}>Ein Text, der länger ist als eine Zeile von 320 Pixeln Breite</div>
    </div>`;
  }
}
customElements.define('spacing-sample', SpacingSample);

async function faultsOf(kind: string, width: string): Promise<string> {
  const element = await fixture<SpacingSample>(`<spacing-sample kind="${kind}"></spacing-sample>`);
  await spaced(element, width);
  return spacingFaults(element).join();
}

describe('What wider spaces do to texts', () => {
  it('is found where a text is cut, leaves its box, makes the page scroll or lies over another', async () => {
    expect(await faultsOf('clipped', '320px')).to.contain('leaves div.clipped');
    expect(await faultsOf('low', '320px')).to.contain('leaves div.low');
    expect(await faultsOf('wide', '320px')).to.match(/wide: Ein Text.*sideways/);
    expect(await faultsOf('over', '320px')).to.match(/over each other: .*Der erste Satz/);
  });

  it('is nothing where there is room', async () => {
    for (const width of ['320px', '1280px']) expect(await faultsOf('free', width)).to.equal('');
    expect(await faultsOf('wide', '1280px')).to.equal('');
  });
});
