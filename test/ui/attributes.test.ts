import { expect } from '@open-wc/testing';
import { checkAttribute } from '../../src/ui/attributes.ts';

describe('what stands in an attribute and does not exist', () => {
  it('is told once, by whom it is, and with what is possible', () => {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (...args) => told.push(args.join(' '));
    const element = document.createElement('some-element');
    element.setAttribute('land', 'DE-NI DE-XX');
    for (let times = 0; times < 2; times++) checkAttribute(element, 'land', ['DE-NI', 'DE-BB', 'DE-NI']);
    console.warn = warn;
    expect(told).to.deep.equal([
      'stark-sozial: <some-element>: land="DE-XX" gibt es nicht. Möglich ist: DE-NI, DE-BB',
    ]);
  });
});
