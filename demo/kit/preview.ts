// A page as a webmaster has it: with the script, and with what the kit offers for copying.
import { isPreview, READY } from './preview-message.ts';

const { documentElement: page, body } = document;
/** So that a page is not built anew for each letter of an option. */
const PAUSE = 150;
let shown: string | undefined;
let timer = 0;

addEventListener('message', ({ data, source, origin }) => {
  if (source !== parent || origin !== location.origin || !isPreview(data)) return;
  page.dataset.ground = data.ground;
  for (const name of [...page.style]) page.style.removeProperty(name);
  for (const [name, value] of data.properties) page.style.setProperty(name, value);
  clearTimeout(timer);
  if (shown === undefined) put(data.markup);
  else timer = window.setTimeout(put, PAUSE, data.markup);
});

function put(markup: string) {
  if (markup === shown) return;
  shown = markup;
  // As a page that was read, not as one that was written to: nothing in it runs.
  body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}

if (parent !== window) parent.postMessage({ type: READY }, location.origin);
