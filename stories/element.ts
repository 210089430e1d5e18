import type { Meta, StoryObj, WebComponentsRenderer } from '@storybook/web-components-vite';
import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';

/**
 * What a story sets: attributes and custom properties of the element under their own names, and two things more.
 * The manifest says which there are; `.storybook/arg-types.ts` makes the controls of it.
 */
export interface Args {
  [attribute: string]: string | number | boolean | undefined;
  /** What the clock says (ISO 8601, with offset); no story depends on the day on which one looks at it. */
  now?: string | number;
  /** What stands in the tag, as HTML. */
  inside?: string;
}

/** What a story tells about itself, for the pages around it and for the tests. */
export interface Told {
  /** What stands in the shadow root, or on a page about several elements, once the state is there: one selector or several. */
  shows?: string | string[];
  /** Some words of that state. */
  reads?: string;
  /** A sentence above the element: what one does not see by itself. */
  hint?: string;
  /** Where on a page it stands: in the column (default), or above everything. */
  place?: 'column' | 'top';
  /** It is about forced colours; the tests switch them on where a browser lets them. */
  forcedColors?: boolean;
  /** Why a picture of it is not the same each time. */
  changes?: string;
}

export type Story = StoryObj<Args> & { parameters?: Told };
export type ElementMeta = Meta<Args> & { parameters?: Told };
type Render = NonNullable<ElementMeta['render']>;
type Context = Parameters<Render>[1];
export type Play = NonNullable<Story['play']>;
export type { WebComponentsRenderer };

/** Puts attributes, custom properties and the clock onto the element before it comes into the page. */
class ApplyArgs extends Directive {
  #set = new Set<string>();

  override update({ element }: ElementPart, [args]: [Args]): typeof noChange {
    const { observedAttributes } = element.constructor as typeof HTMLElement & {
      observedAttributes: string[];
    };
    const names = Object.keys(args).filter(
      name => name.startsWith('--') || observedAttributes.includes(name),
    );
    for (const name of new Set([...this.#set, ...names])) setArg(element as HTMLElement, name, args[name]);
    this.#set = new Set(names);
    const { now } = args;
    if (now !== undefined) Object.assign(element, { now: () => new Date(now) });
    return noChange;
  }

  render(_args: Args): typeof noChange {
    return noChange;
  }
}

function setArg(element: HTMLElement, name: string, value: Args[string]): void {
  const wanted = value === undefined || value === null || value === false || value === '' ? null : value;
  if (name.startsWith('--')) element.style.setProperty(name, wanted === null ? null : String(wanted));
  else if (wanted === null) element.removeAttribute(name);
  else element.setAttribute(name, wanted === true ? '' : String(wanted));
}

const apply = directive(ApplyArgs);

/** Every element is rendered in the same way; the toolbar's theme wins over the story's own. */
export function renderElement(tag: string): Render {
  const name = unsafeStatic(tag);
  return (args: Args, { globals }: Pick<Context, 'globals'>): TemplateResult =>
    html`<${name} ${apply({ ...args, theme: globals.theme || args.theme })}>${unsafeHTML(args.inside ?? '')}</${name}>`;
}
