import { StarkSozialBanner } from './banner/stark-sozial-banner.ts';
import { define } from './ui/define.ts';

define('stark-sozial-banner', StarkSozialBanner);
