import { typedNumber } from '../../src/taskpane/parts/typedNumber';
import { printDate, printMoney, shownNet } from '../../src/taskpane/proposal/printing';
import { fi } from '../../src/taskpane/text/fi/fi';

test.each([
  ['50 000', 50_000],
  ['50.000', 50_000],
  ['1.250,50 €', 1_250.5],
  ['−1,5 %', -1.5],
  ['+120\u00a0000', 120_000],
  ['', null],
  ['paljon', NaN],
  // Three decimals of a euro: an English thousand, most likely.
  ['50,000', NaN],
])('"%s" as it is typed', (typed, value) => {
  expect(typedNumber(typed)).toBe(value);
});

test('money in the unit of the proposal, the net as it is looked at', () => {
  expect(printMoney(-12_300, { unit: 'eur' }, fi)).toBe('−12\u00a0300');
  expect(printMoney(-12_300, { unit: 'teur' }, fi)).toBe('−12');
  expect(shownNet(-5, { netAs: 'netExpenditure' })).toBe(5);
  expect(Object.is(shownNet(0, { netAs: 'netExpenditure' }), 0)).toBe(true);
  expect(shownNet(null, { netAs: 'netExpenditure' })).toBeNull();
  expect(printDate('2022-09-12T08:30:00Z', fi)).toBe('12.9.2022');
});
