// What still works in the narrowest frame, `sandbox="allow-scripts"`, in which WordPress puts what it embeds.
import { secretOf } from './height.ts';

/** There the page has no origin of its own, may not submit a form and may not lead anywhere. */
export function insideSandbox(): void {
  if (window.origin !== 'null') return;
  addEventListener('click', event => {
    const path = event.composedPath();
    const link = path.find(node => node instanceof HTMLAnchorElement);
    const button = path.find(node => node instanceof HTMLButtonElement);
    if (link) leadAway(event, link);
    else if (button?.form && button.type === 'submit') submit(button.form);
  });
}

/** The press on its button ends without a word; the form is told of it all the same. */
function submit(form: HTMLFormElement): void {
  let told = false;
  form.addEventListener(
    'submit',
    () => {
      told = true;
    },
    { once: true },
  );
  setTimeout(() => {
    if (!told) form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

/** WordPress follows links to the frame's own host; there this page stands alone, and all of its links lead on. */
function leadAway(event: MouseEvent, { href }: HTMLAnchorElement): void {
  const secret = secretOf(location.hash);
  // Whoever wants a new tab gets it from the browser.
  if (!secret || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const own = href.startsWith(`${location.origin}/`);
  const value = own ? href : location.href.replace(/#.*/, '');
  window.parent.postMessage({ message: 'link', value, secret }, '*');
}
