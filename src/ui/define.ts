/**
 * Registers an element once per page. The script may stand there twice, in two versions, or beside a page that
 * took the name for itself: the first one stays, nobody's page breaks.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
