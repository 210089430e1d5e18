// Run by tools/pictures, in Chromium only, with a page for each folder of stories and each width.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { elementsIn } from '../../stories/act.ts';
import type { PictureConditions, PictureName, PictureSize } from '../../tools/pictures/plugin.ts';
import { loadFonts } from './pictures-fonts.ts';
import { allStories, type StoryUnderTest } from './stories.ts';

export type Width = 360 | 1280;
const SCHEMES = ['light', 'dark'];

/** Pixels of which a picture is never higher: what comes below is more of the same. */
const HEIGHTS: Record<Width, number> = { 360: 1600, 1280: 1200 };
/** A page for designers has something else below. */
const PAGE_HEIGHT = 4000;

/** No more page than there is element, and no hint, which is for those who look at Storybook. */
const CSS = `
  body { margin: 0; }
  html .page { min-height: 0; }
  html .page > .hint { display: none; }
`;
const NO_BLINKING = new CSSStyleSheet();
NO_BLINKING.replaceSync('* { caret-color: transparent !important; }');

const command = <Answer>(name: string, payload: object) =>
  executeServerCommand<Answer, never>(`picture-${name}`, payload as never);

/** Compares every story of a folder with its picture; stories that have another width are shown with the nearer. */
export async function checkPictures(folder: string, width: Width): Promise<void> {
  const stories = (await allStories(`${folder}/`)).filter(story => isShownWith(story, width));
  const names = stories.filter(({ parameters }) => !parameters.changes).map(story => nameOf(story, width));
  const wanted = new Set(await command<string[]>('names', names));
  const container = document.createElement('div');

  describe(`The picture of ${folder}`, () => {
    before(async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      document.adoptedStyleSheets.push(sheet);
      document.body.append(container);
      await loadFonts();
    });

    for (const story of stories) {
      const own = widthOf(story, width);
      if (!story.parameters.changes && !wanted.has(nameOf(story, width))) continue;
      it(`${story.title}: ${story.name}, ${own} px wide, is as before`, async function () {
        // It says why no picture of it is like the other.
        if (story.parameters.changes) this.skip();
        try {
          const problem = await problemOf(story, width, container);
          if (problem) throw new Error(problem);
        } finally {
          story.leave(container);
        }
      });
    }

    it('has a name of its own', () => {
      expect(new Set(names).size).to.equal(names.length);
    });
  });
}

const widthOf = ({ globals }: StoryUnderTest, width: Width): number => Number(globals.width) || width;

const isShownWith = (story: StoryUnderTest, width: Width): boolean =>
  widthOf(story, width) > 700 === width > 700;

/** Without signs that file systems write in several ways. */
const nameOf = (story: StoryUnderTest, width: Width): string =>
  `${story.component || story.title.toLowerCase()}/${story.id.normalize('NFKD').replace(/[^\w-]/g, '')}-${widthOf(story, width)}`;

/** A story that sets its colours is pictured in these only; forced ones are those of the device. */
function schemesOf({ parameters }: StoryUnderTest, theme: string): readonly string[] {
  if (parameters.forcedColors) return ['light'];
  return SCHEMES.includes(theme) ? [theme] : SCHEMES;
}

async function problemOf(story: StoryUnderTest, given: Width, container: HTMLElement): Promise<string> {
  const width = widthOf(story, given);
  const theme = story.globals.theme || String(story.args.theme ?? '');
  const schemes = schemesOf(story, theme);
  const forcedColors = Boolean(story.parameters.forcedColors);
  const most = story.component ? HEIGHTS[given] : PAGE_HEIGHT;
  const prepare = (scheme: string) =>
    command('page', { width, height: most, scheme, forcedColors } satisfies PictureConditions);
  await prepare('light');
  await story.render(container);
  const heights: number[] = [];
  for (const scheme of schemes) {
    if (theme === 'auto') await prepare(scheme);
    else if (!theme) wear(container, scheme);
    await settled(container);
    const whole = Math.min(Math.max(container.scrollHeight, 1), most);
    // A page that tells of colours has other words in dark.
    const height = story.component ? whole : (heights[0] ?? whole);
    await command('shoot', { width, height } satisfies PictureSize);
    heights.push(height);
  }
  expect(new Set(heights).size, 'dark is as high as light').to.equal(1);
  return command<string>('check', { name: nameOf(story, given), schemes } satisfies PictureName);
}

/** As the toolbar does it, but without showing the story anew: what was opened and typed stays. */
function wear(container: HTMLElement, scheme: string): void {
  container.querySelector<HTMLElement>('.page')!.dataset.theme = scheme;
  for (const element of elementsIn(container)) element.setAttribute('theme', scheme);
}

/** Waits until nothing is to come any more. */
async function settled(container: HTMLElement): Promise<void> {
  const roots = elementsIn(container).map(({ shadowRoot }) => shadowRoot!);
  for (const { adoptedStyleSheets } of roots) {
    if (!adoptedStyleSheets.includes(NO_BLINKING)) adoptedStyleSheets.push(NO_BLINKING);
  }
  await quiet([container, ...roots]);
  const images = [container, ...roots].flatMap(each => [...each.querySelectorAll('img')]);
  await Promise.all(images.map(image => image.decode().catch(() => {})));
  window.scrollTo(0, 0);
}

/** No request is open, and some frames pass without a new one and without a change. */
async function quiet(roots: Node[]): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver(records => {
    changes += records.length;
  });
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  for (const root of roots) observer.observe(root, all);
  try {
    for (let before = ''; ; ) {
      const requests = await command<number>('requests', {});
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const now = `${requests} ${changes}`;
      if (now === before) return;
      before = now;
    }
  } finally {
    observer.disconnect();
  }
}
