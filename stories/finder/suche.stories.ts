import { click, there, type } from '../act.ts';
import type { ElementMeta, Story } from '../element.ts';
import { NEVER } from '../network.ts';
import { finder } from './finder.ts';

const meta: ElementMeta = { ...finder, title: 'Finder/Suche' };
export default meta;

const OPEN = '[role=listbox]:not([hidden])[aria-busy=false] [role=option]';

async function typed(canvas: HTMLElement, value: string): Promise<HTMLInputElement> {
  await there(canvas, '[part=list]');
  const field = await type(canvas, 'input', value);
  field.focus();
  return field;
}

export const Suggestions: Story = {
  name: 'Vorschläge',
  play: async ({ canvasElement }) => void (await typed(canvasElement, 'Neust')),
  parameters: { shows: OPEN, reads: 'Neustadt' },
};

export const SuggestionActive: Story = {
  name: 'Vorschlag mit den Pfeiltasten gewählt',
  play: async ({ canvasElement }) => {
    const field = await typed(canvasElement, 'Oldenb');
    await there(canvasElement, OPEN);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  },
  parameters: { shows: '[role=option][aria-selected=true]', reads: 'Oldenburg' },
};

export const SuggestionsForDigits: Story = {
  name: 'Vorschläge zu einer Postleitzahl',
  play: async ({ canvasElement }) => void (await typed(canvasElement, '312')),
  parameters: { shows: OPEN, reads: '312' },
};

export const SuggestionCorrected: Story = {
  name: 'Vorschlag trotz Schreibfehler',
  play: async ({ canvasElement }) => void (await typed(canvasElement, 'Wuppertahl')),
  parameters: { shows: OPEN, reads: 'ähnlicher Name' },
};

export const NoSuggestions: Story = {
  name: 'Kein Vorschlag',
  play: async ({ canvasElement }) => void (await typed(canvasElement, 'Xqzvw')),
  parameters: { shows: '[role=listbox][hidden][aria-busy=false]', reads: 'Keine Vorschläge' },
};

export const Searching: Story = {
  name: 'Wird gesucht',
  args: { dataset: NEVER, query: '31224' },
  parameters: { shows: '.answer[aria-busy=true]', reads: 'Wird gesucht …' },
};

export const Empty: Story = {
  name: 'Nichts eingegeben',
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[part=list]');
    await click(canvasElement, '[part=button]');
  },
  parameters: { shows: '#error', reads: 'Bitte geben Sie Ihre Postleitzahl' },
};
