import { describeAll } from './pages-axe.ts';

describeAll('jobcenter-finder');
