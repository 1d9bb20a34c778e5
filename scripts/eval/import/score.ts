/** An imported report against the truth: right, asked, missing, silently wrong. */
import type { Cell, Report } from '../../../src/report/model';
import type { Imported } from '../../../src/import/interpret';
import type { Truth, TruthCell } from './truth';

export interface Score {
  cells: number;
  right: number;
  asked: number;
  missing: number;
  wrong: number;
  questions: number;
  /** The first cells that are not right, for a person. */
  misses: string[];
}

const fold = (text: string): string => text.toLowerCase().trim();

export function scoreImport({ report, questions }: Imported, truth: Truth): Score {
  const about = new Set(questions.flatMap((question) => question.about));
  const score: Score = {
    cells: truth.cells.length,
    right: 0,
    asked: 0,
    missing: 0,
    wrong: 0,
    questions: questions.length,
    misses: [],
  };
  for (const cell of truth.cells) {
    const found = find(report, cell);
    const value = found?.cell.value ?? null;
    if (
      value === cell.value ||
      (value !== null &&
        cell.value !== null &&
        Math.abs(value - cell.value) < 1e-6 * Math.max(1, Math.abs(cell.value)))
    )
      score.right++;
    else {
      const isAsked = found !== null && [...about].some((path) => found.path.startsWith(path));
      if (value === null) {
        if (isAsked || (found === null && questions.length > 0)) score.asked++;
        else score.missing++;
      } else if (isAsked) score.asked++;
      else score.wrong++;
      score.misses.push(
        `${cell.kind} ${cell.division}/${cell.area}/${cell.row}.${cell.column}: ${cell.value} <> ${value}${isAsked ? ' (asked)' : ''}`,
      );
    }
  }
  return score;
}

function find(report: Report, truth: TruthCell): { cell: Cell; path: string } | null {
  const d = report.divisions.findIndex(({ name }) => fold(name) === fold(truth.division));
  const division = report.divisions[d];
  if (!division) return null;
  if (truth.kind === 'change') {
    const rows = division.budgetChanges?.rows ?? [];
    const row =
      truth.row === 'total'
        ? division.budgetChanges?.total
        : rows.find(({ label }) => fold(label) === fold(truth.row));
    const cell = row?.[truth.column as 'net'];
    return cell ? { cell, path: `divisions[${d}].budgetChanges` } : null;
  }
  const a = division.resultAreas.findIndex(({ name }) => fold(name ?? '') === fold(truth.area));
  const area = division.resultAreas[a];
  if (!area) return null;
  if (truth.kind === 'economy') {
    const e = (division.economy ?? []).findIndex(
      ({ resultArea, item }) => resultArea === area.id && item === truth.row,
    );
    const row = division.economy?.[e];
    const path = `divisions[${d}].economy[${e}].${truth.column}`;
    return row ? { cell: row[truth.column as 'actual'] ?? { raw: '', value: null }, path } : null;
  }
  const [part = '', whole] = truth.row.split(' > ').reverse();
  const i = area.indicators.findIndex(({ label, parent }) => {
    const above = area.indicators.find(({ id }) => id === parent)?.label ?? null;
    const fits = whole === undefined ? true : above !== null && fold(above).startsWith(fold(whole));
    return fits && fold(label).startsWith(fold(part));
  });
  const row = area.indicators[i];
  return row
    ? {
        cell: row[truth.column as 'actual'],
        path: `divisions[${d}].resultAreas[${a}].indicators[${i}].${truth.column}`,
      }
    : null;
}
