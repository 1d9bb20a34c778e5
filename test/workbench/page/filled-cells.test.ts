import { edgeFrom } from '../../../src/workbench/page/grid-model/filled-cells';

const LAST = 99;

test.each([
  ['from inside a run to its end', [2, 3, 4, 8], 2, 1, 4],
  ['from the end of a run to the next one', [2, 3, 4, 8], 4, 1, 8],
  ['from the last filled cell to the end of the sheet', [2, 3], 3, 1, LAST],
  ['from a blank to the next filled cell', [5], 0, 1, 5],
  ['backwards to the beginning of a run', [2, 3, 4], 4, -1, 2],
  ['backwards to the beginning of the sheet', [2], 2, -1, 0],
] as const)('Ctrl and an arrow lead %s', (_, filled, from, step, expected) => {
  expect(edgeFrom(filled, from, step, LAST)).toBe(expected);
});
