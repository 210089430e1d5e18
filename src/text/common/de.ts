import type { CommonTexts } from '../texts.ts';

export const commonDe: CommonTexts = {
  common: {
    loading: 'Wird geladen …',
    retry: 'Noch einmal versuchen',
    leavesSite: 'andere Website',
  },
  lands: {
    'DE-BB': 'Brandenburg',
    'DE-BW': 'Baden-Württemberg',
    'DE-BY': 'Bayern',
    'DE-HE': 'Hessen',
    'DE-MV': 'Mecklenburg-Vorpommern',
    'DE-NI': 'Niedersachsen',
    'DE-NW': 'Nordrhein-Westfalen',
    'DE-RP': 'Rheinland-Pfalz',
    'DE-SH': 'Schleswig-Holstein',
    'DE-SL': 'Saarland',
    'DE-SN': 'Sachsen',
    'DE-ST': 'Sachsen-Anhalt',
    'DE-TH': 'Thüringen',
  },
};
