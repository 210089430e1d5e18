// Registers the tag; with the class comes the type of `document.querySelector('stark-sozial-stories')`.
import '../../stark-sozial-stories.ts';

export * from '../stark-sozial-stories.ts';
