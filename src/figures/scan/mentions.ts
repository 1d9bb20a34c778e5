/** Every amount of a text that counts as a figure, and every number that does not. */
import { readAmount } from '../number/amount';
import type { Amount } from '../number/amount';
import { readRow } from '../number/rows';
import { mayBeNumberWord } from '../number/words';
import { isFigure, isUnitHeading } from '../refuse/bare';
import { clockEnd, dateEnd, followsYearWord, isYear, yearTailEnd } from '../../language';
import type { Token } from '../../language';
import {
  codeEnd,
  compoundEnd,
  formulaEnd,
  ordinalEnd,
  phoneEnd,
  sectionEnd,
  seriesEnd,
  slashedEnd,
} from '../refuse/identifiers';

export interface Mention {
  amount: Amount;
  /** The numbers of one table row share an object. */
  row: object | null;
}

export interface Mentions {
  found: Mention[];
  /** Token ranges of numbers that are no figures: first, next. */
  refused: [number, number][];
  /** First tokens of units of a table that stand as an amount: `1 000 €`. */
  headings: number[];
}

/** Readers of numbers that no unit can make a figure. */
const NEVER_FIGURES = [
  phoneEnd,
  seriesEnd,
  codeEnd,
  dateEnd,
  sectionEnd,
  slashedEnd,
  clockEnd,
  formulaEnd,
  compoundEnd,
  ordinalEnd,
] as const;

/** Money and per cents are figures even beside a word for a year. */
function hasOwnUnit(amount: Amount | null): boolean {
  return amount?.unit === 'EUR' || amount?.unit === '%' || amount?.scaled === true;
}

function yearEnd(tokens: Token[], at: number, amount: Amount | null): number | null {
  if (hasOwnUnit(amount)) return null;
  const year = isYear(tokens[at]) && (amount?.next === at + 1 || Array.isArray(amount?.value));
  if (!year && (amount?.next !== at + 1 || !followsYearWord(tokens, at))) return null;
  if (!year && amount?.unit && tokens[at]?.lower.length !== 4) return null;
  return yearTailEnd(tokens, at + 1);
}

/** The token after a number that is no figure, null when it may be one. */
function refusedEnd(tokens: Token[], at: number, text: string): number | null {
  for (const read of NEVER_FIGURES) {
    const end = read(tokens, at, text);
    if (end !== null) return end;
  }
  return null;
}

function addRow(found: Mention[], tokens: Token[], at: number, text: string): number | null {
  const row = readRow(tokens, at);
  if (!row) return null;
  for (const column of row.columns) {
    const amount = readAmount(tokens, column.at, text, column.groupsEnd);
    if (amount) found.push({ amount, row });
  }
  return row.next;
}

/** Reads all tokens once, from left to right. */
export function findMentions(tokens: Token[], text: string): Mentions {
  const found: Mention[] = [];
  const refused: [number, number][] = [];
  const headings: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'digits') {
      const refusedTo = refusedEnd(tokens, at, text);
      if (refusedTo !== null) {
        refused.push([at, refusedTo]);
        at = refusedTo;
        continue;
      }
    } else if (token.kind === 'word' ? !mayBeNumberWord(token.lower) : token.lower !== ',') {
      at++;
      continue;
    }
    const amount = readAmount(tokens, at, text);
    const year = token.kind === 'digits' ? yearEnd(tokens, at, amount) : null;
    if (year !== null) {
      refused.push([at, year]);
      at = year;
      continue;
    }
    const rowEnd = token.kind === 'digits' ? addRow(found, tokens, at, text) : null;
    if (rowEnd !== null) {
      at = Math.max(rowEnd, at + 1);
    } else if (!amount) {
      at++;
    } else {
      if (isFigure(tokens, amount, text)) found.push({ amount, row: null });
      else {
        refused.push([at, amount.next]);
        if (isUnitHeading(tokens, amount)) headings.push(at);
      }
      at = amount.next;
    }
  }
  return { found, refused, headings };
}
