import type { CampaignEvent } from '../dataset/event-schema.ts';

/** What the page learns about an action whose details a visitor opened. */
export type SelectedEvent = Pick<
  CampaignEvent,
  'id' | 'edition' | 'title' | 'kind' | 'hosts' | 'start' | 'link'
>;

/** A visitor opened the details of an action. */
export class EventSelectedEvent extends CustomEvent<SelectedEvent> {
  constructor({ id, edition, title, kind, hosts, start, link }: CampaignEvent) {
    super('event-selected', {
      bubbles: true,
      composed: true,
      detail: { id, edition, title, kind, hosts, start, link },
    });
  }
}

declare global {
  interface HTMLElementEventMap {
    'event-selected': EventSelectedEvent;
  }
}
