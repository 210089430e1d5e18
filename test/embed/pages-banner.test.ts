import { describeAll } from './pages-axe.ts';

describeAll('stark-sozial-banner');
