import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Lazy } from '../../src/ui/lazy.ts';

/** A host that counts how often it is asked to draw itself anew. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

describe('code that comes when somebody needs it', () => {
  it('is sent for with the first wish, once, and draws the host when it is there', async () => {
    const host = new Host();
    let loads = 0;
    const lazy = new Lazy(host, async () => {
      loads++;
      return 'code';
    });
    expect([lazy.wanted, lazy.wanted, loads]).to.deep.equal([undefined, undefined, 1]);
    await Promise.all([lazy.fetch(), lazy.fetch(), new Promise(requestAnimationFrame)]);
    expect([lazy.wanted, loads, host.updates]).to.deep.equal(['code', 1, 1]);
  });

  it('that cannot be had is told, and not asked for again with each rendering', async () => {
    const host = new Host();
    let loads = 0;
    const lazy = new Lazy<string>(host, async () => {
      loads++;
      throw new TypeError('offline');
    });
    await lazy.fetch();
    expect([lazy.failed, lazy.wanted, lazy.wanted, loads, host.updates]).to.deep.equal([
      ...[true, undefined, undefined, 1, 1],
    ]);
  });

  it('comes with the next wish of a visitor', async () => {
    let broken = true;
    const lazy = new Lazy(new Host(), async () => {
      if (broken) throw new TypeError('offline');
      return 'code';
    });
    await lazy.fetch();
    broken = false;
    await lazy.fetch();
    expect([lazy.failed, lazy.wanted]).to.deep.equal([false, 'code']);
  });
});
