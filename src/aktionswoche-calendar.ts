import { AktionswocheCalendar } from './calendar/aktionswoche-calendar.ts';
import { define } from './ui/define.ts';

define('aktionswoche-calendar', AktionswocheCalendar);
