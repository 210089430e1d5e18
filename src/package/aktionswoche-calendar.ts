// What the npm package offers for this element; nothing here registers the tag.
export { AktionswocheCalendar } from '../calendar/aktionswoche-calendar.ts';
export type { SelectedEvent } from '../calendar/events.ts';
export { EventSelectedEvent } from '../calendar/events.ts';
