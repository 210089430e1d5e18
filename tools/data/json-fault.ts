/**
 * Says in German where a JSON file is broken and what belongs there. `JSON.parse` speaks English, differs from
 * one version of Node to the next, often names no line, and keeps silent about a field that stands twice.
 */
export interface JsonFault {
  line: number;
  message: string;
}

class Fault extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

export function findJsonFault(text: string): JsonFault | undefined {
  try {
    new Scanner(text).scan();
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { line: text.slice(0, error.offset).split('\n').length, message: error.message };
  }
}

class Scanner {
  private at = 0;
  /** End of the last thing read: a missing comma is missing there, not on the next line. */
  private end = 0;

  constructor(private readonly text: string) {}

  scan(): void {
    this.value('Die Datei ist leer.');
    this.space();
    if (this.at < this.text.length) this.fail('Nach der letzten Klammer } steht noch etwas.');
  }

  private value(ifMissing: string): void {
    this.space();
    const char = this.text[this.at];
    if (char === '{') this.object();
    else if (char === '[') this.list();
    else if (char === '"') this.string();
    else if (char === undefined || char === '}' || char === ']' || char === ',') this.fail(ifMissing);
    else this.word();
    this.end = this.at;
  }

  private object(): void {
    const seen = new Set<string>();
    this.take();
    if (this.takeIf('}')) return;
    for (;;) {
      if (this.peek() === '}') this.fail('Vor der Klammer } steht ein Komma zu viel.', this.end);
      if (this.peek() !== '"') this.fail('Erwartet: ein Feldname in geraden Anführungszeichen, wie "phone".');
      const start = this.at;
      const name = this.string();
      if (seen.has(name)) this.fail(`Das Feld "${name}" steht hier schon weiter oben.`, start);
      seen.add(name);
      if (this.peek() !== ':') this.fail(`Nach dem Feldnamen "${name}" fehlt der Doppelpunkt.`, start);
      this.take();
      this.value(`Nach "${name}": fehlt der Wert.`);
      if (this.separator('}')) return;
    }
  }

  private list(): void {
    this.take();
    if (this.takeIf(']')) return;
    for (;;) {
      if (this.peek() === ']') this.fail('Vor der Klammer ] steht ein Komma zu viel.', this.end);
      this.value('In der Liste fehlt ein Wert.');
      if (this.separator(']')) return;
    }
  }

  /** Takes a comma (more follows) or the closing bracket (true). */
  private separator(close: '}' | ']'): boolean {
    const char = this.peek();
    if (char === ',' || char === close) {
      this.take();
      this.end = this.at;
      return char === close;
    }
    if (char === undefined) this.fail(`Am Ende der Datei fehlt die Klammer ${close}.`);
    return this.fail(`Am Ende dieser Zeile fehlt ein Komma oder die Klammer ${close}.`, this.end);
  }

  private string(): string {
    const match = /"(?:[^"\\\n]|\\.)*"/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text);
    if (!found) this.fail('Das schließende Anführungszeichen " fehlt.');
    const start = this.at;
    this.at = match.lastIndex;
    try {
      return JSON.parse(found![0]) as string;
    } catch {
      return this.fail(
        'Im Text steht ein Zeichen, das hier nicht gilt: ein Tabulator oder ein einzelner \\.',
        start,
      );
    }
  }

  private word(): void {
    const match = /[^\s,{}[\]:"]+/y;
    match.lastIndex = this.at;
    const word = match.exec(this.text)?.[0] ?? this.text[this.at]!;
    if (/^[„“”'‘’‚]/.test(word)) this.fail('Erwartet: gerade Anführungszeichen ", keine anderen.');
    if (/^0\d/.test(word)) this.fail(`Die Zahl ${word} beginnt mit 0: Sie gehört in Anführungszeichen.`);
    if (!/^(true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?)$/.test(word)) {
      this.fail(`Erwartet: ein Text in geraden Anführungszeichen, gefunden ${word}.`);
    }
    this.at += word.length;
  }

  private peek(): string | undefined {
    this.space();
    return this.text[this.at];
  }

  private takeIf(char: string): boolean {
    const there = this.peek() === char;
    if (there) this.take();
    return there;
  }

  private take(): void {
    this.at += 1;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private fail(message: string, offset = Math.min(this.at, this.text.trimEnd().length)): never {
    throw new Fault(offset, message);
  }
}
