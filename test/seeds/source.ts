interface Character {
  char: string;
  line: number;
  used: boolean;
}

/**
 * The printed source without its spaces. A piece of the model uses up the characters it was taken from,
 * so that what is left over at the end is what the model does not hold.
 */
export class Source {
  private readonly characters: Character[];

  constructor(text: string) {
    this.characters = text
      .split('\n')
      .flatMap((row, index) =>
        [...withoutSpaces(row)].map((char) => ({ char, line: index + 1, used: false })),
      );
  }

  /** Whether `piece` begins on `line`, running on to the following lines where it is longer. */
  standsAt(piece: string, line: number): boolean {
    return this.starts(piece).some((start) => this.lineOf(start) === line);
  }

  /** Uses up `piece` where it begins on `line` and nothing has used it yet; false when it is not there. */
  useAt(piece: string, line: number): boolean {
    return this.use(
      piece,
      this.starts(piece).find((start) => this.lineOf(start) === line && this.isFree(piece, start)),
    );
  }

  /** Uses up the first `piece` that nothing has used yet. */
  useFirst(piece: string): boolean {
    return this.use(
      piece,
      this.starts(piece).find((start) => this.isFree(piece, start)),
    );
  }

  /** Uses up the nearest `piece` on `line` or before it, as a heading that several rows share. */
  useNearestBefore(piece: string, line: number): boolean {
    return this.use(
      piece,
      this.starts(piece).filter((start) => this.lineOf(start) <= line).at(-1),
    );
  }

  /** What nothing has used, line by line, spaces left out. */
  left(from: number, to: number): { line: number; text: string }[] {
    const rows = new Map<number, string>();
    for (const { char, line, used } of this.characters) {
      if (!used && line >= from && line <= to) rows.set(line, (rows.get(line) ?? '') + char);
    }
    return [...rows].map(([line, text]) => ({ line, text }));
  }

  private starts(piece: string): number[] {
    const wanted = [...withoutSpaces(piece)];
    if (wanted.length === 0) return [];
    return [...this.characters.keys()].filter((start) =>
      wanted.every((char, offset) => this.characters[start + offset]?.char === char),
    );
  }

  private use(piece: string, start: number | undefined): boolean {
    if (start === undefined) return false;
    for (const character of this.span(piece, start)) character.used = true;
    return true;
  }

  private isFree(piece: string, start: number): boolean {
    return this.span(piece, start).every((character) => !character.used);
  }

  private span(piece: string, start: number): Character[] {
    return this.characters.slice(start, start + [...withoutSpaces(piece)].length);
  }

  private lineOf(index: number): number {
    return this.characters[index]?.line ?? 0;
  }
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
