// Registers the tag; with the class comes the type of `document.querySelector('jobcenter-finder')`.
import '../../jobcenter-finder.ts';

export * from '../jobcenter-finder.ts';
