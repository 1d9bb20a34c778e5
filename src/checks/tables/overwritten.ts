import type { FormulaPlace } from '../finding';
import type { OverwrittenFormula, WorkbookRule } from '../rule';

export const overwritten: WorkbookRule = {
  scope: 'workbook',
  code: 'workbook.overwritten',
  severity: 'warning',
  title: 'Kaavan päälle on kirjoitettu',
  explanation:
    'Laskettu solu ei enää laske: kaavan tilalla on luku tai toinen kaava, joten se ei seuraa muutoksia. Korjaus palauttaa solun oman kaavan.',
  example: 'Toimintakate, Toimintakatteen poikkeama: kaavan tilalla luku 36 150.',
  *run(cells) {
    const byColumn = new Map<string, OverwrittenFormula[]>();
    for (const cell of cells) {
      const key = `${cell.table}.${cell.rowId === 'total' ? 'total.' : ''}${cell.column}`;
      byColumn.set(key, [...(byColumn.get(key) ?? []), cell]);
    }
    for (const [key, own] of byColumn) {
      const [at, ...others] = own.map(placeOf);
      const [first] = own;
      if (!at || !first) continue;
      yield {
        subject: key,
        at: [at, ...others],
        message: `Taulukossa ${first.sheet} kaavan päälle on kirjoitettu: ${own
          .map(({ address, found }) => `${address} ${found === '' ? '(tyhjä)' : found}`)
          .join(', ')}. Solu ei seuraa muutoksia.`,
        fix: { formulas: own.map((one) => ({ at: placeOf(one), formula: one.expected })) },
      };
    }
  },
};

function placeOf({ table, rowId, column, sheet, address }: OverwrittenFormula): FormulaPlace {
  return { kind: 'formula', table, row: rowId, column, sheet, address };
}
