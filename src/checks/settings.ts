/** What a city can set: from which size on a difference matters. */
export interface Settings {
  /** Euros: a difference below this is at most informative. */
  materialEuros: number;
  /** Per cent of the figure compared with. */
  materialPercent: number;
  /** BCP 47, for the figures in messages. */
  locale: string;
}

export const DEFAULT_SETTINGS: Settings = {
  materialEuros: 10_000,
  materialPercent: 5,
  locale: 'fi-FI',
};
