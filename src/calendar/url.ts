import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Filters } from './filters.ts';

/** Names of the parameters in the page's address; other parameters are not ours. */
export const PARAMETERS = {
  category: 'aktion-art',
  audience: 'aktion-zielgruppe',
  land: 'aktion-land',
  jobcenter: 'aktion-jobcenter',
  attend: 'aktion-termine',
  accessible: 'aktion-rollstuhl',
  online: 'aktion-online',
} as const;
type Key = keyof typeof PARAMETERS;
const KEYS = Object.keys(PARAMETERS) as Key[];

/** The address with these filters instead of those that stand in it. */
export function withFilters(address: string, filters: Filters): string {
  const url = new URL(address);
  // By hand, for `searchParams` writes the parameters of others anew: `%20` as `+`, `f` as `f=`.
  const others = url.search
    ? url.search
        .slice(1)
        .split('&')
        .filter(pair => !isOurs(pair))
    : [];
  const ours = KEYS.filter(key => filters[key]).map(key => {
    const value = filters[key]!;
    return `${PARAMETERS[key]}=${value === true ? '1' : encodeURIComponent(value)}`;
  });
  url.search = [...others, ...ours].join('&');
  return url.href;
}

const NAMES: readonly string[] = Object.values(PARAMETERS);
const isOurs = (pair: string): boolean => NAMES.includes(pair.split('=')[0]!);

/** The filters of an address. Values that nobody knows keep nothing, and are told as such; they harm nobody. */
export function filtersOf(address: string): Filters {
  const { searchParams } = new URL(address);
  const pairs = KEYS.map(key => [key, searchParams.get(PARAMETERS[key])] as const).filter(
    ([, value]) => value,
  );
  const flags: readonly string[] = ['attend', 'accessible', 'online'];
  return Object.fromEntries(pairs.map(([key, value]) => [key, flags.includes(key) ? value === '1' : value]));
}

/** What a visitor types never goes into an address, which the page's server would see; back and forward know it. */
type Typed = Pick<Filters, 'words' | 'near'>;
const STATE = 'stark-sozial';

/** Those of this page, which has one address for all of them. */
const together = new Set<() => void>();

/** Keeps the filters in the page's address, and follows "back" and "forward". */
export class UrlSync implements ReactiveController {
  constructor(
    host: ReactiveControllerHost & { syncUrl: boolean },
    private readonly restore: (filters: Filters) => void,
  ) {
    this.#wanted = () => host.syncUrl;
    host.addController(this);
  }

  readonly #wanted: () => boolean;

  hostConnected(): void {
    window.addEventListener('popstate', this.#read);
    together.add(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
    together.delete(this.#read);
  }

  /** A choice is a step that "back" takes back; a letter is not. */
  push(filters: Filters, typing: boolean): void {
    if (!this.#wanted()) return;
    const { words, near } = filters;
    const old: unknown = history.state;
    const state = { ...(typeof old === 'object' ? old : {}), [STATE]: { words, near } satisfies Typed };
    try {
      const url = withFilters(location.href, filters);
      if (typing) history.replaceState(state, '', url);
      else history.pushState(state, '', url);
    } catch {
      // A frame without an address of its own; the filters work all the same.
      return;
    }
    for (const read of together) if (read !== this.#read) read();
  }

  #read = (): void => {
    if (!this.#wanted()) return;
    const state = history.state as { [STATE]?: Typed } | null;
    this.restore({ ...filtersOf(location.href), ...state?.[STATE] });
  };
}
