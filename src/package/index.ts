export * from './aktionswoche-calendar.ts';
export * from './jobcenter-finder.ts';
export * from './stark-sozial-banner.ts';
export * from './stark-sozial-stories.ts';
