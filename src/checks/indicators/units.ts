/** Units as printed: the same unit in its inflections and short forms. */
import type { Indicator } from '../../report/model';
import { INDICATOR_COLUMNS } from '../../report/model';
import { readPrinted } from '../../report/printed';

const SAME: readonly (readonly string[])[] = [
  ['kpl', 'lkm', 'kappaletta', 'määrä'],
  ['€', 'e', 'eur', 'euroa'],
  ['1000 €', '1 000 €', 't€', 't €', 'teur', 'tuhatta euroa'],
  ['milj. €', 'm€', 'me', 'milj. euroa'],
  ['htv', 'henkilötyövuosi', 'henkilötyövuotta', 'henkilötyövuosina'],
  ['hlö', 'henkilöä', 'hlöä'],
  ['h', 'tuntia', 'tunteina', 'tunnit'],
  ['t', 'tn', 'tonnia', 'tonni'],
  ['mwh', 'megawattituntia', 'megawattitunti'],
  ['m3', 'm³', 'kuutiometriä', 'kuutiometri', 'kuutiota'],
];

/** Shorter words than this are told apart letter by letter. */
const STEM = 5;

export function isSameUnit(a: string, b: string): boolean {
  const [left, right] = [a, b].map((unit) => unit.toLowerCase().trim()) as [string, string];
  if (left === right) return true;
  if (SAME.some((forms) => forms.includes(left) && forms.includes(right))) return true;
  const short = Math.min(left.length, right.length);
  return short >= STEM && left.slice(0, short - 2) === right.slice(0, short - 2);
}

/** What the cells of a row print after their number, when that is a unit and nothing more. */
export function cellUnits(
  row: Indicator,
): { column: (typeof INDICATOR_COLUMNS)[number]; unit: string }[] {
  return INDICATOR_COLUMNS.flatMap((column) => {
    const unit = readPrinted(row[column].raw)?.rest ?? '';
    return IS_UNIT.test(unit) ? [{ column, unit }] : [];
  });
}

/** One word, or thousands or millions of euros. */
const IS_UNIT = /^(?:(?:1 ?000|t|milj\.?) ?(?:€|euroa)|[€%]|\p{L}[\p{L}\d.-]*)$/u;
