/** What a city can set: from which size on a difference matters. */
export interface Settings {
  /** Euros: from this on a difference is material, however small a part of the whole it is. */
  materialEuros: number;
  /** Per cent of the figure compared with: from this on a difference is material, however few euros it is. */
  materialPercent: number;
  /** Per cent of the budget: from this on an indicator's forecast calls for an explanation in the text. */
  explainPercent: number;
  /** BCP 47, for the figures in messages. */
  locale: string;
}

export const DEFAULT_SETTINGS: Settings = {
  materialEuros: 10_000,
  materialPercent: 5,
  explainPercent: 30,
  locale: 'fi-FI',
};
