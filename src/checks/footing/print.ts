/** A corrected figure written as its neighbours are. */
import { formatNumber, readPrinted } from '../../report/printed';

/** Writes `value` with the decimals of `raw`, and with a plus where `raw` or its `neighbours` have one. */
export function printLike(
  raw: string,
  value: number,
  neighbours: string[],
  locale: string,
): string {
  const decimals = /,(\d+)/.exec(raw)?.[1]?.length ?? 0;
  const digits = formatNumber(Math.abs(value), { locale, maximumFractionDigits: decimals });
  const plain = digits.replace(/[\u00a0\u202f]/g, ' ');
  if (value < 0) return `-${plain}`;
  const positives = [raw, ...neighbours].filter((text) => (readPrinted(text)?.value ?? 0) > 0);
  const hasPlus = positives.some((text) => readPrinted(text)?.sign === '+');
  return value > 0 && hasPlus ? `+${plain}` : plain;
}
