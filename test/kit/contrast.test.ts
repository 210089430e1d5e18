import { expect } from '@open-wc/testing';
import { colourOf, coloursOf, problemsOf, stylesheet, validToken } from '../../demo/kit/colours.ts';
import { hex, nearest, ratio } from '../../demo/kit/contrast.ts';
import { TAGS } from '../../src/embed/tags.ts';

describe('contrast', () => {
  it('is measured as WCAG says', () => {
    expect(ratio('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(ratio('#ffffff', '#000000')).to.be.closeTo(21, 0.001);
    expect(ratio('#777777', '#ffffff')).to.be.closeTo(4.478, 0.001);
    expect(ratio('#767676', '#ffffff')).to.be.closeTo(4.542, 0.001);
    expect(ratio('#ff0000', '#ffffff')).to.be.closeTo(3.998, 0.001);
  });

  it('reads colours in their usual forms and nothing else', () => {
    expect(hex('#ABC')).to.equal('#aabbcc');
    expect(hex(' 0B5563 ')).to.equal('#0b5563');
    for (const wrong of ['red', '#12', '#12345', 'url(x)', '']) expect(hex(wrong), wrong).to.equal(undefined);
  });

  it('is good enough in the elements as they come, light and dark', () => {
    for (const tag of TAGS)
      for (const mode of ['light', 'dark'] as const)
        expect(problemsOf(tag, mode, {}), `${tag} ${mode}`).to.deep.equal([]);
  });

  it('knows the elements’ own colours from their styles', () => {
    for (const mode of ['light', 'dark'] as const) {
      for (const { name } of coloursOf('stark-sozial-banner', mode))
        expect(colourOf(name, {}), name).to.match(/^#[0-9a-f]{6}$/);
    }
    expect(colourOf('color-accent', {})).to.equal('#0b5563');
    expect(colourOf('color-banner', { 'color-accent': '#123456' })).to.equal('#123456');
    expect(colourOf('color-banner-dark', { 'color-accent-dark': '#123456' })).to.equal('#0e3f4a');
  });

  it('is told in figures where a colour fails, with the nearest one that does not', () => {
    const changes = { 'color-accent': '#ff9a3d' };
    const problems = problemsOf('jobcenter-finder', 'light', changes);
    expect(problems.map(({ what }) => what)).to.include('Schrift auf Knöpfen');
    expect(problems[0]!.ratio).to.be.closeTo(ratio('#ffffff', '#ff9a3d'), 0.001);
    expect(problems[0]!.least).to.equal(4.5);
    const { mend } = problems[0]!;
    expect(mend!.name).to.equal('color-accent');
    expect(problemsOf('jobcenter-finder', 'light', { 'color-accent': mend!.color })).to.deep.equal([]);
    // Only just: a lighter one of the same hue would fail.
    expect(ratio(mend!.color, '#f5f2ea')).to.be.within(4.5, 4.7);
  });

  it('blames the colour that was changed, not the one that was there before', () => {
    const [problem] = problemsOf('jobcenter-finder', 'light', { 'color-surface': '#0b5563' });
    expect(problem!.mend!.name).to.equal('color-surface');
  });

  it('suggests nothing where no colour would do', () => {
    expect(nearest('#808080', () => false)).to.equal(undefined);
  });

  it('asks of the rim of fields three to one', () => {
    const [problem] = problemsOf('jobcenter-finder', 'light', { 'color-control': '#b0b0b0' });
    expect(problem!.least).to.equal(3);
    expect(problemsOf('jobcenter-finder', 'light', { 'color-control': problem!.mend!.color })).to.deep.equal(
      [],
    );
  });

  it('stands beside a size of letters that people can read', () => {
    for (const size of ['12px', '16.5px', '32px', '0.75em', '1.125em', '2rem', '75%', '200%'])
      expect(validToken('font-size', ` ${size} `), size).to.equal(size);
    for (const size of ['0px', '999px', '11.9px', '32.1px', '33px', '0em', '5rem', '999%', '12', '16,5px'])
      expect(validToken('font-size', size), size).to.equal(undefined);
  });

  it('lets nothing into the stylesheet but the values of known properties', () => {
    expect(validToken('color-accent', 'FFF')).to.equal('#ffffff');
    expect(validToken('font-family', '"Source Sans 3", sans-serif')).to.equal('"Source Sans 3", sans-serif');
    for (const family of [
      'Arial',
      "'PT Sans', Arial, sans-serif",
      '"D\'Nealian",serif',
      'Noto Sans , system-ui',
    ])
      expect(validToken('font-family', family), family).to.equal(family);
    for (const [name, value] of [
      ['color-accent', 'red;}'],
      ['color-constructor', '#ffffff'],
      ['font-family', 'x; } body { display: none'],
      ['font-family', '"Source Sans 3, sans-serif'],
      ['font-family', 'Arial", sans-serif'],
      ['font-family', "Arial, 'x"],
      ['font-family', `"it's`],
      ['font-family', 'Source Sans 3, sans-serif'],
      ['font-family', 'Arial,'],
      ['font-size', 'calc(1px)'],
      ['radius', '-1px'],
      ['position', 'fixed'],
    ] as const) {
      expect(validToken(name, value), `${name} ${value}`).to.equal(undefined);
    }
    expect(stylesheet([['color-accent', '#123456']])).to.equal(
      ':root {\n  --stark-sozial-color-accent: #123456;\n}',
    );
  });
});
