// The custom elements manifest: what the elements say about themselves in their JSDoc.
// https://github.com/webcomponents/custom-elements-manifest
export interface Item {
  name: string;
  description?: string;
  summary?: string;
  default?: string;
  type?: { text: string };
}

export interface Attribute extends Item {
  /** The property that it sets. */
  fieldName: string;
}

export interface Member extends Item {
  kind: string;
  privacy?: string;
  /** Of a property. */
  attribute?: string;
  /** Of a method. */
  parameters?: Item[];
}

/** A class; of an element when it has a tag. Only what is used. */
export interface Declaration extends Item {
  tagName?: string;
  superclass?: { name: string };
  attributes?: Attribute[];
  members?: Member[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

export type Element = Declaration & { tagName: string };

export interface Module {
  kind: string;
  path: string;
  declarations: Declaration[];
  exports: unknown[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

export const elementsOf = ({ modules }: Manifest): Element[] =>
  modules.flatMap(({ declarations }) => declarations.filter(isElement));

const isElement = (declaration: Declaration): declaration is Element => declaration.tagName !== undefined;
