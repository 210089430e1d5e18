// Registers the tag; with the class comes the type of `document.querySelector('aktionswoche-calendar')`.
import '../../aktionswoche-calendar.ts';

export * from '../aktionswoche-calendar.ts';
