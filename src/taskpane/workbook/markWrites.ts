/** Decisions about findings, as cells of Havainnot. */
import type { CellWrite } from '../../excel/gateway';
import { textContent } from '../../layout/table/cells';
import {
  FINDING_COLUMNS,
  FINDINGS_TABLE_NAME,
  OPEN_STATE,
  WAIVED_STATE,
  type FindingMark,
} from '../../layout/findings/columns';
import { serialOf } from '../../layout/moment';
import type { CellContent } from '../../layout/plan';
import type { DecidedMark } from './lazyParts';

/** @param seen the mark as it stands, so that nobody else's decision is written over */
export function markWrites(
  finding: string,
  { waived, reason, by, at }: DecidedMark,
  seen: FindingMark | undefined,
): CellWrite[] {
  const contents: Partial<Record<string, CellContent>> = {
    state: textContent(waived ? WAIVED_STATE : OPEN_STATE),
    reason: textContent(reason),
    by: textContent(by),
    at: { kind: 'number', value: serialOf(at) },
  };
  return FINDING_COLUMNS.flatMap(({ key, heading }): CellWrite[] => {
    const content = contents[key];
    if (!content) return [];
    const cell = { table: FINDINGS_TABLE_NAME, rowId: finding, heading };
    return [{ at: cell, content, ...(seen ? { expected: seen[key as keyof FindingMark] } : {}) }];
  });
}
