/** What a finding's fix writes into the workbook, and what would undo it. */
import type { Fix, RestoreFix } from '../../checks/finding';
import type { CellWrite } from '../../excel/gateway';
import { contentOfValue, figureContent, textContent, valueOfContent } from '../../layout/cells';
import { factKeys } from '../../layout/facts';
import type { Inspection } from '../../layout/inspect';
import type { Edit } from '../../layout/logEntries';
import { restorationOf } from '../../layout/again/restore';
import type { CellContent, Plan } from '../../layout/plan';
import { formulaAt } from '../../layout/read/locate';
import { areaOfReference } from '../../layout/references';
import type { CellValue } from '../../layout/snapshot';

export interface FixWrites {
  writes: CellWrite[];
  /** Puts back what stood there. */
  undo: CellWrite[];
  /** To be loaded before the cells are written; what it brings back cannot be undone. */
  plan?: Plan;
  /** For the log. */
  edits: Pick<Edit, 'table' | 'rowId' | 'heading' | 'before' | 'after'>[];
}

/** Null when the finding, its fix or its cell is not there any more. */
export function fixWrites(inspection: Inspection, id: string): FixWrites | null {
  const fix = inspection.checked.findings.find((finding) => finding.id === id)?.fix;
  if (!fix) return null;
  if ('restore' in fix) return ofRestore(fix, inspection);
  return 'formula' in fix ? ofFormula(fix, inspection) : ofFact(fix, inspection);
}

function ofRestore(fix: RestoreFix, inspection: Inspection): FixWrites | null {
  const restoration = restorationOf(inspection, fix);
  if (!restoration) return null;
  const writes = restoration.formulas.map(({ sheet, address, formula }): CellWrite => ({
    at: { sheet, address },
    content: { kind: 'formula', formula },
  }));
  return { plan: restoration.plan, writes, undo: [], edits: [] };
}

function ofFormula(
  { at, others, formula }: Extract<Fix, { formula: string }>,
  { snapshot }: Inspection,
): FixWrites {
  const places = [at, ...others];
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const writes = places.map(({ sheet, address }): CellWrite => ({
    at: { sheet, address },
    content: { kind: 'formula', formula },
  }));
  const undo = places.map(({ sheet: name, address }): CellWrite => {
    const sheet = sheets.get(name);
    const cell = areaOfReference(address);
    const value = sheet && cell ? formulaAt(sheet, cell.row, cell.column) : '';
    return { at: { sheet: name, address }, content: contentOf(value) };
  });
  return { writes, undo, edits: [] };
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
  return {
    writes: [{ at: cell, content }],
    undo: [{ at: cell, content: contentOf(before) }],
    edits: [{ ...cell, before, after: valueOfContent(content) }],
  };
}

/** What stood in a cell, formulas as such. */
function contentOf(value: CellValue): CellContent {
  const isFormula = typeof value === 'string' && value.startsWith('=');
  return isFormula ? { kind: 'formula', formula: value } : contentOfValue(value);
}
