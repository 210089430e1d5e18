// Types for the templates of React, Vue and Svelte, from the manifest.
import type { Attribute, Element } from './manifest.ts';

/** `3` or `"3"`. */
const NUMBER = `number | \`\${number}\``;

const HEAD = '// Written from the manifest of the elements.';

/** Each value as the frameworks pass it: numbers also as text, as HTML has them. */
function typeFor({ type }: Attribute): string {
  const text = type?.text.replace(/ \| (?:null|undefined)/g, '') ?? 'string';
  return text === 'number' ? NUMBER : text;
}

function line(name: string, type: string, comment: string, indent: string): string {
  const doc = comment.replace(/\s+/g, ' ').replaceAll('*/', '* /');
  return `${indent}/** ${doc} */\n${indent}${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;
}

/** React takes a boolean away as HTML wants it. */
const reactAttributes = (element: Element, indent: string): string[] =>
  (element.attributes ?? []).map(attribute =>
    line(attribute.name, `${typeFor(attribute)} | null`, attribute.description ?? '', indent),
  );

/**
 * Vue and Svelte set properties by their own names, and write `false` into an attribute of any other name, where
 * it means yes. So a boolean attribute whose property is named otherwise can only be there or not.
 */
const propertiesToo = (element: Element, indent: string): string[] =>
  (element.attributes ?? []).flatMap(attribute => {
    const { name, fieldName, description = '' } = attribute;
    const value = typeFor(attribute);
    if (!name.includes('-')) return [line(name, `${value} | null`, description, indent)];
    return [
      line(name, value === 'boolean' ? `true | '' | null` : `${value} | null`, description, indent),
      line(fieldName, value, description, indent),
    ];
  });

const events = (element: Element, write: (name: string, type: string, comment: string) => string): string[] =>
  (element.events ?? []).map(({ name, type, description = '' }) => write(name, type!.text, description));

const handler = (indent: string) => (name: string, type: string, comment: string) =>
  line(`on${name}`, `((event: ${type}) => void)`, comment, indent);

/** `import { A, B } from '../index.js'` of what the declarations name. */
function imports(elements: readonly Element[]): string {
  const names = elements.flatMap(({ name, events: fired = [] }) => [
    name,
    ...fired.map(({ type }) => type!.text),
  ]);
  return `import type { ${[...new Set(names)].sort().join(', ')} } from '../index.js';`;
}

function react(elements: readonly Element[]): string {
  const tags = elements.map(element => {
    const { tagName, name } = element;
    const own = [...reactAttributes(element, '        '), ...events(element, handler('        '))];
    return `      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & {\n${own.join('\n')}\n      };`;
  });
  return `${HEAD}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

function svelte(elements: readonly Element[]): string {
  const tags = elements.map(element => {
    const { tagName, name } = element;
    const own = [...propertiesToo(element, '      '), ...events(element, handler('      '))];
    return `    '${tagName}': HTMLAttributes<${name}> & {\n${own.join('\n')}\n    };`;
  });
  return `${HEAD}
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('\n')}
  }
}
`;
}

/** In the form that Vue's own documentation gives for custom elements. */
function vue(elements: readonly Element[]): string {
  const tags = elements.map(element => {
    const { tagName, name } = element;
    const own = propertiesToo(element, '      ');
    const fired = events(element, (event, type) => `      '${event}': (event: ${type}) => void;`);
    return `    '${tagName}': CustomElement<${name}, {\n${own.join('\n')}\n    }, {\n${fired.join('\n')}\n    }>;`;
  });
  return `${HEAD}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}

type CustomElement<Element, Props, Events> = new () => Element & {
  /** For templates alone. */
  $props: HTMLAttributes & Props & PublicProps;
  $emit: EmitFn<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}

/** Files of types by the name of their framework. */
export const frameworkTypes = (elements: readonly Element[]): Record<string, string> => ({
  react: react(elements),
  svelte: svelte(elements),
  vue: vue(elements),
});
