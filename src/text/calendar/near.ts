import type { Language } from '../language.ts';
import { placeAnswersDe } from '../place-search/answers-de.ts';
import { placeAnswersDeSimple } from '../place-search/answers-de-simple.ts';
import { placeAnswersEn } from '../place-search/answers-en.ts';
import { placeSearchDe } from '../place-search/de.ts';
import { placeSearchDeSimple } from '../place-search/de-simple.ts';
import { placeSearchEn } from '../place-search/en.ts';
import type { NearTexts } from './texts.ts';

export const nearTexts: Record<Language, NearTexts> = {
  de: {
    ...placeSearchDe,
    ...placeAnswersDe,
    label: 'In der Nähe von',
    hint: 'Postleitzahl oder Ort, zum Beispiel 31224 oder Peine',
    radius: 'Umkreis',
    km: km => `${km} km`,
  },
  'de-simple': {
    ...placeSearchDeSimple,
    ...placeAnswersDeSimple,
    label: 'In der Nähe von diesem Ort',
    hint: 'Post·leit·zahl oder Ort. Zum Beispiel: 31224. Oder: Peine.',
    radius: 'Wie weit weg?',
    km: km => `${km} Kilometer`,
  },
  en: {
    ...placeSearchEn,
    ...placeAnswersEn,
    label: 'Near',
    hint: 'Postcode or place, for example 31224 or Peine',
    radius: 'Distance',
    km: km => `${km} km`,
  },
};
