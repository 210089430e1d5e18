import { checkStories } from './check.ts';

await checkStories('gestalten');
