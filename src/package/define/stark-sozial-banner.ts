// Registers the tag; with the class comes the type of `document.querySelector('stark-sozial-banner')`.
import '../../stark-sozial-banner.ts';

export * from '../stark-sozial-banner.ts';
