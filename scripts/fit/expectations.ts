/** What is expected of the weights before any figure is seen: what a word is for. Fitting moves them from here. */

/** A family of words, or a shape, and what it speaks for. */
const FAMILY_LINES: readonly (readonly [string, string])[] = [
  ['prior', 'level priorActual 3; against priorActual 2; level actual -1; level forecast -1'],
  ['from prior', 'change 1; growth 1; against priorActual 2; level -1'],
  ['from budget', 'change 1; growth 0.5; share 0.5; against budget 2; level -1'],
  ['budget', 'level budget 2.5; against budget 1.5; level actual -1; level forecast -1'],
  ['plan', 'level budget 2.5; against budget 1.5; level actual -1.5; level forecast -0.5'],
  ['amended', 'level budget 0.7; against budget 0.7; against original -2; level original -2'],
  ['original', 'level original 3; against original 3; against budget -1'],
  ['forecast', 'level forecast 2.5; of forecast 2; level actual -1'],
  ['year end', 'level forecast 1.5; of forecast 1; level actual -0.5'],
  ['whole year', 'level forecast 0.5; against budget 0.5'],
  ['to date', 'level actual 1.5; of actual 1'],
  ['proposal', 'of change 2; level after 1'],
  ['up', 'change 1; growth 1; level -0.7; of change 0.3'],
  ['down', 'change 1; growth 1; level -0.7; of change 0.3'],
  ['over', 'change 0.5; of forecast 0.5; against budget 1.5'],
  ['comparative', 'change 1.5; growth 1; level -1.5'],
  ['compared', 'change 0.7; growth 0.5'],
  ['short', 'change 0.7; level -0.5; against budget 0.5'],
  ['share', 'share 0.5; part 1.5'],
  ['use', 'of actual 1; level actual 1; share 0.5'],
  ['of which', 'part 1'],
  ['actual', 'level actual 2; of actual 2'],
  ['past', 'level actual 1.5; of actual 0.7; level forecast -0.5'],
  ['perfect', 'level actual 1.5; of actual 0.7; level forecast -0.5'],
  ['present', 'level forecast 0.4; of forecast 0.4'],
  ['potential', 'level forecast 2; of forecast 2'],
];

const SHAPE_LINES: readonly (readonly [string, string])[] = [
  ['signed', 'change 1.5; level -1'],
  ['illative', 'level 1; change -0.5'],
  ['adessive', 'change 0.7; level -0.5'],
  ['genitive', 'change 0.3'],
  ['elative', 'level budget 0.7'],
];

const ALWAYS =
  'level 0.5; level after -2; level actual 0.5; level forecast 0.3; level priorActual -1; level original -1; change 0; of forecast 0.5; against budget 0.5; of actual 0.3; against original -1; against forecast -1; of budget -1; share 1; growth 0; left -2; part -1; of change 0';

const NAMES: Readonly<Record<string, number>> = {
  'clause names': 2,
  'clause names in full': 1,
  'sentence names before': 1,
  'sentence names behind': -0.3,
  names: 3,
  'no rival is named more fully': 0.7,
  'named more fully than rivals by': 1.5,
  'telling words said': 3,
  'telling words said in clause': 2,
  'no rival has more telling words said': 1,
  'more telling words said than of rivals by': 1,
  'named last before': 0.7,
  'named right behind': 1,
  'another noun right behind': -0.5,
  'words of the clause that are none of its own': -1.5,
  'group named': 1,
  'area named in clause': 1,
  'area named in sentence': 0.7,
  'area named before': 0.3,
  'area is topic': 0.5,
  'area goes on': 1,
  'another area is named': -0.5,
  'another area goes on': -0.5,
  'whole division is said': 2,
  'whole division is not said, an area is': -1,
  'sum named': 1,
  'sum is the role': 1,
  'another sum is the role': -1,
  'another figure of the sentence is its own': 1.5,
  'a figure of the sentence before is its own': 0.7,
  'another figure of the sentence is of its area': 0.5,
  'goes on': 1,
  'goes on, the clause names nothing': 1.5,
  'goes on from the sentence before': 0.7,
  'unit is the same': 0.7,
  'unit is another': -3,
  'counts another thing': -0.5,
  'same column as its own figure': -1.5,
  'a comparison of the column that its own figure holds': 1.5,
  'the column that a comparison beside it starts from': 1.5,
  'the column that a comparison beside it goes back to': -0.5,
  'the column that other figures of the sentence hold': 0.7,
  'the column that figures of the sentence before hold': 0.3,
  'the same reading as the figure before': 0.7,
  'the same as the figure before in per cent': 2,
  'part of a year against a whole one': -0.7,
  'economy by its change': 0.7,
  'a rate by its level': 0.7,
  'whole is its own': 1.5,
  'whole is named': 1,
  'none, the same months of another year': 3,
  none: 4.5,
  'none, another time': 3,
  'none, of which': 1,
};

/** Right behind the figure a word says it once more. */
const BEHIND = 1.2;
/** A word of the sentence outside the clause says less. */
const ELSEWHERE = 0.25;

export function expectations(): Map<string, number> {
  const expected = new Map(Object.entries(NAMES));
  const add = (name: string, line: string, times: number): void => {
    for (const part of line.split('; ')) {
      const [, slot = '', weight = ''] = /^(.*) (\S+)$/.exec(part) ?? [];
      expected.set(`${name} > ${slot}`, Number(weight) * times);
    }
  };
  for (const [family, line] of FAMILY_LINES) {
    add(`behind ${family}`, line, BEHIND);
    add(`own ${family}`, line, 1);
    add(`earlier ${family}`, line, ELSEWHERE);
    add(`later ${family}`, line, ELSEWHERE);
  }
  for (const [shape, line] of SHAPE_LINES) add(`shape ${shape}`, line, 1);
  add('always', ALWAYS, 1);
  return expected;
}
