/** What Täsmä asks of Excel. Everything unlisted belongs to the floor. */

/** ExcelApi of Office 2021 LTSC; without it Täsmä does not run. */
export const FLOOR = '1.14';

/** Members newer than the floor, used only where Excel says that it has them. */
export const NEWER_FEATURES = {
  /** A batch of writes is one step of undo. */
  mergeUndoGroup: '1.20',
} as const;

export type NewerFeature = keyof typeof NEWER_FEATURES;

const isSetSupported = (version: string): boolean =>
  typeof Office !== 'undefined' &&
  Office.context?.requirements?.isSetSupported('ExcelApi', version) === true;

/** Whether this Excel has the floor. */
export function hasFloor(): boolean {
  return isSetSupported(FLOOR);
}

/** Whether this Excel has a newer feature. */
export function supports(feature: NewerFeature): boolean {
  return isSetSupported(NEWER_FEATURES[feature]);
}
