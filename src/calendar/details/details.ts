import type { TemplateResult } from 'lit';
import { addStyles } from '../../ui/adopt.ts';
import type { Entry } from '../agenda.ts';
import type { CalendarContext } from '../context.ts';
import { renderDetails } from './details-view.ts';
import { detailsStyles } from './styles.ts';

/** What an element needs to show details, with the styles of its own root. */
export function detailsFor(element: Element): (entry: Entry, context: CalendarContext) => TemplateResult {
  addStyles(element.shadowRoot, detailsStyles);
  return renderDetails;
}
