import type { CommonTexts } from '../texts.ts';

export const commonEn: CommonTexts = {
  common: {
    loading: 'Loading …',
    retry: 'Try again',
    leavesSite: 'another website',
  },
  lands: {
    'DE-BB': 'Brandenburg',
    'DE-BW': 'Baden-Württemberg',
    'DE-BY': 'Bavaria',
    'DE-HE': 'Hesse',
    'DE-MV': 'Mecklenburg-Western Pomerania',
    'DE-NI': 'Lower Saxony',
    'DE-NW': 'North Rhine-Westphalia',
    'DE-RP': 'Rhineland-Palatinate',
    'DE-SH': 'Schleswig-Holstein',
    'DE-SL': 'Saarland',
    'DE-SN': 'Saxony',
    'DE-ST': 'Saxony-Anhalt',
    'DE-TH': 'Thuringia',
  },
};
