/** How made-up reports print figures. */
export interface Sums {
  revenue: number;
  expense: number;
}

/** 1 310 855 */
export function plain(value: number | string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
