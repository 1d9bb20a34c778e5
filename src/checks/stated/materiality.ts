/** From which size on a difference costs something: both thresholds of the settings. */
import type { Severity } from '../finding';
import type { Settings } from '../settings';

/** Null: what it is to be compared with is not known, and the threshold in euros alone decides. */
export function isMaterial(
  difference: number,
  comparedWith: number | null,
  { materialEuros, materialPercent }: Settings,
): boolean {
  const size = Math.abs(difference);
  if (size >= materialEuros) return true;
  return (
    comparedWith !== null && size * 100 >= materialPercent * Math.max(1, Math.abs(comparedWith))
  );
}

/** Below the threshold in euros, and below it in per cent of what it is compared with, worth a look only. */
export function byMateriality(
  difference: number,
  comparedWith: number,
  settings: Settings,
): Severity {
  return isMaterial(difference, comparedWith, settings) ? 'warning' : 'info';
}
