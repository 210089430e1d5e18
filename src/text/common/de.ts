import type { CommonTexts } from '../texts.ts';
import { landsDe } from './lands.ts';
import { wordsDe } from './words.ts';

export const commonDe: CommonTexts = { common: wordsDe, lands: landsDe };
