/** Thousands parted by spaces or dots, at most two decimals after a comma. */
const TYPED = /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/;

/** What somebody typed for euros or per cent: "50 000", "−1,5"; "" is null, and NaN is no number. */
export function typedNumber(typed: string): number | null {
  const bare = typed.replace(/[\s\u00a0\u202f\u2009€%]/g, '').replace(/[−–]/g, '-');
  if (bare === '') return null;
  return TYPED.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : NaN;
}
