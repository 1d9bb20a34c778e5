/** What a finding's fix writes into the workbook. */
import type { Fix, FormulaFix, RestoreFix } from '../../checks/finding';
import type { CellWrite } from '../../excel/gateway';
import { figureContent, textContent, valueOfContent } from '../../layout/table/cells';
import { factKeys, type FactKey } from '../../layout/places/facts';
import type { Inspection } from '../../layout/reading/inspection';
import type { Edit } from '../../layout/worklog/entries';
import { restorationOf } from '../../layout/writing/restoration';
import type { Plan } from '../../layout/plan';
import type { CellPosition } from '../../layout/places/positions';
import { formulaAt } from '../../layout/reading/locate';
import { areaOfReference } from '../../layout/references';
import type { SheetSnapshot } from '../../layout/snapshot';
import { cellAt } from './cellAt';

export interface FixWrites {
  writes: CellWrite[];
  /** To be loaded before the cells are written; what it brings back cannot be undone. */
  plan?: Plan;
  /** For the log, of the first of the writes in their order. */
  edits: WrittenCell[];
}

export type WrittenCell = Pick<Edit, 'table' | 'rowId' | 'heading' | 'before' | 'after'>;

/** Null when the finding, its fix or its cell is not there any more. */
export function fixWrites(inspection: Inspection, id: string): FixWrites | null {
  const fix = inspection.checked.findings.find((finding) => finding.id === id)?.fix;
  if (!fix) return null;
  if ('restore' in fix) return ofRestore(fix, inspection);
  return 'formulas' in fix ? ofFormula(fix, inspection) : ofFact(fix, inspection);
}

function ofRestore(fix: RestoreFix, inspection: Inspection): FixWrites | null {
  const restoration = restorationOf(inspection, fix);
  if (!restoration) return null;
  const writes = restoration.formulas.map(({ sheet, address, formula }): CellWrite => ({
    at: { sheet, address },
    content: { kind: 'formula', formula },
  }));
  return { plan: restoration.plan, writes, edits: [] };
}

function ofFormula({ formulas }: FormulaFix, { snapshot }: Inspection): FixWrites {
  const writes = formulas.flatMap(({ at: { sheet, address }, formula }): CellWrite[] => {
    const cell = areaOfReference(address);
    if (!cell) return [];
    return [{ ...cellAt(snapshot, { sheet, ...cell }), content: { kind: 'formula', formula } }];
  });
  return { writes, edits: [] };
}

function ofFact(
  { at, raw, value }: Extract<Fix, { raw: string }>,
  inspection: Inspection,
): FixWrites | null {
  const { reading, positions, snapshot } = inspection;
  const key = factKeys(reading.report)(at);
  const position = key && positions(key);
  const table = key && reading.tables.located.get(key.table)?.table.name;
  const sheet = snapshot.sheets.find(({ name }) => name === position?.sheet);
  if (!key || !position || !table || !sheet) return null;
  const before = formulaAt(sheet, position.row, position.column);
  const isPart = at.start !== undefined && at.end !== undefined;
  const content = isPart
    ? textContent(`${String(before).slice(0, at.start)}${raw}${String(before).slice(at.end)}`)
    : figureContent({ raw, value });
  const cell = { table, rowId: key.rowId, heading: position.heading };
  const write = { at: cell, content, expected: before };
  const isDate = showsDate(sheet, position);
  return {
    writes: [isDate ? { ...write, format: plannedFormat(inspection, key) } : write],
    edits: [{ ...cell, before, after: valueOfContent(content) }],
  };
}

/** Somebody has typed a date there: a number that is written into it would be shown as one, and stay unread. */
function showsDate({ tables }: SheetSnapshot, { row, column }: CellPosition): boolean {
  return tables.some(({ dates = [] }) =>
    dates.some((one) => one.row === row && one.column === column),
  );
}

function plannedFormat({ reading }: Inspection, { table, column }: FactKey): string {
  const schema = reading.tables.schemas.find(({ key }) => key === table);
  return schema?.columns.find(({ key }) => key === column)?.format ?? 'General';
}
