import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { ClockController } from '../../src/ui/clock.ts';

/** A host that draws nothing, as far as the clock needs one. */
function host(now: () => Date) {
  const controllers: ReactiveController[] = [];
  const drawn: string[] = [];
  const self = {
    now,
    updateComplete: Promise.resolve(true),
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => {},
    requestUpdate: () => void drawn.push(clock.today),
  };
  const clock = new ClockController(self);
  return {
    clock,
    drawn,
    connect: () => controllers.forEach(controller => void controller.hostConnected?.()),
    disconnect: () => controllers.forEach(controller => void controller.hostDisconnected?.()),
  };
}

/** A clock that goes, and now says this. */
function going(instant: string): () => Date {
  const offset = new Date(instant).getTime() - Date.now();
  return () => new Date(Date.now() + offset);
}

describe('the clock of an element', () => {
  for (const [eve, day, why] of [
    ['2019-08-25T23:59:59.950+02:00', '2019-08-26', 'in summer'],
    ['2019-12-31T23:59:59.950+01:00', '2020-01-01', 'at the turn of the year'],
    ['2019-03-31T23:59:59.950+02:00', '2019-04-01', 'after the day that lacks an hour'],
    ['2019-10-27T23:59:59.950+01:00', '2019-10-28', 'after the day with an hour twice'],
  ] as const) {
    it(`strikes midnight in Germany by itself, ${why}`, async () => {
      const { clock, drawn, connect, disconnect } = host(going(eve));
      connect();
      expect(clock.today < day).to.equal(true);
      while (clock.today !== day) await new Promise(resolve => setTimeout(resolve, 5));
      expect(drawn.at(-1)).to.equal(day);
      disconnect();
    });
  }

  it('draws nothing anew while the day is the same', () => {
    const { drawn, connect, disconnect } = host(() => new Date('2019-08-26T10:00+02:00'));
    connect();
    const before = drawn.length;
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(drawn.length).to.equal(before);
    disconnect();
  });
});
