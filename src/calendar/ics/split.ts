/** A component of a calendar file as it stands there, unfolded, without what is nested in it. */
export interface Block {
  name: 'VEVENT' | 'VTIMEZONE';
  /** Number of its first line in the file, from 1. */
  line: number;
  lines: string[];
  /** False where the file or the next entry begins before its END. */
  whole: boolean;
}

export interface Split {
  /** Lines of the calendar itself: METHOD, X-WR-TIMEZONE. */
  head: string[];
  blocks: Block[];
}

const LINE = /^[A-Za-z0-9-]+[;:]/;

/**
 * Cuts a calendar file into its entries, so that a broken one costs itself only: the parser gives up a whole
 * file for one wrong line. A line that is none belongs to the one before; some programs forget to fold.
 */
export function split(text: string, most: number): Split & { more: number } {
  const head: string[] = [];
  const blocks: Block[] = [];
  let block: Block | undefined;
  let nested: string | undefined;
  let more = 0;
  const close = (whole: boolean) => {
    if (block && blocks.length < most) blocks.push({ ...block, whole });
    else if (block) more++;
    block = nested = undefined;
  };
  for (const { line, number } of unfold(text)) {
    const [, edge, component = ''] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(line) ?? [];
    const name = component.toUpperCase();
    const begins = edge?.toUpperCase() === 'BEGIN';
    if (edge && begins && name === 'VEVENT') {
      close(false);
      block = { name, line: number, lines: [], whole: false };
    } else if (edge && begins && name === 'VTIMEZONE' && !block) {
      block = { name, line: number, lines: [], whole: false };
    } else if (edge && !begins && (name === block?.name || name === 'VCALENDAR')) {
      close(name === block?.name);
    } else if (!block) {
      if (!edge) head.push(line);
    } else if (block.name === 'VTIMEZONE') {
      block.lines.push(line);
    } else if (edge) {
      // Alarms and the like say nothing about the entry.
      nested = begins ? (nested ?? name) : nested === name ? undefined : nested;
    } else if (!nested) {
      if (LINE.test(line)) block.lines.push(line);
      else if (block.lines.length > 0) block.lines[block.lines.length - 1] += `\\n${line}`;
    }
  }
  close(false);
  return { head, blocks, more };
}

function* unfold(text: string): Generator<{ line: string; number: number }> {
  let line: string | undefined;
  let number = 0;
  let first = 1;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number++;
    if (line !== undefined && /^[ \t]/.test(raw)) {
      line += raw.slice(1);
      continue;
    }
    if (line?.trim()) yield { line, number: first };
    line = raw;
    first = number;
  }
  if (line?.trim()) yield { line, number: first };
}
