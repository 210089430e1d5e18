import { expect } from '@open-wc/testing';
import { DatasetSource, datasetSource, SourceState } from '../../src/dataset/source.ts';

const url = new URL('../../build/data/stark-sozial.json', import.meta.url).href;
const failing = async () => new Response('', { status: 503 });

/** A source with the real dataset behind `failures` failed answers; its pauses are counted, not waited for. */
function source(failures: number) {
  const seen = { fetches: 0, pauses: [] as number[] };
  const options = {
    fetch: (async (...args: Parameters<typeof fetch>) => {
      seen.fetches++;
      return seen.fetches <= failures ? failing() : fetch(...args);
    }) as typeof fetch,
    wait: async (pause: number) => void seen.pauses.push(pause),
  };
  return { source: new DatasetSource(url, options), seen };
}

function until(target: DatasetSource, state: SourceState): Promise<void> {
  return new Promise(resolve => {
    const check = () => target.state === state && resolve();
    target.subscribe(check);
    check();
  });
}

describe('loading the dataset', () => {
  it('asks once, however many listen', async () => {
    const { source: target, seen } = source(0);
    for (let i = 0; i < 20; i++) target.subscribe(() => {});
    await until(target, SourceState.Ready);
    expect(seen.fetches).to.equal(1);
    expect(target.dataset?.jobcenters).to.have.length(104);
  });

  it('is the same source for the same URL and another for another', () => {
    expect(datasetSource(url)).to.equal(datasetSource(url));
    expect(datasetSource(url)).not.to.equal(datasetSource(`${url}?2`));
  });

  it('tries again with growing pauses', async () => {
    const { source: target, seen } = source(3);
    await until(target, SourceState.Ready);
    expect(seen.fetches).to.equal(4);
    expect(seen.pauses).to.deep.equal([...seen.pauses].sort((a, b) => a - b));
    expect(new Set(seen.pauses).size).to.equal(3);
  });

  it('gives up after these tries and loads on demand', async () => {
    const { source: target, seen } = source(4);
    await until(target, SourceState.Failed);
    expect(seen.fetches).to.equal(4);
    await target.load();
    expect(target.state).to.equal(SourceState.Ready);
  });

  it('takes a file that is no dataset for a failure', async () => {
    const target = new DatasetSource(url, { fetch: async () => new Response('<html>'), pauses: [] });
    await until(target, SourceState.Failed);
    expect(target.dataset).to.equal(undefined);
  });

  it('sends neither cookies nor the address of the page', async () => {
    let init: RequestInit | undefined;
    const target = new DatasetSource(url, {
      fetch: async (input, options) => {
        init = options;
        return fetch(input);
      },
    });
    await until(target, SourceState.Ready);
    expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('stops when nobody listens any more, and starts again with the next one', async () => {
    let signal: AbortSignal | null | undefined;
    let fetches = 0;
    const target = new DatasetSource(url, {
      pauses: [],
      fetch: (input, options) => {
        signal = options?.signal;
        return fetches++ === 0 ? new Promise(() => {}) : fetch(input);
      },
    });
    target.subscribe(() => {})();
    expect(signal?.aborted).to.equal(true);
    expect(target.state).to.equal(SourceState.Idle);
    await until(target, SourceState.Ready);
    expect(fetches).to.equal(2);
  });
});
