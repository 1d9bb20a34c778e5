/** Indicators of a division's areas against the truth. */
import {
  INDICATOR_COLUMNS,
  type Cell,
  type Indicator,
  type IndicatorColumn,
  type Report,
  type ResultArea,
} from '../../src/report/model';
import { matches, show, type Scope } from './comparison';
import { judge } from './judge';
import { pairByName, plain } from './match';
import type { TruthCell } from './truth';

/** `found` is the area that was imported for it. */
export function compareIndicators(
  scope: Scope,
  area: ResultArea,
  found: ResultArea | undefined,
): void {
  const pairs = pairByName(
    area.indicators,
    found?.indicators ?? [],
    (one) => one.label,
    (one) => one.label,
  );
  for (const indicator of area.indicators)
    compareIndicator(scope, area, indicator, found, pairs.get(indicator));
}

function compareIndicator(
  scope: Scope,
  area: ResultArea,
  indicator: Indicator,
  found: ResultArea | undefined,
  hit: Indicator | undefined,
): void {
  const { out, report, truth, isAsked } = scope;
  if (hit) scope.used.add(hit);
  const path = hit && found ? pathOf(scope, found, hit) : '';
  const others = report.divisions
    .flatMap((division) => division.resultAreas)
    .filter((one) => one !== found)
    .flatMap((one) => one.indicators)
    .filter((one) => plain(one.label) === plain(indicator.label));
  for (const key of [...INDICATOR_COLUMNS, ...Object.keys(indicator.more ?? {})]) {
    const cell = figureOf(indicator, key) as TruthCell;
    const place = `${truth.name} / ${area.name ?? ''} / ${indicator.label} / ${key}`;
    if (typeof cell.table !== 'number') {
      const written = hit && figureOf(hit, key);
      if (written?.value != null && !isAsked(`${path}.${key}`))
        out.strays.push(`${place} = ${written.raw}`);
      continue;
    }
    const { written, at } = findFigure(hit, key, cell, report);
    const state = judge(cell, written, `${path}.${at}`, isAsked);
    if (state === null) continue;
    const elsewhere = state === 'blank' && others.some((one) => matches(figureOf(one, key), cell));
    out.cells.push({
      kind: 'indicators',
      state: elsewhere ? 'misplaced' : state,
      table: cell.table,
      place,
      expected: show(cell),
      found: show(written),
    });
  }
}

function pathOf({ path, found }: Scope, area: ResultArea, indicator: Indicator): string {
  const a = found?.resultAreas.indexOf(area) ?? -1;
  return `${path}.resultAreas[${a}].indicators[${area.indicators.indexOf(indicator)}]`;
}

function isColumn(key: string): key is IndicatorColumn {
  return (INDICATOR_COLUMNS as readonly string[]).includes(key);
}

function figureOf(indicator: Indicator, key: string): Cell | undefined {
  return isColumn(key) ? indicator[key] : indicator.more?.[key];
}

/** The figure of a column of the model, or of a further column under its heading. */
function findFigure(
  hit: Indicator | undefined,
  key: string,
  cell: TruthCell,
  report: Report,
): { written: Cell | undefined; at: string } {
  const own = hit && figureOf(hit, key);
  if (!hit) return { written: undefined, at: key };
  if (isColumn(key)) {
    const other =
      cell.also === 'more' && (own?.value ?? null) === null
        ? Object.entries(hit.more ?? {}).find(([, one]) => one.raw.trim() === cell.raw.trim())
        : undefined;
    return other ? { written: other[1], at: `more.${other[0]}` } : { written: own, at: key };
  }
  if (own) return { written: own, at: `more.${key}` };
  const named = report.moreColumns?.find(
    (one) => plain(one.heading).includes(plain(key)) && hit.more?.[one.key] !== undefined,
  );
  return { written: named && hit.more?.[named.key], at: `more.${named?.key ?? key}` };
}
