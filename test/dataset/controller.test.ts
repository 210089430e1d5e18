import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { DatasetController } from '../../src/dataset/controller.ts';

/** A host that does nothing but hold the attribute. */
class Host {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  constructor(public datasetUrl?: string | null) {}
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {}
  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
}

const own = new URL('../../build/data/stark-sozial.core.json', import.meta.url).href;

describe('where an element’s dataset lies', () => {
  it('is beside the script without an attribute, and with an empty one', () => {
    for (const value of [undefined, null, '', '  ']) {
      expect(new DatasetController(new Host(value)).url).to.match(/\/build\/data\/stark-sozial\.core\.json$/);
    }
  });

  it('is the first address before any has answered, counted from the page', () => {
    const first = new URL('a/data.json', document.baseURI).href;
    expect(new DatasetController(new Host(' a/data.json\n b.json ')).url).to.equal(first);
  });

  it('counts from the `base` of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/stadt/';
    document.head.prepend(base);
    const { url } = new DatasetController(new Host('a.json b.json'));
    base.remove();
    expect(url).to.equal('https://example.org/stadt/a.json');
  });

  it('is the address that answered, once one has', async () => {
    const host = new Host(`/no-dataset-here.json ${own}?controller`);
    const data = new DatasetController(host);
    host.connect();
    expect((await data.settled())?.jobcenters).to.have.length(104);
    expect(data.url).to.equal(`${own}?controller`);
  });

  it('may be an address that is none, and then the next', async () => {
    const data = new DatasetController(new Host(`https://[ ${own}?after-none`));
    expect((await data.settled())?.jobcenters).to.have.length(104);
    expect(data.url).to.equal(`${own}?after-none`);
  });
});
