// Days around the first Aktionswoche, 26 to 30 August 2019, as the clocks of the stories say them.
export const BEFORE = '2019-08-14T10:00:00+02:00';
export const EVE = '2019-08-25T10:00:00+02:00';
export const FIRST_DAY = '2019-08-26T10:00:00+02:00';
export const RUNNING = '2019-08-28T10:00:00+02:00';
export const OVER = '2019-09-15T10:00:00+02:00';
/** Years later, with no other one announced. */
export const LONG_OVER = '2026-11-22T10:00:00+01:00';
/** Before the second one, of which no single action is recorded. */
export const BEFORE_2022 = '2022-06-01T10:00:00+02:00';
export const OVER_2022 = '2022-07-15T10:00:00+02:00';
