import type { PlacedText } from '../../src/import/read/pdf/library';
import { splitAtRules } from '../../src/import/read/pdf/splitAtRules';

const upright = (x: number, y0 = 90, y1 = 110) => ({ x0: x, x1: x, y0, y1 });
const text = (words: string, x0: number, x1: number): PlacedText => ({
  text: words,
  x0,
  x1,
  y: 103,
  size: 10,
  bold: false,
});
const words = (texts: PlacedText[]): string[] => texts.map((one) => one.text);

test('a text over the rule between two cells is parted at the space there', () => {
  const parts = splitAtRules(
    [text('Perusopetus Menot 8 420', 10, 160)],
    [upright(88), upright(125)],
  );
  expect(words(parts)).toEqual(['Perusopetus', 'Menot', '8 420']);
  expect(parts[1]?.x0).toBeGreaterThanOrEqual(88);
  expect(parts[1]?.x1).toBeLessThanOrEqual(125);
});

test.each([
  ['a rule of another line', [upright(88, 120, 140)]],
  ['a rule at the edge of the text', [upright(161), upright(12)]],
  ['no space near the rule', [upright(40)]],
  ['a level rule', [{ x0: 0, x1: 300, y0: 100, y1: 100 }]],
])('%s parts nothing', (_name, rules) => {
  expect(words(splitAtRules([text('Perusopetus Menot 8 420', 10, 160)], rules))).toEqual([
    'Perusopetus Menot 8 420',
  ]);
});
