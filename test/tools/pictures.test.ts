import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { compare } from '../../tools/pictures/compare.ts';
import { decode, encode, isMadeFrom, keep, kept, likeKept, type Pixels } from '../../tools/pictures/png.ts';
import { type Browser, Pictures } from '../../tools/pictures/store.ts';

type Paint = (x: number, y: number) => number;

function picture(paint: Paint, width = 60, height = 40): Pixels {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.writeUIntBE(paint(pixel % width, Math.floor(pixel / width)), pixel * 4, 3);
  }
  return { width, height, data };
}

const inBox = (x: number, y: number) => x >= 10 && x < 30 && y >= 10 && y < 20;
const box = (surface: number, letters: number, width?: number, height?: number) =>
  picture((x, y) => (inBox(x, y) ? letters : surface), width, height);
const light = box(0xffffff, 0x17212b);
const dark = box(0x0b1012, 0xf0f4f4);
/** As many colours as pixels, but for a surface. */
const rainbow = picture((x, y) => (y < 20 ? 0x336699 : (y * 60 + x) * 5));

const LINUX: Browser = { chromium: '156', platform: 'linux' };

describe('A kept picture', () => {
  it('shows light and dark as they were shot', () => {
    const [first, second] = kept(keep([encode(light), encode(dark)]));
    assert.deepEqual(first!.data, light.data);
    assert.deepEqual(second!.data, dark.data);
  });

  it('shows the light one in any viewer', () => {
    assert.deepEqual(decode(keep([encode(light), encode(dark)])).data, light.data);
  });

  it('may have one colour scheme only', () => {
    const pictures = kept(keep([encode(dark)]));
    assert.equal(pictures.length, 1);
    assert.deepEqual(pictures[0]!.data, dark.data);
  });

  it('knows the screenshots it was made from, and no other', () => {
    const file = keep([encode(light), encode(dark)]);
    assert.equal(isMadeFrom(file, [encode(light), encode(dark)]), true);
    assert.equal(isMadeFrom(file, [encode(dark), encode(light)]), false);
    assert.equal(isMadeFrom(file, [encode(light)]), false);
  });

  it('keeps surfaces exactly when there are more colours than a palette has', () => {
    const [only] = kept(keep([encode(rainbow)]));
    for (let pixel = 0; pixel < 60 * 20; pixel += 1) {
      assert.equal(only!.data.readUIntBE(pixel * 4, 3), 0x336699);
    }
  });

  it('counts as the same as what it was made from, whatever it could not keep', () => {
    const file = keep([encode(rainbow)]);
    const [shown] = likeKept(file, [rainbow]);
    assert.equal(compare(kept(file)[0]!, shown!).differing, 0);
  });

  it('does not take a new surface for an old one', () => {
    const file = keep([encode(rainbow)]);
    const shade = picture((x, y) => (y < 20 ? 0x2d5f92 : (y * 60 + x) * 5));
    const [shown] = likeKept(file, [shade]);
    assert.equal(compare(kept(file)[0]!, shown!).same, false);
  });
});

describe('Two pictures', () => {
  it('are the same with a few other pixels, and no more than a few', () => {
    const spots = (count: number) =>
      picture((x, y) => (y === 35 && x % 6 === 0 && x < count * 6 ? 0 : 0xffffff));
    assert.equal(compare(spots(0), spots(3)).same, true);
    assert.equal(compare(box(0xffffff, 0xffffff), light).same, false);
  });

  it('differ by a slightly darker surface', () => {
    assert.equal(compare(light, box(0xf5f5f5, 0x17212b)).same, false);
  });

  it('differ when one is a single row higher, even if that is empty', () => {
    assert.equal(compare(light, box(0xffffff, 0x17212b, 60, 41)).same, false);
  });
});

describe('The pictures of the stories', () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-test-'));
  const NAME = 'some-element/some-story--open-360';
  const shots = (...pictures: Pixels[]) => ({
    name: NAME,
    schemes: ['light', 'dark'],
    screenshots: pictures.map(encode),
  });
  const run = (browser = LINUX) => new Pictures({ root, accept: false, wanted: '' }, browser);

  function accept(wanted = '', browser = LINUX, names = [NAME]): Pictures {
    const pictures = new Pictures({ root, accept: true, wanted }, browser);
    assert.equal(pictures.check(shots(light, dark)), '');
    pictures.finish(new Set(names));
    return pictures;
  }

  beforeEach(() => rmSync(root, { recursive: true, force: true }));
  after(() => rmSync(root, { recursive: true, force: true }));

  it('fail for a story that has none, and name the command that makes it', () => {
    assert.match(
      run().check(shots(light, dark)),
      /no picture yet.*npm run pictures -- some-element\/some-story/,
    );
  });

  it('pass once accepted', () => {
    accept();
    const pictures = run();
    assert.equal(pictures.check(shots(light, dark)), '');
    assert.deepEqual(pictures.report.same, [NAME]);
  });

  it('fail when one changed, and lead to before, after and difference', () => {
    accept();
    const problem = run().check(shots(light, box(0x0b1012, 0xff0000)));
    assert.doesNotMatch(problem, /light:/);
    for (const what of ['before', 'after', 'difference']) {
      const path = `build/pictures/${NAME}-dark-${what}.png`;
      assert.ok(problem.includes(path), path);
      assert.equal(decode(readFileSync(join(root, path))).width, 60);
    }
  });

  it('fail when a story lost a colour scheme', () => {
    accept();
    assert.match(run().check(shots(light)), /2 colour schemes/);
  });

  it('are replaced by accepting', () => {
    accept();
    const changed = shots(light, light);
    new Pictures({ root, accept: true, wanted: '' }, LINUX).check(changed);
    assert.equal(run().check(changed), '');
  });

  it('are stale without a story, until accepting removes them', () => {
    accept();
    const pictures = run();
    pictures.finish(new Set());
    assert.deepEqual(pictures.report.stale, [NAME]);
    assert.ok(existsSync(join(root, `test/pictures/${NAME}.png`)));
    accept('', LINUX, []);
    assert.equal(existsSync(join(root, `test/pictures/${NAME}.png`)), false);
  });

  it('are not stale where only others are wanted', () => {
    accept();
    const pictures = new Pictures({ root, accept: true, wanted: 'other' }, LINUX);
    pictures.finish(new Set());
    assert.deepEqual(pictures.report.stale, []);
  });

  it('do not fail for what another version of the browser draws in another way, but for what is missing', () => {
    accept();
    const pictures = run({ ...LINUX, chromium: '143' });
    assert.equal(pictures.isComparable, false);
    assert.equal(pictures.check(shots(light, light)), '');
    assert.deepEqual(pictures.report.changed, [NAME]);
    assert.notEqual(pictures.check({ ...shots(light, dark), name: 'some-element/new-360' }), '');
  });

  it('are accepted all together in another browser, never in part', () => {
    accept();
    const other = { ...LINUX, platform: 'darwin' };
    assert.throws(() => accept('some-story', other), /accept all of them/);
    accept('', other);
    assert.deepEqual(run(other).madeBy, other);
  });
});
