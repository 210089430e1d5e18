import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EVENTS } from '../dataset/event-schema.ts';
import { datesOn, isHeldBy } from '../dataset/events.ts';
import type { Edition, Jobcenter } from '../dataset/schema.ts';
import { type DatasetSource, datasetSource } from '../dataset/source.ts';

/**
 * What takes place today, by the calendar's own data and rules. A page loads this, and the events, only while
 * an Aktionswoche runs.
 */
export class TodayController implements ReactiveController {
  #source: DatasetSource | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly url: () => string,
  ) {
    host.addController(this);
  }

  /** How many actions there are on a day, of one jobcenter or of all; undefined as long as that is not known. */
  count(edition: Edition, day: string, jobcenter: Jobcenter | undefined): number | undefined {
    const events = this.#source?.dataset?.events;
    return (
      events && datesOn(events, edition, day).filter(event => !jobcenter || isHeldBy(event, jobcenter)).length
    );
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#unsubscribe && this.#source?.url !== this.url()) this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #follow() {
    this.#unsubscribe?.();
    this.#source = datasetSource(this.url(), [EVENTS]);
    this.#unsubscribe = this.#source.subscribe(() => this.host.requestUpdate());
  }
}
