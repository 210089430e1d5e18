import type * as v from 'valibot';

/** Something wrong in `data/`, told so that somebody who does not program can put it right. */
export interface Problem {
  /** `data/jobcenters/peine.json` */
  file: string;
  /** Name of the record, where there is one: `Jobcenter Landkreis Peine`. */
  record?: string | undefined;
  /** `traeger.address.postcode`, `offices.1.phone` (counted from 1), `Zeile 12`. */
  field?: string | undefined;
  /** What was expected and what was found, a German sentence. */
  message: string;
}

export const MISSING = 'Die Datei fehlt.';

export const formatProblem = ({ file, record, field, message }: Problem): string =>
  `${[file, record, field].filter(Boolean).join(' · ')}: ${message}`;

/** `['offices', 0, 'phone']` becomes `offices.1.phone`: people count from one. */
export const fieldName = (path: readonly unknown[]): string =>
  path.map(key => (typeof key === 'number' ? key + 1 : String(key))).join('.');

export function found(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nichts';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

const FORMS: Record<string, string> = {
  string: 'ein Text in Anführungszeichen',
  number: 'eine Zahl ohne Anführungszeichen',
  array: 'eine Liste in eckigen Klammern [ ]',
  object: 'ein Block in geschweiften Klammern { }',
  record: 'ein Block in geschweiften Klammern { }',
};

/** Fields whose form says more than "a text". */
const FIELD_FORMS: Record<string, string> = {
  postcode: 'fünf Ziffern in Anführungszeichen',
  ags: 'fünf Ziffern in Anführungszeichen',
};

export function issueMessage(issue: v.BaseIssue<unknown>): string {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.input === undefined)
    return `Das Feld fehlt. Erwartet: ${FIELD_FORMS[key] ?? expectation(issue)}.`;
  const expected = issue.kind === 'schema' ? (FIELD_FORMS[key] ?? expectation(issue)) : ownWords(issue);
  return `erwartet ${expected}, gefunden ${found(issue.input)}.`;
}

function expectation(issue: v.BaseIssue<unknown>): string {
  // The schema speaks German where it knows better than "a text".
  if (/^Erwartet: /.test(issue.message)) return ownWords(issue);
  if (issue.type === 'picklist')
    return (issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ' oder ');
  return issue.input === undefined ? 'ein Eintrag mit diesem Namen' : (FORMS[issue.type] ?? issue.type);
}

function ownWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'non_empty') return 'ein Text, der nicht leer ist';
  return issue.message.replace(/^Erwartet: /, '').replace(/\.$/, '');
}

/** Paths of fields that the schema does not know: a typing error in a field's name would else go unnoticed. */
export function unknownFields(
  input: unknown,
  output: unknown,
  path: (string | number)[] = [],
): (string | number)[][] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(input) ? Number(key) : key];
    if (!Object.hasOwn(output, key)) return [here];
    return unknownFields(value, (output as Record<string, unknown>)[key], here);
  });
}
