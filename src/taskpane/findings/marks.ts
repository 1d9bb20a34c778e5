/** Decisions about findings, as cells of Havainnot. */
import type { CellWrite } from '../../excel/gateway';
import { textContent } from '../../layout/cells';
import { FINDING_COLUMNS, OPEN_STATE, WAIVED_STATE } from '../../layout/findings/columns';
import { FINDINGS_TABLE_NAME } from '../../layout/findings/sheet';
import { serialOf } from '../../layout/moment';
import type { CellContent } from '../../layout/plan';
import type { DecidedMark } from '../surroundings';

export function markWrites(finding: string, { waived, reason, by, at }: DecidedMark): CellWrite[] {
  const contents: Record<string, CellContent> = {
    state: textContent(waived ? WAIVED_STATE : OPEN_STATE),
    reason: textContent(reason),
    by: textContent(by),
    at: { kind: 'number', value: serialOf(at) },
  };
  return FINDING_COLUMNS.flatMap(({ key, heading }): CellWrite[] => {
    const content = contents[key];
    if (!content) return [];
    return [{ at: { table: FINDINGS_TABLE_NAME, rowId: finding, heading }, content }];
  });
}
