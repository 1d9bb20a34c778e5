/**
 * Formulas of which the engine does not say what Excel says, found by comparing it with LibreOffice: several
 * cells where one value is expected (of a file's formula Excel takes the cell in its own row), and what
 * SUMPRODUCT is given beyond the plain arithmetic of cells without errors.
 */
import { cellCount } from '../workbook/address';
import type { FormulaPart } from './formulaCells';

type Place = (argument: number) => boolean;

const every: Place = () => true;
const first: Place = (argument) => argument === 0;
const second: Place = (argument) => argument === 1;
const afterFirst: Place = (argument) => argument > 0;
/** Cells and what is sought in them take turns. */
const inPairs: Place = (argument) => argument % 2 === 0;
const pairsAfterFirst: Place = (argument) => argument === 0 || argument % 2 === 1;

/** Which arguments of a function may be several cells. */
const TAKES_CELLS = new Map<string, Place>([
  ...named(
    'AND AVERAGE COLUMNS CONCAT COUNT COUNTA COUNTBLANK MAX MEDIAN MIN OR PRODUCT ROWS SUM',
    every,
  ),
  ...named('INDEX LARGE SMALL', first),
  ...named('MATCH VLOOKUP HLOOKUP XMATCH', second),
  ...named('SUBTOTAL TEXTJOIN XLOOKUP', afterFirst),
  ...named('COUNTIF COUNTIFS SUMIF AVERAGEIF', inPairs),
  ...named('SUMIFS AVERAGEIFS MINIFS MAXIFS', pairsAfterFirst),
]);

function named(names: string, place: Place): [string, Place][] {
  return names.split(' ').map((name) => [name, place]);
}

/** @param holdsError whether one of the cells that a part leads to does */
export function isDoubtful(
  parts: readonly FormulaPart[],
  holdsError: (part: FormulaPart) => boolean,
): boolean {
  // The functions around a part; brackets of their own belong to the one around them.
  const around: { name: string; argument: number }[] = [];
  return parts.some((part, index) => {
    const before = parts[index - 1];
    const outer = around.at(-1) ?? { name: '', argument: 0 };
    if (part.text === '(') {
      const isCall = before?.kind === 'function';
      around.push(isCall ? { name: before.text.toUpperCase(), argument: 0 } : outer);
    } else if (part.text === ')') around.pop();
    else if (part.text === ',') outer.argument++;
    else if (outer.name === 'SUMPRODUCT') return isSign(part, before) || holdsError(part);
    else if (part.cells && cellCount(part.cells.area) > 1) {
      const takesCells = TAKES_CELLS.get(outer.name)?.(outer.argument) ?? false;
      return !takesCells || !isWholeArgument(before, parts[index + 1]);
    }
    return false;
  });
}

const BEFORE_OPERAND = new Set(['(', ',', '=', '<', '>', '+', '-', '*', '/', '^', '&']);

const isSign = ({ text }: FormulaPart, before: FormulaPart | undefined): boolean =>
  (text === '-' || text === '+') && BEFORE_OPERAND.has(before?.text ?? '');

const isWholeArgument = (
  before: FormulaPart | undefined,
  after: FormulaPart | undefined,
): boolean => ['(', ','].includes(before?.text ?? '') && [')', ','].includes(after?.text ?? '');
