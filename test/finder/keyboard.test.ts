import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answering, finder, focused, input, part, suggestions, text, type, until } from './finder.ts';

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

describe('<jobcenter-finder> by keyboard alone', () => {
  it('goes from the first tab stop to the phone number of the jobcenter', async () => {
    const element = await finder();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(input(element));
    await sendKeys({ type: '85049' });
    const answer = await answering(element, () => press('Enter'));
    expect(answer).to.include({ state: 'found', jobcenter: 'ingolstadt' });
    await until(() => text(focused(element)) === 'Jobcenter Ingolstadt');
    await sendKeys({ press: 'Tab' });
    expect((focused(element) as HTMLAnchorElement).href).to.equal('tel:+4984130545112');
    before.remove();
  });

  it('chooses a suggestion with the arrow keys and Enter', async () => {
    const element = await finder();
    await type(element, 'Pein');
    await press('ArrowDown');
    const active = element.shadowRoot!.getElementById(input(element).getAttribute('aria-activedescendant')!)!;
    expect(active.getAttribute('aria-selected')).to.equal('true');
    expect(focused(element)).to.equal(input(element));
    const answer = await answering(element, () => press('Enter'));
    expect(answer).to.include({ state: 'found', jobcenter: 'peine' });
    expect(suggestions(element)).to.deep.equal([]);
  });

  it('goes around the suggestions and back into the field', async () => {
    const element = await finder();
    await type(element, 'Pein');
    const count = suggestions(element).length;
    await press(...Array.from({ length: count }, () => 'ArrowDown'));
    expect(input(element).getAttribute('aria-activedescendant')).to.equal(`option-${count - 1}`);
    await press('ArrowDown');
    expect(input(element).hasAttribute('aria-activedescendant')).to.equal(false);
    await press('ArrowUp');
    expect(input(element).getAttribute('aria-activedescendant')).to.equal(`option-${count - 1}`);
  });

  it('keeps the active suggestion in view', async () => {
    const element = await finder();
    await type(element, 'Neust');
    await press('ArrowUp');
    const list = part(element, 'suggestions')!.getBoundingClientRect();
    const active = element.shadowRoot!.querySelector('[aria-selected=true]')!.getBoundingClientRect();
    expect(active.top).to.be.at.least(list.top - 1);
    expect(active.bottom).to.be.at.most(list.bottom + 1);
  });

  it('closes the suggestions with Escape and empties the field with the next one', async () => {
    const element = await finder();
    await type(element, 'Pein');
    await press('Escape');
    expect(suggestions(element)).to.deep.equal([]);
    expect(input(element).value).to.equal('Pein');
    await press('Escape');
    expect(input(element).value).to.equal('');
  });

  it('closes the suggestions when the focus goes on', async () => {
    const element = await finder();
    await type(element, 'Pein');
    await press('Tab');
    expect(suggestions(element)).to.deep.equal([]);
    expect(focused(element)?.getAttribute('type')).to.equal('submit');
  });

  it('asks after a suggested postcode that lies in several Kreise', async () => {
    const element = await finder();
    await type(element, '9997');
    const index = suggestions(element).findIndex(line => line.startsWith('99976'));
    expect(suggestions(element)[index]).to.contain('Unstrut-Hainich-Kreis / Landkreis Eichsfeld');
    await press(...Array.from({ length: index + 1 }, () => 'ArrowDown'));
    const answer = await answering(element, () => press('Enter'));
    expect(answer.state).to.equal('choose');
  });

  it('decides a choice', async () => {
    const element = await finder();
    input(element).focus();
    await sendKeys({ type: 'Osnabrück' });
    const choice = await answering(element, () => press('Enter'));
    expect(choice.state).to.equal('choose');
    await until(() => focused(element)?.id === 'choices');
    await press('Tab');
    expect(text(focused(element))).to.contain('Osnabrück');
    await press('Tab');
    const label = text(focused(element));
    const answer = await answering(element, () => press('Enter'));
    expect(answer).to.include({ query: label });
    expect(['found', 'joint']).to.include(answer.state);
  });

  it('stays in the field after an error and says what is wrong', async () => {
    const element = await finder();
    input(element).focus();
    await sendKeys({ type: '123' });
    await answering(element, () => press('Enter'));
    expect(focused(element)).to.equal(input(element));
    expect(text(part(element, 'error'))).to.contain('fünf Ziffern');
    await until(() => text(element.shadowRoot!.querySelector('[role=status]')).includes('fünf Ziffern'));
  });

  it('begins anew in the field', async () => {
    const element = await finder();
    input(element).focus();
    await sendKeys({ type: '31224' });
    await answering(element, () => press('Enter'));
    element.shadowRoot!.querySelector<HTMLElement>('.again button')!.focus();
    await press('Enter');
    await until(() => focused(element) === input(element));
    expect(input(element).value).to.equal('');
    expect(part(element, 'answer')!.childElementCount).to.equal(0);
  });

  it('opens the list and a card from it', async () => {
    const element = await finder();
    const summaries = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.all summary')];
    summaries()[0]!.focus();
    await press('Enter');
    await until(() => element.shadowRoot!.querySelector<HTMLDetailsElement>('details.all')!.open);
    summaries()
      .find(summary => text(summary) === 'Niedersachsen (16)')!
      .focus();
    await press('Enter', 'Tab');
    await until(() => focused(element)?.localName === 'button');
    const name = text(focused(element)!.querySelector('.name'));
    const answer = await answering(element, () => press('Enter'));
    expect(answer.state).to.equal('found');
    await until(() => text(focused(element)) === name);
    expect(element.shadowRoot!.querySelectorAll('.all [aria-current=true]')).to.have.length(1);
  });
});
