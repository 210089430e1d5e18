import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dayInGermany } from '../dataset/editions.ts';

/** At least once an hour: reckoned to midnight alone, a change to summer time would come too late. */
const LONGEST = 3_600_000;

interface Host extends ReactiveControllerHost {
  /** The clock; tests and Storybook pass one in. */
  now: () => Date;
}

/** The day in Germany, and a new rendering when it changes while the page stays open. */
export class ClockController implements ReactiveController {
  today = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    // A timer sleeps with the device; what wakes up looks at the clock.
    document.addEventListener('visibilitychange', this.#check);
    this.#check();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#check);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    this.today = dayInGermany(this.host.now());
  }

  #check = (): void => {
    const now = this.host.now();
    if (dayInGermany(now) !== this.today) {
      this.today = dayInGermany(now);
      this.host.requestUpdate();
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#check, Math.min(LONGEST, untilMidnight(now)));
  };
}

const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', timeStyle: 'medium' });

/** Milliseconds, a little more rather than less. */
function untilMidnight(now: Date): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.format(now).split(':').map(Number);
  return ((24 - hours) * 3600 - minutes * 60 - seconds) * 1000;
}
