/** Points of time in the workbook: Excel's serial numbers, counted in local time. */

/** The time on the clock where the program runs: "2024-05-16T09:30:15". */
export function localTime(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * MS_PER_MINUTE)
    .toISOString()
    .slice(0, 19);
}

/** Days from Excel's day 0 (30.12.1899) to 1.1.1970. */
const EXCEL_EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/**
 * @param local local time without a zone, "2024-05-16T09:30" or "2024-05-16T09:30:15"
 * @returns days since Excel's day 0, the time of day as a fraction; to the second
 */
export function serialOf(local: string): number {
  const seconds = Math.round(Date.parse(`${local}Z`) / 1000);
  return (seconds * 1000) / MS_PER_DAY + EXCEL_EPOCH;
}

/** A serial number as a Finnish date, "15.3.2022"; the time of day is left out. */
export function dateText(serial: number): string {
  const date = new Date((Math.floor(serial) - EXCEL_EPOCH) * MS_PER_DAY);
  if (Number.isNaN(date.getTime())) return String(serial);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}
