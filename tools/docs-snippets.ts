// What a document says of the elements: tags, attributes with their values, slots, parts and custom properties.
import { inlineCode } from './docs-check.ts';
import type { Element } from './manifest.ts';

/** By their tags. */
export type Elements = ReadonlyMap<string, Element>;

/** What is wrong in a document, one sentence each. */
export function checkSnippets(file: string, text: string, elements: Elements): string[] {
  const snippets = [...blocks(text, 'html'), ...inlineCode(text)];
  const styles = [...blocks(text, 'css'), ...inlineCode(text)];
  const problems = [
    ...snippets.flatMap(snippet => [
      ...checkTags(snippet, elements),
      ...checkBlocks(snippet, elements),
      ...checkAddresses(snippet, elements),
      ...checkSlots(snippet, elements),
    ]),
    ...styles.flatMap(style => checkSelectors(style, elements)),
    ...checkProperties(text, elements),
  ];
  return [...new Set(problems)].map(problem => `${file}: ${problem}`);
}

/** The blocks of code in one language. */
function blocks(text: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  return [...text.matchAll(fence)].map(([, code]) => code!);
}

/** Names like those of our elements; a tag of somebody else may be anything. */
const OURS = '(?:jobcenter|aktionswoche|stark-sozial)-[a-z-]+';
/** What every element of HTML has. */
const GLOBAL = /^(?:id|class|slot|hidden|dir|title|role|part|tabindex|(?:data|aria)-[\w-]+)$/;

function checkTags(snippet: string, elements: Elements): string[] {
  const tags = snippet.matchAll(new RegExp(`<(${OURS})((?:\\s+[\\w-]+(?:="[^"]*")?)*)`, 'g'));
  return [...tags].flatMap(([, tag, list]) => {
    const pairs = [...list!.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
      ([, name, value]) => [name!, value] as const,
    );
    return checkAttributes(
      tag!,
      pairs.filter(([name]) => !GLOBAL.test(name)),
      elements,
    );
  });
}

/** `<div data-stark-sozial="jobcenter-finder" data-jobcenter="peine">` */
function checkBlocks(snippet: string, elements: Elements): string[] {
  return [...snippet.matchAll(/<[a-z]+\s([^>]*\bdata-stark-sozial="([^"]*)"[^>]*)>/g)].flatMap(
    ([, list, tag]) => {
      const pairs = [...list!.matchAll(/\bdata-(?!stark-sozial=)([\w-]+)(?:="([^"]*)")?/g)].map(
        ([, name, value]) => [name!, value] as const,
      );
      return checkAttributes(tag!, pairs, elements);
    },
  );
}

/** `…/embed/jobcenter-finder.html?jobcenter=peine` */
function checkAddresses(snippet: string, elements: Elements): string[] {
  return [...snippet.matchAll(/\/embed\/([a-z-]+)(?:\/[\w-]+)?\.html(?:\?([^"\s#]*))?/g)].flatMap(
    ([, tag, query = '']) => {
      const pairs = [...new URLSearchParams(query.replaceAll('&amp;', '&'))];
      return checkAttributes(
        tag!,
        pairs.filter(([name]) => !name.includes('…')),
        elements,
      );
    },
  );
}

function checkAttributes(
  tag: string,
  pairs: readonly (readonly [name: string, value: string | undefined])[],
  elements: Elements,
): string[] {
  const element = elements.get(tag);
  if (!element) return [`there is no element <${tag}>`];
  return pairs.flatMap(([name, value]) => {
    const attribute = element.attributes?.find(known => known.name === name);
    if (!attribute) return [`<${tag}> has no attribute \`${name}\``];
    const allowed = [...(attribute.type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word!);
    if (allowed.length === 0 || value === undefined || allowed.includes(value)) return [];
    return [`<${tag}> knows no ${name}="${value}"`];
  });
}

function checkSlots(snippet: string, elements: Elements): string[] {
  const names = [...elements.values()].flatMap(({ slots = [] }) => slots.map(({ name }) => name));
  return [...snippet.matchAll(/\bslot="([\w-]+)"/g)].flatMap(([, name]) =>
    names.includes(name!) ? [] : [`no element has a slot "${name}"`],
  );
}

/** `jobcenter-finder[map="open"]::part(card)` */
function checkSelectors(style: string, elements: Elements): string[] {
  const attributes = [...style.matchAll(new RegExp(`(${OURS})\\[([\\w-]+)(?:="([^"]*)")?`, 'g'))];
  const parts = [...style.matchAll(new RegExp(`(${OURS})?[^\\s,{}]*::part\\(([\\w-]+)\\)`, 'g'))];
  return [
    ...attributes.flatMap(([, tag, name, value]) => checkAttributes(tag!, [[name!, value]], elements)),
    ...parts.flatMap(([, tag, name]) => {
      const known = tag ? [elements.get(tag)] : [...elements.values()];
      if (known.some(element => element?.cssParts?.some(part => part.name === name))) return [];
      return [tag ? `<${tag}> has no part \`${name}\`` : `no element has a part \`${name}\``];
    }),
  ];
}

/** Anywhere: nobody writes such a name but to use it. Each colour has one for the dark theme as well. */
function checkProperties(text: string, elements: Elements): string[] {
  const names = new Set(
    [...elements.values()].flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );
  return [...text.matchAll(/--stark-sozial-[a-z]+(?:-[a-z]+)*/g)].flatMap(([name]) =>
    names.has(name) || (name.includes('-color-') && names.has(name.replace(/-dark$/, '')))
      ? []
      : [`there is no custom property \`${name}\``],
  );
}
