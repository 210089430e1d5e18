import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { canEmulate } from '../engine.ts';
import { allStories, type StoryUnderTest } from './stories.ts';

/** Milliseconds within which a state has to be there. */
const PATIENCE = 20_000;

/** Shows every story of a folder, and checks what has to hold in each of them. */
export async function checkStories(folder: string): Promise<void> {
  const stories = await allStories(folder);
  const ofElements = stories.filter(({ component }) => component);
  const foreign: string[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const { name } of entries) {
      if (new URL(name).origin !== location.origin && !/^(?:blob|data):/.test(name)) foreign.push(name);
    }
  };
  const observer = new PerformanceObserver(list => note(list.getEntries()));

  describe(`Every story of ${folder}`, function () {
    this.timeout(PATIENCE + 10_000);
    before(async () => {
      observer.observe({ type: 'resource' });
      // Numbers that count have no colour of their own to check.
      if (canEmulate) await emulateMedia({ reducedMotion: 'reduce' });
    });
    after(async () => {
      observer.disconnect();
      if (canEmulate) await emulateMedia({ reducedMotion: 'no-preference' });
    });

    for (const story of stories) {
      const forced = canEmulate && story.parameters.forcedColors;
      it(`${story.title}: ${story.name} is there, and has no finding of axe`, async () => {
        const container = document.createElement('div');
        document.body.append(container);
        try {
          await Promise.race([story.render(container), late(story)]);
          if (forced) await executeServerCommand('forced-colors', 'active');
          await expect(container).to.be.accessible();
        } finally {
          if (forced) await executeServerCommand('forced-colors', 'none');
          story.leave(container);
          container.remove();
        }
      });
    }

    it('has a name and a place of its own', () => {
      expect(stories).to.have.length.greaterThan(5);
      const places = stories.map(({ title, name }) => `${title}/${name}`);
      expect(new Set(places).size).to.equal(places.length);
      expect(new Set(stories.map(({ id }) => id)).size).to.equal(stories.length);
    });

    it('sets attributes that exist, and nothing else', () => {
      for (const { id, component, args } of ofElements) {
        const { observedAttributes } = customElements.get(component) as unknown as {
          observedAttributes: string[];
        };
        for (const name of Object.keys(args)) {
          if (name.startsWith('--stark-sozial-')) continue;
          expect([...observedAttributes, 'now', 'inside'], id).to.include(name);
        }
      }
    });

    it('says what the clock says, where the element has one', () => {
      for (const { id, component, args } of ofElements) {
        if ('now' in document.createElement(component)) expect(args.now, id).to.be.a('string');
      }
    });

    it('asks no other host', () => {
      note(observer.takeRecords());
      expect(foreign).to.deep.equal([]);
    });
  });
}

/** Before the time limit of the test, which would say nothing of what is missing. */
async function late({ parameters: { shows = [], reads } }: StoryUnderTest): Promise<never> {
  await new Promise(resolve => setTimeout(resolve, PATIENCE));
  throw new Error(
    `It never came to show ${[shows].flat().join(' and ')}${reads ? ` and to say "${reads}"` : ''}`,
  );
}
