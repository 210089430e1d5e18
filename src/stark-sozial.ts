// The one script for pages. It is built as a classic script, so that a page may load it in any way: with `async`,
// as a module, at the end, through a tag manager.
import { ownFolder } from './embed/base.ts';
import { followFrames } from './embed/frames.ts';
import { Upgrades } from './embed/upgrade.ts';

const folder = ownFolder();
if (folder && 'customElements' in window) {
  followFrames(folder);
  new Upgrades(folder).start();
} else if (!folder) {
  console.warn(
    'stark-sozial: Das Script kennt seine Adresse nicht. Bitte laden Sie es als Datei stark-sozial.js.',
  );
}
