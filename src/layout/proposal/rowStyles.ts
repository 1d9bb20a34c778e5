/** How the rows of a group styles: areas plain, totals bold under a line. */
import type { StyleName } from '../looks/styles';

export interface RowStyles {
  text: StyleName;
  money: StyleName;
  signed: StyleName;
  reason: StyleName;
}

/** The styles of a group's rows in order; the last goes for the rest. */
export type GroupStyles = RowStyles[];

const LINE: RowStyles = {
  text: 'label',
  money: 'computedMoney',
  signed: 'computedSigned',
  reason: 'reason',
};
export const AREA: GroupStyles = [LINE, LINE, { ...LINE, signed: 'computedNet' }];
const SUM: RowStyles = {
  text: 'sumText',
  money: 'sumMoney',
  signed: 'sumSigned',
  reason: 'sumReason',
};
export const TOTAL: GroupStyles = [
  { text: 'totalText', money: 'totalMoney', signed: 'totalSigned', reason: 'totalReason' },
  SUM,
];
