import { describeAll } from './pages-axe.ts';

describeAll('aktionswoche-calendar');
