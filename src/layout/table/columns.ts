/** Columns and flags that several tables have. */
import type { FlagPlan, ValidationPlan } from '../plan';
import { DIRECTIONS } from '../state/words';
import { BLANK } from './cells';
import type { Column } from './schema';

/** The narrow hidden column by which rows keep their identity. */
export function idColumn<Row, Model>(rowId: (row: Row) => string): Column<Row, Model> {
  return {
    key: 'id',
    heading: 'Tunnus',
    style: 'id',
    width: 4,
    hidden: true,
    content: (row) => {
      const id = rowId(row);
      return id === '' ? BLANK : { kind: 'text', value: id };
    },
  };
}

/** Any number; says so kindly when it is something else. */
const NUMBER_EXPECTED: ValidationPlan = {
  kind: 'decimal',
  title: 'Luku puuttuu',
  message:
    'Solussa odotetaan lukua. Muu säilyy solussa, mutta siitä tulee havainto, eikä nettoa näytetä ennen korjausta.',
};

/** An input for numbers. */
export const FIGURE = { isFigure: true, validation: NUMBER_EXPECTED } as const;

/** Colours of a net: green when it improves, red when it weakens. `also` is a further condition. */
export function netFlags(key: string, also?: string): FlagPlan[] {
  const flag = (look: 'improves' | 'weakens', sign: '>' | '<'): FlagPlan => ({
    key: `${key}.${look}`,
    formula: `=AND(ISNUMBER({${key}}),{${key}}${sign}0${also === undefined ? '' : `,${also}`})`,
    look,
  });
  return [flag('improves', '>'), flag('weakens', '<')];
}

/** The same where another column says in a word which way it goes, and says nothing while it is not known. */
export function knownNetFlags(key: string, state: string): FlagPlan[] {
  return (['improves', 'weakens'] as const).map((look) => ({
    key: `${key}.${look}`,
    formula: `={${state}}="${DIRECTIONS[look]}"`,
    look,
  }));
}

/** A figure with decimals in a column of whole numbers. */
export function decimalsFlag(key: string): FlagPlan {
  return {
    key: `${key}.decimals`,
    formula: `=IF(ISNUMBER({${key}}),ROUND({${key}},0)<>{${key}},FALSE)`,
    look: 'decimals',
  };
}
