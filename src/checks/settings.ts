/** What a city can set: from which size on a difference matters. */
import { CHECK_LIMITS, type CheckLimit, type Report } from '../report/model';

export interface Settings extends Record<CheckLimit, number> {
  /** Euros: from this on a difference is material, however small a part of the whole it is. */
  materialEuros: number;
  /** Per cent of the figure compared with: from this on a difference is material, however few euros it is. */
  materialPercent: number;
  /** Per cent of the budget: from this on an indicator's forecast calls for an explanation in the text. */
  explainPercent: number;
  /** Counts smaller than this jump for no reason: neither pace nor a change is asked about. */
  smallestCount: number;
  /** A forecast so many times the pace of the actual, and the year before, follows from neither. */
  paceFactor: number;
  /** BCP 47, for the figures in messages. */
  locale: string;
}

export const DEFAULT_SETTINGS: Settings = {
  materialEuros: 10_000,
  materialPercent: 5,
  explainPercent: 30,
  smallestCount: 50,
  paceFactor: 1.5,
  locale: 'fi-FI',
};

/** The defaults under the limits that the report carries. */
export function settingsOf({ checks }: Report): Settings {
  const own = CHECK_LIMITS.flatMap((limit) =>
    checks?.[limit] === undefined ? [] : [[limit, checks[limit]]],
  );
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(own) as Partial<Settings>) };
}
