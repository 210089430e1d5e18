// The oldest browsers in which the elements do all they can, and what is younger than they are. The figures are
// those of MDN's browser-compat-data, looked up in November 2026; docs/browser.md tells them to webmasters.
import { type AnyNode, parse } from 'acorn';

/** Version of each family from which on nothing is missing. */
export const FLOOR = {
  'Chrome, Edge, Opera (Chromium)': '111',
  Firefox: '113',
  'Safari, iPhone und iPad': '16.4',
  'Samsung Internet': '22',
} as const;

/** ECMAScript of the elements; its static blocks are what browsers came to last. */
export const EDITION = 2022;
/** ECMAScript of the one script for pages, which must get as far as leaving the links alone. */
export const SCRIPT_EDITION = 2020;

/** Functions of objects: `Object.groupBy`. */
const STATIC = new Set([
  ...[
    'Array.fromAsync',
    'Error.isError',
    'Iterator.from',
    'Iterator.concat',
    'Math.sumPrecise',
    'Map.groupBy',
  ],
  ...[
    'Object.groupBy',
    'Promise.try',
    'Promise.withResolvers',
    'Uint8Array.fromBase64',
    'Uint8Array.fromHex',
  ],
  ...['JSON.rawJSON', 'RegExp.escape', 'URL.canParse', 'URL.parse', 'AbortSignal.any', 'Intl.Segmenter'],
  // Within the floor, but it alone would keep the search for places from older browsers that can do the rest.
  'AbortSignal.timeout',
  ...['Intl.DurationFormat', 'Response.json', 'document.startViewTransition', 'navigator.userActivation'],
]);

/** Methods whose name nothing else has, whatever they are called on. */
const METHODS = new Set([
  ...[
    'toReversed',
    'toSorted',
    'toSpliced',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
  ],
  ...[
    'isWellFormed',
    'toWellFormed',
    'getOrInsert',
    'getOrInsertComputed',
    'setHTMLUnsafe',
    'setHTML',
    'moveBefore',
  ],
  ...[
    'showPopover',
    'hidePopover',
    'togglePopover',
    'checkVisibility',
    'getHTML',
    'toBase64',
    'toHex',
    'requestClose',
  ],
]);

/** Names of their own. */
const GLOBALS = new Set(['Temporal', 'CloseWatcher', 'Float16Array', 'Highlight', 'navigation', 'scheduler']);

/** What lists have for long, iterators have not: `map.values().filter(…)`. */
const OF_ITERATORS = new Set([
  ...['drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take', 'toArray'],
]);
const ITERATORS = new Set(['values', 'keys', 'entries', 'matchAll']);

/** In the text of the scripts, which holds styles and templates. */
const TEXTS: Record<string, RegExp> = {
  ':has()': /:has\(/,
  ':state()': /:state\(/,
  ':popover-open': /:popover-open/,
  '@scope': /@scope\b/,
  '@starting-style': /@starting-style/,
  'light-dark()': /light-dark\(/,
  'nested rules': /[{;}]\s*&[\s:.[>]/,
  'relative colours': /\b(?:rgb|hsl|oklch|lab)\(from /,
  'anchor positions': /\banchor-name:|\banchor\(/,
  'interpolate-size': /interpolate-size:/,
  'attribute popover': /\spopover(?:=|\s|>)/,
  'attribute commandfor': /\scommandfor=/,
};

/** What in a script is younger than the floor, by name; syntax that is younger throws. */
export function tooYoung(
  source: string,
  {
    edition = EDITION,
    sourceType = 'module',
  }: { edition?: 2020 | 2022; sourceType?: 'module' | 'script' } = {},
): string[] {
  const found = new Set(Object.keys(TEXTS).filter(name => TEXTS[name]!.test(source)));
  visit(parse(source, { ecmaVersion: edition, sourceType }), (node, inFunction) => {
    // Part of the edition, but Safari had faults with it for years, and one file would hold up the others.
    if (node.type === 'AwaitExpression' && !inFunction) found.add('await outside of a function');
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && GLOBALS.has(node.callee.name)) {
      found.add(node.callee.name);
    }
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier' || node.computed) return;
    const { object, property } = node;
    const name = property.name;
    // As properties of elements they do nothing in Firefox before 119.
    if (/^aria[A-Z]/.test(name)) found.add(name);
    if (METHODS.has(name)) found.add(name);
    if (object.type === 'Identifier') {
      if (STATIC.has(`${object.name}.${name}`)) found.add(`${object.name}.${name}`);
      if (GLOBALS.has(object.name)) found.add(object.name);
    }
    if (OF_ITERATORS.has(name) && isIterator(object)) found.add(`${name} of an iterator`);
  });
  return [...found];
}

/** `set.values()`, but not `Object.values(record)`, which is a list. */
function isIterator(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  if (property.type !== 'Identifier' || !ITERATORS.has(property.name)) return false;
  return !(object.type === 'Identifier' && /^(?:Object|Reflect)$/.test(object.name));
}

function visit(node: AnyNode, look: (node: AnyNode, inFunction: boolean) => void, inFunction = false): void {
  look(node, inFunction);
  const inside = inFunction || /Function/.test(node.type);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') visit(child, look, inside);
    }
  }
}
