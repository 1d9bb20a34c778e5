/** The protection of a sheet. */
import type { Allowance, BookProtection } from '../../../xlsx/book/protection';
import type { Protection } from '../workbook/state';
import { inverse } from './words';

const ALLOWANCE_NAMES: Record<Allowance, string> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
};
const SELECTIONS: Record<BookProtection['selection'], string> = {
  all: 'Normal',
  unlocked: 'Unlocked',
  none: 'None',
};

const selectionOf = inverse(SELECTIONS);

export const bookProtection = ({ options, password }: Protection): BookProtection => ({
  allows: Object.entries(ALLOWANCE_NAMES).flatMap(([allowance, name]) =>
    options[name] === true ? [allowance as Allowance] : [],
  ),
  selection: selectionOf(options['selectionMode']) ?? 'all',
  ...(password === undefined ? {} : { password }),
});

export const hostProtection = ({ allows, selection, password }: BookProtection): Protection => ({
  options: {
    ...Object.fromEntries(
      Object.entries(ALLOWANCE_NAMES).map(([allowance, name]) => [
        name,
        allows.includes(allowance as Allowance),
      ]),
    ),
    selectionMode: SELECTIONS[selection],
  },
  ...(password === undefined ? {} : { password }),
});
