/** A value axis: from and to in round numbers, with the places of its lines. */
export interface Axis {
  from: number;
  to: number;
  lines: number[];
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** An axis that holds zero and all values, with about `count` steps of a round size. */
export function valueAxis(values: readonly number[], count = 5): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { from: 0, to: 1, lines: [0, 1] };
  const rough = (high - low) / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND_STEPS.find((each) => each * magnitude >= rough) ?? 10) * magnitude;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const lines = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { from: first * step, to: last * step, lines };
}
