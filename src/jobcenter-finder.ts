import { JobcenterFinder } from './finder/jobcenter-finder.ts';
import { define } from './ui/define.ts';

define('jobcenter-finder', JobcenterFinder);
