/** Cuts a formula (en-US, with or without its "=") into the pieces that references are found in. */
import { columnIndex } from '../workbook/address';
import { readStructured, type StructuredReference } from './structuredSyntax';

export interface Corner {
  /** Null in a reference to whole columns. */
  row: number | null;
  /** Null in a reference to whole rows. */
  column: number | null;
  rowAbsolute: boolean;
  columnAbsolute: boolean;
}

export type Token =
  | { kind: 'text' | 'string' | 'number' | 'name' | 'function'; text: string }
  | { kind: 'reference'; text: string; sheet: string | null; from: Corner; to: Corner | null }
  | { kind: 'structured'; text: string; structured: StructuredReference };

export class FormulaSyntaxError extends Error {}

const STRING = /"(?:[^"]|"")*"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.![])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_(.![])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|\.\d+(?:[Ee][+-]?\d+)?/y;
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/y;
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

const known = new Map<string, readonly Token[]>();
const KNOWN_LIMIT = 20_000;

/** Throws FormulaSyntaxError for brackets and quotes that do not close. */
export function tokenize(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before) return before;
  if (known.size > KNOWN_LIMIT) known.clear();
  const tokens = scan(formula);
  known.set(formula, tokens);
  return tokens;
}

function scan(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const push = (token: Token): void => {
    tokens.push(token);
    at += token.text.length;
  };
  while (at < source.length) {
    const string = match(STRING);
    if (string) {
      push({ kind: 'string', text: string[0] });
      continue;
    }
    const reference = matchReference(source, at);
    if (reference) {
      push(reference);
      continue;
    }
    const number = match(NUMBER);
    if (number) {
      push({ kind: 'number', text: number[0] });
      continue;
    }
    const error = match(ERROR);
    if (error) {
      push({ kind: 'text', text: error[0] });
      continue;
    }
    const identifier = match(IDENTIFIER)?.[0] ?? '';
    if (source[at + identifier.length] === '[') {
      const structured = readStructured(source, at, identifier);
      if (!structured) throw new FormulaSyntaxError(`Brackets do not close: ${source}`);
      push({ kind: 'structured', text: structured.text, structured });
    } else if (identifier) {
      const isCall = source[at + identifier.length] === '(';
      push({ kind: isCall ? 'function' : 'name', text: identifier });
    } else if (source[at] === '"') {
      throw new FormulaSyntaxError(`A text does not end: ${source}`);
    } else {
      push({ kind: 'text', text: source[at] ?? '' });
    }
  }
  return tokens;
}

function matchReference(source: string, at: number): Token | null {
  SHEET.lastIndex = at;
  const prefix = SHEET.exec(source);
  const start = at + (prefix?.[0].length ?? 0);
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? null) : null;
  const build = (length: number, from: Corner, to: Corner | null): Token => ({
    kind: 'reference',
    text: source.slice(at, start + length),
    sheet,
    from,
    to,
  });
  CELLS.lastIndex = start;
  const cells = CELLS.exec(source);
  if (cells) {
    const to = cells[6] === undefined ? null : corner(cells[5], cells[6], cells[7], cells[8]);
    return build(cells[0].length, corner(cells[1], cells[2], cells[3], cells[4]), to);
  }
  COLUMNS.lastIndex = start;
  const columns = COLUMNS.exec(source);
  if (columns)
    return build(columns[0].length, corner(columns[1], columns[2]), corner(columns[3], columns[4]));
  ROWS.lastIndex = start;
  const rows = ROWS.exec(source);
  if (rows)
    return build(
      rows[0].length,
      corner('', undefined, rows[1], rows[2]),
      corner('', undefined, rows[3], rows[4]),
    );
  return null;
}

const corner = (
  columnSign: string | undefined,
  column: string | undefined,
  rowSign?: string,
  row?: string,
): Corner => ({
  row: row === undefined ? null : Number(row) - 1,
  column: column === undefined ? null : columnIndex(column),
  rowAbsolute: rowSign === '$',
  columnAbsolute: columnSign === '$',
});

export const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => token.text).join('');
