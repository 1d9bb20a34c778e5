/** Statements against the truth: each against the one that shares the most figures with it. */
import type { Statement } from '../../src/report/cityStatements';
import type { Report } from '../../src/report/model';
import { show, type Comparison } from './comparison';
import { judge, type IsAsked } from './judge';
import { keyIn, overlap, pairByName } from './match';
import type { TruthCell, TruthReport } from './truth';

interface PlacedStatement {
  statement: Statement;
  path: string;
}

export function compareStatements(
  out: Comparison,
  truth: TruthReport,
  report: Report,
  isAsked: IsAsked,
): void {
  const taken = new Set<Statement>();
  const found = allStatements(report);
  for (const { statement } of allStatements(truth)) {
    const best = found
      .filter((one) => !taken.has(one.statement))
      .map((one) => ({ ...one, shared: overlap(one.statement, statement) }))
      .sort((a, b) => b.shared - a.shared)[0];
    const hit = best && best.shared > 0 ? best : null;
    if (hit) taken.add(hit.statement);
    compareStatement(out, statement, hit, isAsked);
  }
}

function allStatements(report: Report): PlacedStatement[] {
  const place = (list: Statement[] | undefined, path: string): PlacedStatement[] =>
    (list ?? []).map((statement, i) => ({ statement, path: `${path}[${i}]` }));
  return [
    ...place(report.statements, 'statements'),
    ...place(report.printed, 'printed'),
    ...report.divisions.flatMap((division, i) => [
      ...place(division.statements, `divisions[${i}].statements`),
      ...place(division.printed, `divisions[${i}].printed`),
    ]),
  ];
}

function compareStatement(
  out: Comparison,
  truth: Statement,
  hit: PlacedStatement | null,
  isAsked: IsAsked,
): void {
  const rows = pairByName(
    truth.rows,
    hit?.statement.rows ?? [],
    (row) => row.label,
    (row) => row.label,
  );
  for (const row of truth.rows) {
    const found = rows.get(row);
    for (const [key, value] of Object.entries(row.cells)) {
      const cell = value as TruthCell;
      const other = hit && keyIn(hit.statement, truth, key);
      const written = other === null ? undefined : found?.cells[other];
      const path =
        hit && found
          ? `${hit.path}.rows[${hit.statement.rows.indexOf(found)}].cells.${other ?? ''}`
          : '';
      const state = judge(cell, written, path, isAsked);
      if (state === null) continue;
      out.cells.push({
        kind: 'statements',
        state,
        table: cell.table,
        place: `${truth.name} / ${row.label} / ${key}`,
        expected: show(cell),
        found: show(written),
      });
    }
  }
}
