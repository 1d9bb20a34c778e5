/** Decisions about findings, as cells of Havainnot. */
import type { CellWrite } from '../../excel/gateway';
import { textContent } from '../../layout/cells';
import {
  FINDING_COLUMNS,
  OPEN_STATE,
  WAIVED_STATE,
  type FindingMark,
} from '../../layout/findings/columns';
import { FINDINGS_TABLE_NAME } from '../../layout/findings/sheet';
import { serialOf } from '../../layout/moment';
import type { CellContent } from '../../layout/plan';
import type { DecidedMark } from '../surroundings';

export function markWrites(finding: string, { waived, reason, by, at }: DecidedMark): CellWrite[] {
  const state = waived ? WAIVED_STATE : OPEN_STATE;
  return markContents(finding, { state, reason, by, at: serialOf(at) });
}

/** A mark as it stood, or as it will stand. */
export function markContents(finding: string, { state, reason, by, at }: FindingMark): CellWrite[] {
  const contents: Record<string, CellContent> = {
    state: textContent(state),
    reason: textContent(reason),
    by: textContent(by),
    at: typeof at === 'number' ? { kind: 'number', value: at } : textContent(at),
  };
  return FINDING_COLUMNS.flatMap(({ key, heading }): CellWrite[] => {
    const content = contents[key];
    if (!content) return [];
    return [{ at: { table: FINDINGS_TABLE_NAME, rowId: finding, heading }, content }];
  });
}
