// What was chosen in the kit, as one object, and how it stands in the address of the page.
import { parseUrl } from '../../src/dataset/url.ts';
import { isTag, TAGS, type Tag } from '../../src/embed/tags.ts';
import { changesFor, modesOf, validToken } from './colours.ts';
import { type Fields, valid } from './fields.ts';
import { isSystem, type SystemId } from './systems.ts';

export const WIDTHS = { phone: 360, tablet: 768, desktop: 1200 } as const;
export type Width = keyof typeof WIDTHS;

export interface State {
  element: Tag;
  /** Ids; only the calendar takes more than one. */
  jobcenters: readonly string[];
  /** Attributes that are not as they are by default, of all elements: another choice of element loses none. */
  attributes: Readonly<Record<string, string>>;
  /** Changed custom properties, without `--stark-sozial-`. */
  tokens: Readonly<Record<string, string>>;
  system: SystemId;
  width: Width;
  ground: 'light' | 'dark';
  /** Folder of the widgets with a slash at its end, where it is not the kit's own; empty otherwise. */
  base: string;
  /** Whether the script is named with its hash; where nobody chose, its folder decides. */
  integrity: boolean | undefined;
}

export const START: State = {
  element: TAGS[0],
  jobcenters: [],
  attributes: {},
  tokens: {},
  system: 'typo3',
  width: 'phone',
  ground: 'light',
  base: '',
  integrity: undefined,
};

export const takesSeveral = (tag: Tag): boolean => tag === 'aktionswoche-calendar';

export const jobcentersOf = ({ element, jobcenters }: State): readonly string[] =>
  takesSeveral(element) ? jobcenters : jobcenters.slice(0, 1);

/** What is left of the jobcenters: no other one comes into sight where only one was shown. */
export const without = ({ element, jobcenters }: State, id: string): readonly string[] =>
  takesSeveral(element) ? jobcenters.filter(other => other !== id) : [];

/** The attributes of the chosen element that are not as they are by default, in the order of its fields. */
export function attributesOf(
  { element, attributes }: State,
  fields: Fields,
): [name: string, value: string][] {
  return fields[element].flatMap(field => {
    const value = valid(field, attributes[field.name] ?? '');
    return value === undefined ? [] : [[field.name, value] as [string, string]];
  });
}

/** The changed custom properties that count for the chosen element. */
export const tokensOf = ({ element, attributes, tokens }: State) =>
  changesFor(element, modesOf(attributes.theme), tokens);

/** A folder on the web, with a slash at its end: also from the address of a file in it, or typed without the slash. */
export function readBase(text: string): string | undefined {
  const url = parseUrl(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const folder = url.pathname.replace(/\/(?:embed\/[\w/-]+\.html|[^/]*\.(?:js|html))$/, '/');
  return url.origin + folder.replace(/[^/]$/, '$&/');
}

/** Whether the folder ends with a full version, like `/v1.2.3/`: then no other script ever comes there. */
export const isPinned = (base: string): boolean =>
  /(?:^|[^\d.])\d+\.\d+\.\d+(?:[-+][\w.+-]*)?\/$/.test(parseUrl(base)?.pathname ?? '');

/** By default only where it stays right: elsewhere the next fix would make the browser refuse the script. */
export const takesHash = ({ integrity }: State, base: string): boolean => integrity ?? isPinned(base);

const YES_NO = new Map([
  ['ja', true],
  ['nein', false],
]);
const DEVICES: Record<string, Width> = { handy: 'phone', tablet: 'tablet', desktop: 'desktop' };

/** The query, without its question mark; empty where nothing was chosen. */
export function toQuery(state: State, fields: Fields): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string, preset = '') => value !== preset && query.set(name, value);
  put('baustein', state.element, START.element);
  put('jobcenter', jobcentersOf(state).join(' '));
  for (const [name, value] of attributesOf(state, fields)) put(name, value);
  for (const [name, value] of tokensOf(state)) put(`stil-${name}`, value.replace(/^#/, ''));
  put('system', state.system, START.system);
  const device = Object.keys(DEVICES).find(name => DEVICES[name] === state.width) ?? '';
  put('breite', device, 'handy');
  put('grund', state.ground === 'dark' ? 'dunkel' : '');
  put('adresse', state.base);
  put('pruefsumme', state.integrity === undefined ? '' : state.integrity ? 'ja' : 'nein');
  return query.toString();
}

/** What a query means; whatever it says that is not known is as if it were not there. */
export function fromQuery(text: string, fields: Fields, isJobcenter: (id: string) => boolean): State {
  const query = new URLSearchParams(text);
  const get = (name: string) => query.get(name) ?? '';
  const element = get('baustein');
  const tag = isTag(element) ? element : START.element;
  const ids = get('jobcenter').split(/\s+/).filter(isJobcenter);
  const attributes = fields[tag].flatMap(field => {
    const value = valid(field, get(field.name));
    return value === undefined ? [] : [[field.name, value]];
  });
  const tokens = [...query].flatMap(([name, value]) => {
    const token = /^stil-(.+)$/.exec(name)?.[1];
    const checked = token && validToken(token, value);
    return checked ? [[token, checked]] : [];
  });
  const system = get('system');
  return {
    element: tag,
    jobcenters: [...new Set(ids)],
    attributes: Object.fromEntries(attributes),
    tokens: Object.fromEntries(tokens),
    system: isSystem(system) ? system : START.system,
    width: (Object.hasOwn(DEVICES, get('breite')) && DEVICES[get('breite')]) || START.width,
    ground: get('grund') === 'dunkel' ? 'dark' : 'light',
    base: readBase(get('adresse')) ?? '',
    integrity: YES_NO.get(get('pruefsumme')),
  };
}
