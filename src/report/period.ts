/** The period of a report: two ISO dates, both ends included. */

export interface Period {
  from: string;
  to: string;
}

/** "2024-01-01/2024-06-30"; null for any other text. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text.trim());
  const [from = '', to = ''] = match?.slice(1) ?? [];
  const valid = [from, to].every((date) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  });
  return match && valid && from <= to ? { from, to } : null;
}

/** The calendar year that a period ends in. */
export function yearOf({ to }: Period): number {
  return Number(to.slice(0, 4));
}

/** From the first of January to the last of December: what is actual is then final. */
export function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** As headings print it: "1–6/2022"; a single month "6/2022"; over a new year "11/2022–2/2023". */
export function printPeriod({ from, to }: Period): string {
  const [start, end] = [from, to].map((date) => ({
    year: date.slice(0, 4),
    month: Number(date.slice(5, 7)),
  })) as [{ year: string; month: number }, { year: string; month: number }];
  if (start.year !== end.year) {
    return `${start.month}/${start.year}–${end.month}/${end.year}`;
  }
  return start.month === end.month
    ? `${end.month}/${end.year}`
    : `${start.month}–${end.month}/${end.year}`;
}
