/** How findings speak: figures, causes and columns in Finnish. */
import type { IndicatorColumn, SumColumn } from '../report/model';
import { formatNumber } from '../report/printed';
import type { Cause, EconomyPlaceColumn } from './finding';
import type { Settings } from './settings';

export const SUM_WORDS: Record<SumColumn, string> = {
  revenue: 'tulot',
  expense: 'menot',
  net: 'netto',
};

export const INDICATOR_WORDS: Record<IndicatorColumn, string> = {
  priorActual: 'edellisen vuoden tilinpäätös',
  budget: 'talousarvio',
  actual: 'toteuma',
  forecast: 'tilinpäätösennuste',
};

export const ECONOMY_WORDS: Record<EconomyPlaceColumn, string> = {
  originalBudget: 'alkuperäinen talousarvio',
  budgetChanges: 'talousarviomuutokset',
  amendedBudget: 'muutettu talousarvio',
  actual: 'toteuma',
  forecast: 'tilinpäätösennuste',
  statedVariance: 'ennustepoikkeama',
  variance: 'poikkeama',
  proposal: 'muutosesitys',
  item: 'erä',
  budgetAfterChange: 'talousarvio muutoksen jälkeen',
};

/** A sentence for each cause, as a controller would say it. */
const CAUSE_WORDS: Record<Exclude<Cause, null>, string> = {
  transposed: 'kaksi vierekkäistä numeroa on vaihtanut paikkaa',
  digit: 'yksi numero poikkeaa',
  sign: 'etumerkki on päinvastainen',
  scale: 'pilkku tai nollien määrä on väärä',
  rounding: 'loppu on pyöristystä',
  addend: 'yksi yhteenlaskettava puuttuu tai on mukana kahdesti',
  stale: 'luku näyttää jääneen päivittämättä',
};

export function number(value: number, { locale }: Settings): string {
  return formatNumber(value, { locale, maximumFractionDigits: 3 });
}

/** With "+" before a positive figure, as tables of changes print. */
export function change(value: number, { locale }: Settings): string {
  return formatNumber(value, { locale, maximumFractionDigits: 3, plus: true });
}

/** " Etumerkki on päinvastainen, ja loppu on pyöristystä."; "" where nothing explains the difference. */
export function becauseOf(...causes: (Cause | undefined)[]): string {
  const words = causes.filter((cause) => cause != null).map((cause) => CAUSE_WORDS[cause]);
  if (words.length === 0) return '';
  const text = words.join(', ja ');
  return ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
