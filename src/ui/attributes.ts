const told = new Set<string>();

/** Tells the webmaster, once for each value, what stands in an attribute, alone or in a list, and does not exist. */
export function checkAttribute(element: Element, name: string, known: readonly string[]): void {
  for (const value of element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? []) {
    const message = `stark-sozial: <${element.localName}>: ${name}="${value}" gibt es nicht.`;
    if (known.includes(value) || told.has(message)) continue;
    told.add(message);
    console.warn(`${message} Möglich ist: ${[...new Set(known)].join(', ')}`);
  }
}
