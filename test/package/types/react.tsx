import type { Answer, JobcenterFinder } from 'stark-sozial-widgets';
import type {} from 'stark-sozial-widgets/react';

export const finder = (
  <jobcenter-finder
    className="box"
    heading-level="3"
    map="open"
    ref={(element: JobcenterFinder | null) => void element?.search('31224')}
    onjobcenter-answer={event => {
      const detail: Answer = event.detail;
      console.log(detail.state);
    }}
  />
);
// @ts-expect-error: no such map
export const map = <jobcenter-finder map="closed" />;
// @ts-expect-error: no such attribute
export const attribute = <jobcenter-finder view="week" />;
// @ts-expect-error: no such detail
export const event = <jobcenter-finder onjobcenter-answer={event => event.detail.town} />;
export const calendar = <aktionswoche-calendar sync-url only-own={false} view="week" />;
// @ts-expect-error: a level is a number
export const banner = <stark-sozial-banner heading-level="two" />;
export const stories = <stark-sozial-stories limit={3} />;
