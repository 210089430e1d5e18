import type { TemplateResult } from 'lit';
import { addStyles } from '../../ui/adopt.ts';
import type { CalendarContext } from '../context.ts';
import type { List } from '../list-view.ts';
import { weekStyles } from './styles.ts';
import { renderWeek } from './week-view.ts';

/** What an element needs to show a week, with the styles of its own root. */
export function weekFor(element: Element): (list: List, context: CalendarContext) => TemplateResult {
  addStyles(element.shadowRoot, weekStyles);
  return renderWeek;
}
