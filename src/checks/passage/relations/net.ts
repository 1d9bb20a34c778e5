/** "Menot ylittyvät ..., tulot ylittyvät ..., joten netto ...": net = revenue - expense. */
import type { ProseFigure } from '../../../figures';
import { MOST_OPERANDS, someCombination } from '../combine';
import type { Verdict } from '../contradiction';
import { magnitudeOf, meet, plus, sizeOf, times, type Interval } from '../interval';
import { isWord, wordsBetween, type Passage } from '../passages';
import { netSign } from '../signs';
import { NET_WORDS } from '../vocabulary';

export function netVerdict(passage: Passage): Verdict {
  const money = passage.figures.filter((one) => one.unit === 'EUR');
  const net = money.filter((one) => isNet(passage, one)).at(-1);
  if (!net) return null;
  const operands = money.filter((one) => one !== net && one.start < net.start);
  if (operands.length < 2 || operands.length > MOST_OPERANDS) return null;
  const [revenue, ...moreRevenue] = operands.filter((one) => one.role === 'revenue');
  const [expense, ...moreExpense] = operands.filter((one) => one.role === 'expense');
  const isPair = operands.length === 2 && revenue && expense;
  if (!isPair || moreRevenue.length > 0 || moreExpense.length > 0) {
    return someCombination(net, operands) ? 'holds' : null;
  }
  return pairVerdict(net, revenue, expense);
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
    expected: Math.abs(counted) * (turned ? -1 : 1) * Math.sign(printedSign(net)),
  };
}

function printedSign({ value }: ProseFigure): number {
  return (Array.isArray(value) ? value[0] : value) < 0 ? -1 : 1;
}

function signed(figures: readonly ProseFigure[]): Interval {
  return figures.reduce((sum, one) => plus(sum, times(magnitudeOf(one), netSign(one))), {
    low: 0,
    high: 0,
  });
}

/** How far before a figure the word for net may stand, in characters. */
const REACH = 40;

function isNet({ text, start, figures }: Passage, figure: ProseFigure): boolean {
  const before = figures.filter((one) => one.end <= figure.start).at(-1);
  const from = Math.max(start, before?.end ?? start, figure.start - REACH);
  const named = wordsBetween(text, from, figure.start).some((w) => isWord(w.text, NET_WORDS));
  return named || ((figure.role === 'net' || figure.role === 'result') && before !== undefined);
}
