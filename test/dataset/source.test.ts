import { expect } from '@open-wc/testing';
import { EVENT_WORDS, EVENTS } from '../../src/dataset/event-schema.ts';
import { type Fetch, fetchJson, shareJson } from '../../src/dataset/json.ts';
import { AREAS, CONTACTS, type Part } from '../../src/dataset/parts.ts';
import { DatasetSource, datasetSource, type SourceOptions, SourceState } from '../../src/dataset/source.ts';
import { STORIES, STORY_WORDS } from '../../src/dataset/story-schema.ts';
import { holdRequests } from '../hold.ts';

const url = new URL('../../build/data/stark-sozial.json', import.meta.url).href;
const coreUrl = new URL('../../build/data/stark-sozial.core.json', import.meta.url).href;
const failing = async (status = 503) => new Response('', { status });
const loadWith =
  (fetchWith: Fetch): SourceOptions['load'] =>
  (address, signal) =>
    fetchJson(address, signal, fetchWith);

/** A source with the real dataset behind `failures` failed answers; its pauses are counted, not waited for. */
function source(failures: number, status?: number) {
  const seen = { fetches: 0, pauses: [] as number[] };
  const options = {
    load: loadWith(async (...args: Parameters<Fetch>) => {
      seen.fetches++;
      return seen.fetches <= failures ? failing(status) : fetch(...args);
    }),
    wait: async (pause: number) => void seen.pauses.push(pause),
  };
  return { source: new DatasetSource(url, [], options), seen };
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

  for (const status of [400, 401, 403, 404, 410, 451]) {
    it(`gives up at once where the server says ${status}, and asks again on demand`, async () => {
      const { source: target, seen } = source(1, status);
      await until(target, SourceState.Failed);
      expect([seen.fetches, seen.pauses, target.failures]).to.deep.equal([1, [], 0]);
      await target.load();
      expect(target.state).to.equal(SourceState.Ready);
    });
  }

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries again where the server says ${status}`, async () => {
      const { source: target, seen } = source(1, status);
      await until(target, SourceState.Ready);
      expect([seen.fetches, seen.pauses.length]).to.deep.equal([2, 1]);
    });
  }

  it('takes a file that is no dataset for a failure', async () => {
    const target = new DatasetSource(url, [], {
      load: loadWith(async () => new Response('<html>')),
      pauses: [],
    });
    await until(target, SourceState.Failed);
    expect(target.dataset).to.equal(undefined);
  });

  it('sends neither cookies nor the address of the page', async () => {
    let init: RequestInit | undefined;
    const target = new DatasetSource(url, [], {
      load: loadWith(async (input, options) => {
        init = options;
        return fetch(input);
      }),
    });
    await until(target, SourceState.Ready);
    expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('stops when nobody listens any more, and starts again with the next one', async () => {
    let signal: AbortSignal | null | undefined;
    let fetches = 0;
    const target = new DatasetSource(url, [], {
      pauses: [],
      load: loadWith((input, options) => {
        signal = options?.signal;
        return fetches++ === 0 ? new Promise(() => {}) : fetch(input);
      }),
    });
    target.subscribe(() => {})();
    expect(signal?.aborted).to.equal(true);
    expect(target.state).to.equal(SourceState.Idle);
    await until(target, SourceState.Ready);
    expect(fetches).to.equal(2);
  });
});

describe('a dataset at several addresses', () => {
  let count = 0;
  /** Addresses that no other test asked for, each of which leads to the real dataset. */
  const addresses = (base = url) => [1, 2].map(each => `${base}?several-${++count}-${each}`);
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  /** A source that notes what it asks for; what the rule names is answered by it, the rest as it is. */
  function several(
    urls: string[],
    parts: Part[],
    rule: (asked: string) => Promise<Response> | undefined,
    options: SourceOptions = {},
  ) {
    const asked: string[] = [];
    const pauses: number[] = [];
    const load = loadWith((input, init) => {
      asked.push(String(input));
      return rule(String(input)) ?? fetch(input, init);
    });
    const wait = async (pause: number) => void pauses.push(pause);
    return { source: new DatasetSource(urls.join(' '), parts, { load, wait, ...options }), asked, pauses };
  }

  it('comes from the first and asks no other', async () => {
    const urls = addresses();
    const { source: target, asked } = several(urls, [], () => undefined);
    await until(target, SourceState.Ready);
    expect(asked).to.deep.equal([urls[0]]);
    expect(target.urls[0]).to.equal(urls[0]);
  });

  const broken: Record<string, () => Promise<Response>> = {
    'is not there': () => failing(404),
    'is broken': () => failing(),
    'is out of reach': () => Promise.reject(new TypeError('offline')),
    'answers with a page': async () => new Response('<html>'),
    'has no dataset': async () => new Response('{"jobcenters": []}'),
  };
  for (const [how, answer] of Object.entries(broken)) {
    it(`comes at once from the second when the first ${how}`, async () => {
      const urls = addresses();
      const {
        source: target,
        asked,
        pauses,
      } = several(urls, [], each => (each === urls[0] ? answer() : undefined));
      await until(target, SourceState.Ready);
      expect([asked, pauses]).to.deep.equal([urls, []]);
      expect(target.urls[0]).to.equal(urls[1]);
      expect(target.dataset?.jobcenters).to.have.length(104);
    });
  }

  it('comes as a whole from the second when a part of the first cannot be had', async () => {
    const [first, second] = addresses(coreUrl) as [string, string];
    let parts = 0;
    const { source: target, asked } = several([first, second], [CONTACTS], each =>
      each.includes('part-') && ++parts === 1 ? failing() : undefined,
    );
    await until(target, SourceState.Ready);
    expect(asked.filter(each => !each.includes('part-'))).to.deep.equal([first, second]);
    expect(asked.filter(each => each.includes('part-contacts-'))).to.have.length(2);
    expect(target.dataset?.jobcenters.find(({ id }) => id === 'peine')?.traeger.address?.town).to.equal(
      'Peine',
    );
  });

  it('takes the parts from where the answer came from', async () => {
    const far = new URL('/far/away/core.json', url).href;
    const { source: target, asked } = several([addresses()[0]!, far], [CONTACTS], each => {
      if (each.includes('several')) return failing();
      return fetch(
        each
          .replace('/far/away/core.json', '/build/data/stark-sozial.core.json')
          .replace('/far/away/', '/build/data/'),
      );
    });
    await until(target, SourceState.Ready);
    expect(asked.at(-1)).to.match(/\/far\/away\/part-contacts-/);
  });

  it('pauses only when all of them failed, and then begins with the first again', async () => {
    const urls = addresses();
    let failures = 5;
    const {
      source: target,
      asked,
      pauses,
    } = several(urls, [], () => (failures-- > 0 ? failing() : undefined));
    await until(target, SourceState.Ready);
    expect(asked).to.deep.equal([...urls, ...urls, ...urls]);
    expect(pauses).to.have.length(2);
  });

  it('asks no further for the one that is not there while it tries the other again', async () => {
    const urls = addresses();
    let failures = 2;
    const { source: target, asked } = several(urls, [], each =>
      each === urls[0] ? failing(404) : failures-- > 0 ? failing() : undefined,
    );
    await until(target, SourceState.Ready);
    expect(asked).to.deep.equal([urls[0], urls[1], urls[1], urls[1]]);
  });

  it('fails at once when none of them is there', async () => {
    const urls = addresses();
    const { source: target, asked, pauses } = several(urls, [], () => failing(404));
    await until(target, SourceState.Failed);
    expect([asked, pauses]).to.deep.equal([urls, []]);
  });

  it('does not wait long for a first one that hangs, and tells it to stop', async () => {
    const urls = addresses();
    let given: AbortSignal | null | undefined;
    window.fetch = (input, init) => {
      if (input !== urls[0]) return fetch(input, init);
      given = init?.signal;
      return new Promise(() => {});
    };
    const target = new DatasetSource(urls.join(' '), [], { patience: 1 });
    await until(target, SourceState.Ready);
    expect(given?.aborted).to.equal(true);
    expect(target.urls[0]).to.equal(urls[1]);
  });

  it('waits longer for the first with each try, and for the last as long as ever', async () => {
    const asked: [url: string, patience: number | undefined][] = [];
    const target = new DatasetSource('hanging last', [], {
      patience: 10,
      pauses: [0, 0],
      wait: async () => {},
      load: async (...[each, , patience]) => {
        asked.push([each, patience]);
        throw new Error('timeout');
      },
    });
    await until(target, SourceState.Failed);
    expect(asked).to.deep.equal(
      [10, 20, 30].flatMap(each => [
        ['hanging', each],
        ['last', undefined],
      ]),
    );
  });

  it('goes on with the one that answered, for whoever wants another part of it', async () => {
    const urls = addresses(coreUrl);
    const rule = (each: string) => (each === urls[0] ? failing() : undefined);
    await until(several(urls, [], rule).source, SourceState.Ready);
    const later = several(urls, [CONTACTS], rule);
    await until(later.source, SourceState.Ready);
    expect(later.asked[0]).to.equal(urls[1]);
    expect(later.asked).not.to.include(urls[0]);
  });
});

describe('the dataset in parts', () => {
  /** Every address that was asked for. */
  const asking = (asked: string[]) =>
    loadWith((input, options) => {
      asked.push(String(input));
      return fetch(input, options);
    });

  it('has in core and parts together what the whole file has', async () => {
    const whole = new DatasetSource(url, [EVENTS, STORIES]);
    const parts = new DatasetSource(coreUrl, [AREAS, CONTACTS, EVENTS, EVENT_WORDS, STORIES, STORY_WORDS]);
    await Promise.all([until(whole, SourceState.Ready), until(parts, SourceState.Ready)]);
    expect(parts.dataset).to.deep.equal(whole.dataset);
  });

  it('asks only for the parts that an element needs', async () => {
    const asked: string[] = [];
    const target = new DatasetSource(coreUrl, [EVENTS], { load: asking(asked) });
    await until(target, SourceState.Ready);
    expect(asked).to.have.length(2);
    expect(asked[1]).to.match(/\/part-events-[0-9a-f]{8}\.json$/);
    expect(target.dataset?.jobcenters).to.have.length(104);
    expect(target.dataset?.jobcenters[0]?.traeger.address).to.equal(undefined);
  });

  it('asks for nothing more where the file is whole', async () => {
    const asked: string[] = [];
    const target = new DatasetSource(url, [AREAS, CONTACTS, EVENTS, EVENT_WORDS, STORIES, STORY_WORDS], {
      load: asking(asked),
    });
    await until(target, SourceState.Ready);
    expect(asked).to.deep.equal([url]);
  });

  it('fails as a whole when a part cannot be had', async () => {
    const load = loadWith((input, options) =>
      String(input).includes('part-') ? failing() : fetch(input, options),
    );
    const target = new DatasetSource(coreUrl, [CONTACTS], { load, pauses: [] });
    await until(target, SourceState.Failed);
    expect(target.dataset).to.equal(undefined);
  });

  it('loads a file once for everyone on the page', async () => {
    const shared = `${coreUrl}?shared`;
    const entries = () => performance.getEntriesByName(shared).length;
    const { signal } = new AbortController();
    await Promise.all([shareJson(shared, signal), shareJson(shared, signal)]);
    await shareJson(shared, signal);
    expect(entries()).to.equal(1);
  });

  it('lets one lose patience without taking the file from the others', async () => {
    const go = holdRequests();
    const { signal } = new AbortController();
    const patient = shareJson(`${coreUrl}?patient`, signal);
    const hasty = await shareJson(`${coreUrl}?patient`, signal, 1).catch(error => error);
    go();
    expect(hasty).to.be.an('error');
    expect(await patient).to.have.property('jobcenters');
  });

  it('goes on loading for the others when one of them leaves', async () => {
    const leaver = new AbortController();
    const left = shareJson(`${coreUrl}?leaver`, leaver.signal).catch(() => 'left');
    const stayed = shareJson(`${coreUrl}?leaver`, new AbortController().signal);
    leaver.abort();
    expect(await left).to.equal('left');
    expect(await stayed).to.have.property('jobcenters');
  });
});
