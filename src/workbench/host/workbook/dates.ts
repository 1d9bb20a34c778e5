/** Excel's serial numbers of days (1900 system). */
const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

export const serialOf = (utcMilliseconds: number): number =>
  Math.round(utcMilliseconds / DAY_MS) + UNIX_EPOCH;

export const dateOf = (serial: number): Date =>
  new Date(Math.round((serial - UNIX_EPOCH) * DAY_MS));
