/**
 * Formulas between the form in which Excel shows them and the form of the file: there they have no leading
 * "=", and a reference always names its table.
 */
import { NEWER_FUNCTIONS } from './functions';

/** `[@Col]` and `[@[Col with space]]` in a cell of `table` become `Table[[#This Row],[Col]]`. */
export function fileFormula(formula: string, table = ''): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return rewritten(body, prefixed, (own, inside) => {
    const name = own === '' ? table : own;
    if (name === '' || !inside.startsWith('@')) return `${name}[${inside}]`;
    const column = inside.slice(1).trim();
    if (column === '') return `${name}[#This Row]`;
    return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });
}

/** The inverse: as a cell of `table` shows what stands in a file. */
export function shownFormula(text: string, table = ''): string {
  const shown = rewritten(text, unprefixed, (own, inside) => {
    const name = own.toLowerCase() === table.toLowerCase() ? '' : own;
    if (/^#this row$/i.test(inside.trim())) return `${name}[@]`;
    const column = /^\[#this row\]\s*,\s*(.+)$/is.exec(inside)?.[1];
    if (column === undefined) return `${own}[${inside}]`;
    return `${name}[@${PLAIN_COLUMN.exec(column)?.[1] ?? column}]`;
  });
  return `=${shown}`;
}

/** Excel writes `[@Toteuma]` but `[@[TP-ennuste]]`. */
const PLAIN_COLUMN = /^\[([\p{L}\p{N}_]+)\]$/u;

const prefixed = (code: string): string =>
  code.replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => {
    const prefix = NEWER_FUNCTIONS.get(name.toUpperCase());
    return prefix === undefined ? name : prefix + name;
  });

const unprefixed = (code: string): string => code.replace(/_xl(?:fn|ws|pm)\./gi, '');

/** A text, a sheet's name in quotes, or the beginning of a reference in brackets. */
const LANDMARK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}\p{N}_.\\]*)\[/gu;

/** Puts a formula together again of its code, its references, and what stands in quotes and stays. */
function rewritten(
  formula: string,
  changeCode: (code: string) => string,
  changeReference: (table: string, inside: string) => string,
): string {
  let result = '';
  let at = 0;
  for (;;) {
    LANDMARK.lastIndex = at;
    const found = LANDMARK.exec(formula);
    if (!found) return result + changeCode(formula.slice(at));
    result += changeCode(formula.slice(at, found.index));
    const [text, table] = found;
    at = found.index + text.length;
    if (table === undefined) {
      result += text;
      continue;
    }
    const close = closingBracket(formula, at);
    if (close < 0) return result + formula.slice(found.index);
    const inside = formula.slice(at, close);
    at = close + 1;
    // "[1]Taul1!A1" leads to another file.
    const leadsOut = table === '' && /[\p{L}\p{N}_]/u.test(formula[at] ?? '');
    result += leadsOut ? `[${inside}]` : changeReference(table, inside);
  }
}

/** The place of the bracket that closes the one before `from`; -1 when none does. */
function closingBracket(formula: string, from: number): number {
  let depth = 1;
  for (let i = from; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === '[') depth++;
    else if (formula[i] === ']' && --depth === 0) return i;
  }
  return -1;
}
