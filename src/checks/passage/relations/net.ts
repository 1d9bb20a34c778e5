/** "Menot ylittyvät ..., tulot ylittyvät ..., joten netto ...": net = revenue - expense. */
import type { ProseFigure } from '../../../figures';
import { MOST_OPERANDS, someCombination } from '../combine';
import type { Verdict } from '../contradiction';
import { magnitudeOf, meet, plus, sizeOf, times, valueOf, type Interval } from '../interval';
import { wordsBetween, type Passage } from '../passages';
import { netSign } from '../signs';
import { hasSense } from '../../../language';
import { NET } from '../vocabulary';

export function netVerdict(passage: Passage): Verdict {
  const money = passage.figures.filter((one) => one.unit === 'EUR');
  const net = money.filter((one) => isNet(passage, one)).at(-1);
  if (!net) return null;
  const before = money.filter((one) => one.start < net.start);
  const operands = before.length > 0 ? before : reasonsOf(passage, net);
  if (operands.length < 2 || operands.length > MOST_OPERANDS) return null;
  const revenue = operands.filter((one) => one.role === 'revenue');
  const expense = operands.filter((one) => one.role === 'expense');
  const [income, cost] = [revenue[0], expense[0]];
  if (operands.length === 2 && income && cost) return pairVerdict(net, income, cost);
  return isNamed(passage, net) && someCombination(net, operands) ? 'holds' : null;
}

/** "Toimintakate heikkenee ..., kun tulot alittuvat ... ja menot ylittyvät ..." */
function reasonsOf({ text, figures }: Passage, net: ProseFigure): ProseFigure[] {
  const after = figures.filter((one) => one.start > net.start);
  const [first] = after;
  const because =
    first &&
    wordsBetween(text, net.end, first.start).some((word) => hasSense(word.text, 'join:because'));
  const isWhole = after.length === 2 && after.every((one) => one.direction !== null);
  return because && isWhole ? after : [];
}

function pairVerdict(net: ProseFigure, revenue: ProseFigure, expense: ProseFigure): Verdict {
  const directed = [revenue, expense].filter((one) => one.direction !== null).length;
  const sum = signed([revenue, expense]);
  const goal = times(magnitudeOf(net), netSign(net));
  if (meet(sum, goal)) return 'holds';
  // Half of the words missing leaves the signs open; a level printed without a minus is no slip.
  const signsAreSaid = directed === 2 && net.direction !== null;
  if (!signsAreSaid && someCombination(net, [revenue, expense])) return 'holds';
  const counted = sizeOf(revenue) * netSign(revenue) + sizeOf(expense) * netSign(expense);
  const turned = counted * netSign(net) < 0;
  return {
    kind: 'net',
    target: net,
    operands: [expense, revenue],
    expected: Math.abs(counted) * (turned ? -1 : 1) * printedSign(net),
  };
}

function printedSign(figure: ProseFigure): 1 | -1 {
  return valueOf(figure) < 0 ? -1 : 1;
}

function signed(figures: readonly ProseFigure[]): Interval {
  return figures.reduce((sum, one) => plus(sum, times(magnitudeOf(one), netSign(one))), {
    low: 0,
    high: 0,
  });
}

/** How far before a figure the word for net may stand, in characters. */
const REACH = 40;

function isNet(passage: Passage, figure: ProseFigure): boolean {
  return isNamed(passage, figure) || figure.role === 'net' || figure.role === 'result';
}

function isNamed({ text, start, figures }: Passage, figure: ProseFigure): boolean {
  const before = figures.filter((one) => one.end <= figure.start).at(-1);
  const from = Math.max(start, before?.end ?? start, figure.start - REACH);
  return wordsBetween(text, from, figure.start).some((word) => hasSense(word.text, ...NET));
}
