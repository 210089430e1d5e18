const told = new Set<string>();

/** Tells the webmaster, once for each value, what stands in an attribute and does not exist. */
export function checkAttribute(element: Element, name: string, known: readonly string[]): void {
  const value = element.getAttribute(name);
  const message = `<${element.localName}>: ${name}="${value}" gibt es nicht.`;
  if (!value || known.includes(value) || told.has(message)) return;
  told.add(message);
  console.warn(`${message} Möglich ist: ${[...new Set(known)].join(', ')}`);
}
