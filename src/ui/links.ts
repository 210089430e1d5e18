/** What a dataset or an attribute offers as a link, if it is one that may be followed; else nothing. */
export function safeHref(value: string | undefined): string | undefined {
  return value && /^(https?:\/\/|mailto:|tel:)/i.test(value) ? value : undefined;
}
