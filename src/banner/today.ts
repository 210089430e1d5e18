import type { ReactiveControllerHost } from 'lit';
import { DatasetController } from '../dataset/controller.ts';
import { EVENTS } from '../dataset/event-schema.ts';
import { datesOn, isHeldBy } from '../dataset/events.ts';
import type { Edition, Jobcenter } from '../dataset/schema.ts';

/**
 * What takes place today, by the calendar's own data and rules. A page loads this, and the events, only while
 * an Aktionswoche runs.
 */
export class Today {
  readonly #data: DatasetController;

  constructor(host: ReactiveControllerHost & { datasetUrl?: string | null }) {
    this.#data = new DatasetController(host, () => [EVENTS]);
  }

  /** How many actions there are on a day, of one jobcenter or of all; undefined as long as that is not known. */
  count(edition: Edition, day: string, jobcenter: Jobcenter | undefined): number | undefined {
    const events = this.#data.value?.events;
    return (
      events && datesOn(events, edition, day).filter(event => !jobcenter || isHeldBy(event, jobcenter)).length
    );
  }
}
