/** What a row of a statement says of itself: amended budget and variance out of its other columns. */
import type { StatementRow } from '../../report/cityStatements';
import { holds, type Identity } from '../footing/identity';
import type { Figures } from './amounts';

/** What a printed variance compares; either sign, since tables print both. */
const VARIANCES: readonly (readonly [plus: string, minus: string])[] = [
  ['actual', 'amendedBudget'],
  ['amendedBudget', 'actual'],
  ['forecast', 'amendedBudget'],
  ['amendedBudget', 'forecast'],
  ['actual', 'originalBudget'],
  ['originalBudget', 'actual'],
  ['forecast', 'originalBudget'],
  ['originalBudget', 'forecast'],
];

/** A reading of the variance is known when so many rows, and this part of them, close under it. */
const FEWEST_ROWS = 3;
const LEAST_SHARE = 0.7;

export function rowIdentities(figures: Figures): Identity[] {
  const { rows } = figures.statement;
  const amended = rows.flatMap((row) =>
    identityOf(figures, row, 'amendedBudget', ['originalBudget', 1], ['budgetChanges', 1]),
  );
  return [...known(amended), ...variances(figures)];
}

/** Revenue and expense may be compared the other way round: each row takes the sign under which it closes. */
function variances(figures: Figures): Identity[] {
  const readings = VARIANCES.map(([plus, minus]) =>
    figures.statement.rows.flatMap((row) =>
      identityOf(figures, row, 'variance', [plus, 1], [minus, -1]),
    ),
  );
  const best = readings.reduce((a, b) => (closing(b) > closing(a) ? b : a));
  const turned = new Map(
    best.map((one) => [one.id, { ...one, result: { ...one.result, factor: -1 as const } }]),
  );
  return known(best.map((one) => (holds(one) ? one : (closed(turned.get(one.id)) ?? one))));
}

const closed = (identity: Identity | undefined): Identity | null =>
  identity && holds(identity) ? identity : null;

const closing = (identities: readonly Identity[]): number =>
  identities.filter((one) => holds(one)).length;

/** None where too few rows close to believe that the columns mean this. */
function known(identities: Identity[]): Identity[] {
  const count = closing(identities);
  return count >= FEWEST_ROWS && count >= LEAST_SHARE * identities.length ? identities : [];
}

type Part = [column: string, factor: 1 | -1];

/** Empty where one of the cells holds no number; changes that are blank change nothing. */
function identityOf(
  figures: Figures,
  row: StatementRow,
  result: string,
  ...parts: Part[]
): Identity[] {
  const whole = figures.entry(row, result);
  const terms = parts.flatMap(([column, factor]) => {
    const entry = figures.entry(row, column);
    return entry ? [{ factor, entry }] : [];
  });
  const isWhole =
    terms.length === parts.length ||
    (terms.length === 1 && result === 'amendedBudget' && row.cells['originalBudget'] !== undefined);
  if (!whole || !isWhole || terms[0]?.entry.place.column !== parts[0]?.[0]) return [];
  return [
    { id: `${row.id}.${result}`, kind: 'statementRow', result: { factor: 1, entry: whole }, terms },
  ];
}
