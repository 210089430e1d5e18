import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { addStyles } from '../../src/ui/adopt.ts';

describe('styles that come with a lazy part', () => {
  it('are added once, after those that are there, and draw', () => {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    const child = root.appendChild(document.createElement('p'));
    document.body.append(element);
    addStyles(root, css`p { color: rgb(1, 2, 3); }`);
    const late = css`p { color: rgb(4, 5, 6); }`;
    addStyles(root, late);
    addStyles(root, late);
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(getComputedStyle(child).color).to.equal('rgb(4, 5, 6)');
    element.remove();
  });

  it('mind no element without a root', () => {
    expect(() => addStyles(null, css`p { color: red; }`)).not.to.throw();
  });
});
