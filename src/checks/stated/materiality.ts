/** From which size on a difference costs something: both thresholds of the settings. */
import type { Severity } from '../finding';
import type { Settings } from '../settings';

/** Below the threshold in euros, and below it in per cent of what it is compared with, worth a look only. */
export function byMateriality(
  difference: number,
  comparedWith: number,
  { materialEuros, materialPercent }: Settings,
): Severity {
  const size = Math.abs(difference);
  const isMaterial =
    size >= materialEuros || size * 100 >= materialPercent * Math.max(1, Math.abs(comparedWith));
  return isMaterial ? 'warning' : 'info';
}
