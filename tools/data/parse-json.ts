import * as v from 'valibot';
import type { SourceFile } from './files.ts';
import { findJsonFault } from './json-fault.ts';
import { fieldName, issueMessage, type Problem, unknownFields } from './problems.ts';

/** One parsed JSON file; `value` is missing when something is wrong with it. */
export interface Parsed<T> {
  file: string;
  /** The record's name, if only that could be read. */
  record?: string | undefined;
  value?: T;
  problems: Problem[];
}

export function parseJson<S extends v.GenericSchema>(file: SourceFile, schema: S): Parsed<v.InferOutput<S>> {
  if (file.fault) return { file: file.path, problems: [{ file: file.path, message: file.fault }] };
  const fault = findJsonFault(file.text);
  if (fault) {
    return {
      file: file.path,
      problems: [{ file: file.path, field: `Zeile ${fault.line}`, message: fault.message }],
    };
  }
  const input: unknown = JSON.parse(file.text);
  const result = v.safeParse(schema, input);
  const problems: Problem[] = (result.issues ?? []).map(issue => ({
    file: file.path,
    ...placeOf(
      input,
      (issue.path ?? []).map(item => (item as { key: unknown }).key),
    ),
    message: issueMessage(issue),
  }));
  for (const path of unknownFields(input, result.output)) {
    const message = 'Dieses Feld gibt es nicht. Bitte prüfen Sie die Schreibweise des Namens.';
    problems.push({ file: file.path, ...placeOf(input, path), message });
  }
  const record = nameOf(input);
  return { file: file.path, record, problems, ...(result.success ? { value: result.output } : {}) };
}

/** Field and record; in a file that holds a list, the record is the one in the list. */
function placeOf(input: unknown, path: readonly unknown[]): Pick<Problem, 'field' | 'record'> {
  const [list, index] = path as [string, number];
  const entry = (input as Record<string, unknown[]> | null)?.[list]?.[index];
  return { record: nameOf(input) ?? nameOf(entry), field: fieldName(path) };
}

const nameOf = (input: unknown): string | undefined => {
  const { name, title } = (input ?? {}) as { name?: unknown; title?: unknown };
  return [name, title].find(text => typeof text === 'string') as string | undefined;
};
