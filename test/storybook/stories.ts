// Every story as Storybook shows it, without Storybook: for the tests, and for the pictures.
import { executeServerCommand } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { initialGlobals, type PageGlobals } from '../../.storybook/globals.ts';
import { onPage } from '../../.storybook/page.ts';
import { elementsIn } from '../../stories/act.ts';
import type { Args, Told } from '../../stories/element.ts';

interface Context {
  args: Args;
  globals: PageGlobals;
  parameters: Told;
  canvasElement: HTMLElement;
  /** What Storybook's preview loads for every story. */
  loaded: { manifest: unknown };
}

/** What a file of stories exports, as far as these tests use it. */
interface Annotations {
  title?: string;
  component?: string;
  name?: string;
  args?: Args;
  globals?: Partial<PageGlobals>;
  parameters?: Told;
  render?: (args: Args, context: Context) => TemplateResult;
  beforeEach?: (context: Context) => undefined | (() => void);
  play?: (context: Context) => Promise<void>;
}

export interface StoryUnderTest {
  /** As in the address of Storybook: `finder-antworten--found` */
  id: string;
  /** Its place in the sidebar: `Finder/Antworten` */
  title: string;
  name: string;
  /** Tag of the element; empty for a page about several. */
  component: string;
  args: Args;
  /** What the toolbar is set to by the story itself. */
  globals: PageGlobals;
  parameters: Told;
  /** Shows the story, and resolves when its state is there. What is set in `globals` wins over the story's own. */
  render: (container: HTMLElement, globals?: Partial<PageGlobals>) => Promise<void>;
  /** Ends what the story does to the page; empties the container. */
  leave: (container: HTMLElement) => void;
}

/** The stories of all files, or of those below a folder of `stories/`. */
export async function allStories(folder = ''): Promise<StoryUnderTest[]> {
  const files = await executeServerCommand<string[], undefined>('story-files');
  const wanted = files.filter(file => file.startsWith(`stories/${folder}`));
  const modules = await Promise.all(wanted.map(file => import(`/${file}`)));
  const loaded = { manifest: await (await fetch('/custom-elements.json')).json() };
  return modules.flatMap(({ default: meta, ...exports }: Record<string, Annotations>) =>
    Object.entries(exports).map(([key, story]) => storyOf(key, story, meta!, loaded)),
  );
}

function storyOf(
  key: string,
  story: Annotations,
  meta: Annotations,
  loaded: Context['loaded'],
): StoryUnderTest {
  const args = { ...meta.args, ...story.args };
  const parameters = { ...meta.parameters, ...story.parameters };
  const globals = { ...initialGlobals, ...meta.globals, ...story.globals };
  const { title = '', component = '' } = meta;
  const id = `${sanitize(title)}--${sanitize(key.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Za-z])(?=\d)/g, '-'))}`;
  let end: (() => void) | undefined;
  return {
    ...{ id, title, name: story.name ?? key, component, args, globals, parameters },
    async render(canvasElement, wanted = {}) {
      const context = { args, parameters, canvasElement, loaded, globals: { ...globals, ...wanted } };
      end = (story.beforeEach ?? meta.beforeEach)?.(context);
      const show = story.render ?? meta.render;
      render(
        onPage(() => show?.(args, context), context),
        canvasElement,
      );
      await (story.play ?? meta.play)?.(context);
      await reached(canvasElement, parameters, !component);
    },
    leave(container) {
      end?.();
      end = undefined;
      render(null, container);
    },
  };
}

/** All that the story names stands there, and no element is busy, unless that is what the story shows. */
async function reached(
  canvas: HTMLElement,
  { shows = [], reads = '' }: Told,
  isPage: boolean,
): Promise<void> {
  const selectors = [shows].flat();
  const busy = selectors.some(selector => selector.includes('aria-busy'));
  const roots = () => elementsIn(canvas).map(({ shadowRoot }) => shadowRoot!);
  const isDrawn = (root: ShadowRoot) =>
    (selectors.length > 0 || root.querySelector('[part]')) &&
    (busy || !root.querySelector('[aria-busy=true]'));
  const has = (selector: string) => (isPage ? [canvas] : roots()).some(root => root.querySelector(selector));
  const says = () => roots().some(root => text(root).includes(reads.toLowerCase()));
  const isThere = () => roots().every(isDrawn) && selectors.every(has) && (!reads || says());
  while (!isThere()) {
    if (!canvas.isConnected) throw new Error('The story was left before it was there');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

/** As a visitor reads it, but for the capitals that styles make. */
const text = (root: ShadowRoot): string =>
  [...root.querySelectorAll<HTMLElement>('[part]')]
    .map(({ innerText }) => innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const sanitize = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
