/** The zone of every time in the dataset. */
export const ZONE = 'Europe/Berlin';

/**
 * The zone, spelled out: Outlook reads times without it as its own idea of the hour, and understands the change
 * of the clocks only as a rule, not as a list of days (https://github.com/iCalcreator/iCalcreator/issues/86).
 * The rule of today holds since 1996; from 1970 on, as Google writes it, everybody understands it.
 */
export const VTIMEZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  `X-LIC-LOCATION:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
