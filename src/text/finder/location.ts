import type { LocationProblem } from '../../places/types.ts';
import type { Language } from '../language.ts';

/** What is wrong with the device's position; comes with the first click on the button, as most never click. */
export const locationTexts: Record<Language, Record<LocationProblem, string>> = {
  de: {
    refused:
      'Ihr Browser gibt Ihren Standort nicht frei. Bitte geben Sie Ihre Postleitzahl ein, oder erlauben Sie den Standort in den Einstellungen des Browsers.',
    'timed-out':
      'Die Suche nach Ihrem Standort hat zu lange gedauert. Bitte versuchen Sie es noch einmal, oder geben Sie Ihre Postleitzahl ein.',
    unavailable:
      'Ihr Gerät kann seinen Standort gerade nicht bestimmen. Bitte geben Sie Ihre Postleitzahl ein.',
    insecure:
      'Diese Seite ist nicht verschlüsselt. Darum gibt der Browser Ihren Standort nicht weiter. Bitte geben Sie Ihre Postleitzahl ein.',
    outside:
      'Ihr Standort liegt nicht in Deutschland. Wenn Sie in Deutschland wohnen, geben Sie bitte Ihre Postleitzahl ein.',
    vague:
      'Ihr Gerät kennt seinen Standort nur ungefähr. Zu viele Kreise kommen infrage. Bitte geben Sie Ihre Postleitzahl ein.',
  },
  'de-simple': {
    refused:
      'Ihr Gerät verrät den Ort nicht. Sie können das in den Einstellungen erlauben. Oder schreiben Sie Ihre Post·leit·zahl in das Feld.',
    'timed-out':
      'Das hat zu lange gedauert. Bitte versuchen Sie es noch einmal. Oder schreiben Sie Ihre Post·leit·zahl in das Feld.',
    unavailable:
      'Ihr Gerät findet den Ort gerade nicht. Bitte schreiben Sie Ihre Post·leit·zahl in das Feld.',
    insecure:
      'Diese Internet·seite ist nicht gut geschützt. Darum verrät Ihr Gerät den Ort nicht. Bitte schreiben Sie Ihre Post·leit·zahl in das Feld.',
    outside:
      'Sie sind gerade nicht in Deutschland. Wohnen Sie in Deutschland? Dann schreiben Sie bitte Ihre Post·leit·zahl in das Feld.',
    vague: 'Ihr Gerät kennt den Ort nicht genau. Bitte schreiben Sie Ihre Post·leit·zahl in das Feld.',
  },
  en: {
    refused:
      'Your browser does not share your location. Please enter your postcode, or allow the location in the settings of the browser.',
    'timed-out': 'Looking for your location took too long. Please try again, or enter your postcode.',
    unavailable: 'Your device cannot tell its location at the moment. Please enter your postcode.',
    insecure:
      'This page is not encrypted. That is why the browser does not share your location. Please enter your postcode.',
    outside: 'Your location is not in Germany. If you live in Germany, please enter your postcode.',
    vague:
      'Your device knows its location only roughly. Too many districts are possible. Please enter your postcode.',
  },
};
