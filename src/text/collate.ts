/** The order of German words. One for all: to make a collator takes as long as to sort a thousand words with it. */
export const germanOrder = new Intl.Collator('de').compare;
