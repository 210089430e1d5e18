// Right use compiles, wrong use does not.
import type { Answer, JobcenterFinder, TilesConsent } from 'stark-sozial-widgets';
import { AnswerState, JobcenterAnswerEvent } from 'stark-sozial-widgets';
import 'stark-sozial-widgets/define/aktionswoche-calendar';
import { JobcenterFinder as Defined } from 'stark-sozial-widgets/define/jobcenter-finder';

const finder = document.querySelector('jobcenter-finder')!;
export const answer: Promise<Answer> = finder.search('31224');
export const same: JobcenterFinder = new Defined();
finder.map = 'open';
finder.headingLevel = 3;
finder.dataset = '/daten.json';
export const reading: string | undefined = finder.dataset.foo;
// @ts-expect-error: no such view of the map
finder.map = 'closed';
// @ts-expect-error: a search needs a question
void finder.search();
// @ts-expect-error: not public
void finder.language;

finder.addEventListener('jobcenter-answer', event => {
  const { state, jobcenter }: Answer = event.detail;
  // @ts-expect-error: no such state
  if (state === 'lost') return;
  if (state === AnswerState.Found) console.log(jobcenter?.toUpperCase());
  // @ts-expect-error: may be missing
  console.log(jobcenter.toUpperCase());
});
finder.addEventListener('tiles-consent-needed', event => {
  const consent: TilesConsent = event.detail;
  consent.answer(true);
  // @ts-expect-error: yes or no
  consent.answer('yes');
});

const calendar = document.createElement('aktionswoche-calendar');
calendar.syncUrl = true;
calendar.view = 'week';
// @ts-expect-error: no such view
calendar.view = 'month';
calendar.addEventListener('event-selected', ({ detail }) => {
  const hosts: readonly string[] | undefined = detail.hosts;
  console.log(hosts);
});

const banner = document.createElement('stark-sozial-banner');
banner.variant = 'figures';
// @ts-expect-error: yes or no
banner.dismissible = 'yes';
document.createElement('stark-sozial-stories').limit = 3;

export const made = new JobcenterAnswerEvent({ query: 'Peine', state: 'unknown' });
