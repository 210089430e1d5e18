import { StarkSozialStories } from './stories/stark-sozial-stories.ts';
import { define } from './ui/define.ts';

define('stark-sozial-stories', StarkSozialStories);
