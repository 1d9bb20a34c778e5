/** What a figure's words ask of Talous and the table of changes. */
import type { Division, SumColumn } from '../../report/model';
import { subtractEuros } from '../../report/money';
import type { CellPlace } from '../finding';
import type { EconomyLink } from '../link/economy';
import type { Sign } from '../link/column-words';
import type { Reading } from '../link/reading';
import { holdingOf, type EconomyColumn, type Holding } from './holding';

export interface Asked {
  /** As a controller says it: "tilinpäätösennuste". */
  name: string;
  /** Euros or per cent; any of them may be meant. */
  values: number[];
  places: CellPlace[];
  /** With which sign the words tell it; 0: its size alone. */
  sign: Sign;
  /** Euros in one unit of the values: 1, or a hundredth of the budget. */
  euros: number;
}

const NAMES: Record<Exclude<EconomyColumn, 'amended' | 'original'> | 'budget', string> = {
  budget: 'talousarvio',
  actual: 'toteuma',
  forecast: 'tilinpäätösennuste',
  variance: 'poikkeama talousarviosta',
  proposal: 'muutosesitys',
  afterChange: 'talousarvio muutoksen jälkeen',
};

/** Null where the words say too little, or the cells are blank. */
export function askedOf(division: Division, link: EconomyLink): Asked | null {
  const { area, item, reading, figure } = link;
  const hold = (column: EconomyColumn): Holding | null => holdingOf(division, area, item, column);
  const isPercent = figure.unit === '%';
  switch (reading.measure) {
    case 'level': {
      const { column, isNamed } = reading;
      if (isPercent || !isNamed || column === null || column === 'priorActual') return null;
      const sign = column === 'proposal' ? signOf(item, reading, link) : 0;
      const holding = column === 'budget' ? budgetOf(reading, hold) : hold(column);
      return plainly(column, holding, sign);
    }
    case 'change': {
      const isForecast = reading.column === null || reading.column === 'forecast';
      if (!isForecast || reading.base !== 'budget' || isStated(division, link)) return null;
      const sign = signOf(item, reading, link);
      const variance = varianceOf(reading, hold);
      return isPercent
        ? shareOf(`${NAMES.variance}, %`, variance, budgetOf(reading, hold), sign)
        : plainly('variance', variance, sign);
    }
    case 'share': {
      const { column } = reading;
      if (reading.base !== 'budget' || (column !== 'actual' && column !== 'forecast')) return null;
      return shareOf(`${NAMES[column]} talousarviosta`, hold(column), budgetOf(reading, hold), 0);
    }
    case null:
      return null;
  }
}

type Hold = (column: EconomyColumn) => Holding | null;

/** The budget that the words mean; either where they do not say. */
function budgetOf({ budget }: Reading, hold: Hold): Holding | null {
  if (budget !== null) return hold(budget);
  const [amended, original] = [hold('amended'), hold('original')];
  if (!amended || !original) return amended ?? original;
  return { ...amended, values: [...amended.values, ...original.values] };
}

/** Against the amended budget; a text may mean the original one. */
function varianceOf({ budget }: Reading, hold: Hold): Holding | null {
  const [forecast, original] = [hold('forecast'), hold('original')];
  const [is] = forecast?.values ?? [];
  const [was] = original?.values ?? [];
  const against: Holding | null =
    forecast && original && is !== undefined && was !== undefined
      ? { values: [subtractEuros(is, was)], places: [...forecast.places, ...original.places] }
      : null;
  if (budget === 'original') return against;
  const variance = hold('variance');
  if (budget === 'amended' || !variance) return variance;
  return { ...variance, values: [...variance.values, ...(against?.values ?? [])] };
}

function plainly(column: keyof typeof NAMES, holding: Holding | null, sign: Sign): Asked | null {
  return holding && { name: NAMES[column], ...holding, sign, euros: 1 };
}

/** Per cent of either budget. */
function shareOf(
  name: string,
  part: Holding | null,
  budget: Holding | null,
  sign: Sign,
): Asked | null {
  const amounts = part?.values ?? [];
  const wholes = (budget?.values ?? []).filter((value) => value !== 0);
  const [whole] = wholes;
  if (!part || !budget || amounts.length === 0 || whole === undefined) return null;
  return {
    name,
    values: amounts.flatMap((amount) => wholes.map((one) => (amount / Math.abs(one)) * 100)),
    places: [...part.places, ...budget.places],
    sign,
    euros: Math.abs(whole) / 100,
  };
}

/** More of what is paid weakens the net: "nettoylitys". Of "toimintakate" less or more may be either. */
function signOf(item: SumColumn, { sign }: Reading, { figure, isNetExpense }: EconomyLink): Sign {
  if (item !== 'net') return sign;
  if (isNetExpense) return sign === 0 ? 0 : sign === 1 ? -1 : 1;
  if (figure.direction === 'better') return 1;
  return figure.direction === 'worse' ? -1 : 0;
}

/** The report's own deviations are compared by the rules over them. */
function isStated({ deviations }: Division, { area, item }: EconomyLink): boolean {
  return deviations.some(
    (one) =>
      one.resultArea === area &&
      (item === 'net' || one[item] !== undefined || one.net !== undefined),
  );
}
