/** How one city prints: every choice that layouts cross. */
import type { Chance } from './chance';

export interface Quirks {
  economy:
    | 'areaTables'
    | 'groupRows'
    | 'areaColumn'
    | 'mergedAreas'
    | 'itemSections'
    | 'itemColumns'
    | 'labels'
    | 'stacked'
    | 'flat';
  items: [revenue: string, expense: string, net: string];
  /** What printed costs are multiplied with. */
  costs: 1 | -1;
  columns: (
    | 'priorActual'
    | 'originalBudget'
    | 'budgetChanges'
    | 'amendedBudget'
    | 'actual'
    | 'percent'
    | 'forecast'
    | 'variance'
  )[];
  headings: 'short' | 'long' | 'twoRows' | 'broken';
  unit: 1 | 1000 | 1_000_000;
  unitAt: 'caption' | 'corner' | 'paragraph' | 'columns' | 'heading';
  nets: boolean;
  totals: boolean;
  variance: 'forecast-budget' | 'budget-forecast';
  thousands: ' ' | '\u00a0' | '' | '.' | "'";
  minus: 'hyphen' | 'minus' | 'trailing' | 'brackets' | 'floating';
  indicatorUnit: 'label' | 'brackets' | 'column';
  groups: 'rows' | 'column' | 'none';
  parts: 'indent' | 'dash';
  indicatorColumns: ('priorActual' | 'budget' | 'actual' | 'forecast')[];
  olderYear: boolean;
  dash: '-' | '–' | '';
  headingStyle: 'styled' | 'bold';
  numbered: boolean;
  sections: boolean;
  areaPrefix: boolean;
  changes: boolean;
  changesSign: 1 | -1;
  notes: boolean;
}

export function makeQuirks(random: Chance): Quirks {
  const unit = random.pick([1, 1, 1000, 1000, 1_000_000] as const);
  const withChanges = random.chance(0.5);
  const all = [
    'originalBudget',
    ...(withChanges ? (['budgetChanges', 'amendedBudget'] as const) : []),
    'actual',
    ...(random.chance(0.5) ? (['percent'] as const) : []),
    'forecast',
    ...(random.chance(0.6) ? (['variance'] as const) : []),
  ] as Quirks['columns'];
  const columns = random.chance(0.5) ? (['priorActual', ...all] as Quirks['columns']) : all;
  return {
    economy: random.pick([
      'areaTables',
      'groupRows',
      'areaColumn',
      'mergedAreas',
      'itemSections',
      'itemColumns',
      'labels',
      'stacked',
      'flat',
    ] as const),
    items: random.pick([
      ['Tulot', 'Menot', 'Netto'],
      ['Toimintatuotot', 'Toimintakulut', 'Toimintakate'],
      ['TUOTOT', 'KULUT', 'TOIMINTAKATE/JÄÄMÄ'],
      ['Toimintatulot', 'Toimintamenot', 'Toimintakate'],
    ] as [string, string, string][]),
    costs: random.pick([1, -1] as const),
    columns: random.chance(0.2) ? random.shuffled(columns) : columns,
    headings: random.pick(['short', 'long', 'twoRows', 'broken'] as const),
    unit,
    unitAt: random.pick(['caption', 'corner', 'paragraph', 'columns', 'heading'] as const),
    nets: random.chance(0.7),
    totals: random.chance(0.6),
    variance: random.pick(['forecast-budget', 'budget-forecast'] as const),
    thousands: random.pick([' ', ' ', '\u00a0', '', '.', "'"] as const),
    minus: random.pick(['hyphen', 'hyphen', 'minus', 'trailing', 'brackets', 'floating'] as const),
    indicatorUnit: random.pick(['label', 'brackets', 'column'] as const),
    groups: random.pick(['rows', 'column', 'none'] as const),
    parts: random.pick(['indent', 'dash'] as const),
    indicatorColumns: random.chance(0.25)
      ? random.shuffled(['priorActual', 'budget', 'actual', 'forecast'] as const)
      : ['priorActual', 'budget', 'actual', 'forecast'],
    olderYear: random.chance(0.3),
    dash: random.pick(['-', '–', ''] as const),
    headingStyle: random.pick(['styled', 'styled', 'bold'] as const),
    numbered: random.chance(0.3),
    sections: random.chance(0.6),
    areaPrefix: random.chance(0.2),
    changes: random.chance(0.5),
    changesSign: random.pick([1, -1] as const),
    notes: random.chance(0.2),
  };
}
