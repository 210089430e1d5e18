import { parse } from 'csv-parse/sync';

/** A row with its number as a spreadsheet shows it, and its cells by the headings above them. */
export interface SheetRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

export interface Sheet {
  /** Number of the row with the headings. */
  line: number;
  headings: string[];
  rows: SheetRow[];
}

export interface SheetFault {
  line: number;
  message: string;
}

const DELIMITERS = [';', '\t', ','] as const;

/** Reads a table from a spreadsheet, whichever sign stands between its cells; empty rows do not count. */
export function readSheet(text: string): Sheet | SheetFault {
  // Excel's own hint at the delimiter, a line of its own.
  const [hint = '', hinted] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(hint.length);
  let table: string[][];
  try {
    const delimiter = hinted ?? delimiterOf(body);
    table = parse(body, { delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    return { line: ((error as { lines?: number }).lines ?? 1) + (hint ? 1 : 0), message: BAD_QUOTES };
  }
  const rows = table.map((cells, index) => ({
    line: index + 1 + (hint ? 1 : 0),
    cells: cells.map(cell => cell.replace(/[^\S\n]+/g, ' ').trim()),
  }));
  const [head, ...rest] = rows.filter(({ cells }) => cells.some(Boolean));
  if (!head) return { line: 1, message: 'Die Tabelle ist leer.' };
  return headed(head, rest);
}

const BAD_QUOTES =
  'Die Tabelle ist nicht lesbar: Ein Anführungszeichen " ist zu viel oder fehlt. Speichern Sie sie aus Excel oder LibreOffice neu als CSV.';

function headed(head: { line: number; cells: string[] }, rest: { line: number; cells: string[] }[]) {
  const headings = head.cells;
  const twice = headings.find((heading, index) => heading && headings.indexOf(heading) !== index);
  if (twice) return { line: head.line, message: `Die Spalte „${twice}“ gibt es zweimal.` };
  const spill = rest.find(({ cells }) => cells.some((cell, index) => cell && !headings[index]));
  if (spill)
    return { line: spill.line, message: 'Hier steht etwas in einer Spalte, die keine Überschrift hat.' };
  const rows = rest.map(({ line, cells }) => ({
    line,
    cells: new Map(headings.flatMap((heading, index) => (heading ? [[heading, cells[index] ?? '']] : []))),
  }));
  return { line: head.line, headings: headings.filter(Boolean), rows };
}

/** The sign that stands most often in the row of the headings. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/).find(one => one.trim()) ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]!;
}
