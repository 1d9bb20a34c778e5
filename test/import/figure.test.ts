/** Printed cells as figures: what is no plain figure has no value. */
import { readFigure, styleOf } from '../../src/import/words/figure';

const COMMA = { decimal: ',' } as const;

test.each([
  ['7 250', 7250],
  ['7\u00a0250', 7250],
  ['7.250', 7250],
  ["7'250,5", 7250.5],
  ['-7 250', -7250],
  ['\u22127 250', -7250],
  ['- 7 250', -7250],
  ['7 250-', -7250],
  ['(7 250)', -7250],
  ['11 735\n000', 11735000],
  ['-\n150 000', -150000],
  ['85,5 %', 85.5],
  ['12 kpl', 12],
  ['+5 000', 5000],
  ['0', 0],
])('%j is %d', (text, value) => {
  expect(readFigure(text, COMMA)).toMatchObject({ kind: 'number', value });
});

test.each([
  ['', 'blank'],
  ['–', 'dash'],
  ['x', 'dash'],
  ['hyvä', 'text'],
  ['31.12.2024', 'text'],
  ['12/15', 'open'],
  ['10–12', 'range'],
  ['100\n200', 'open'],
  ['yli 80', 'range'],
  ['85-90 %', 'range'],
  ['000', 'open'],
  ['12 34', 'open'],
  ['#REF!', 'open'],
  ['(7 250', 'open'],
])('%j is no figure: %s', (text, kind) => {
  expect(readFigure(text, COMMA)).toMatchObject({ kind, value: null });
});

test('words after a figure are its note', () => {
  expect(readFigure('27,5 josta hankkeet 2 htv', COMMA)).toMatchObject({
    value: 27.5,
    note: 'josta hankkeet 2 htv',
  });
});

test('points part decimals where a table shows that they do', () => {
  expect(styleOf(['1250.75', '80.5'])).toEqual({ decimal: '.' });
  expect(styleOf(['1.250', '2.300', '80,5'])).toEqual({ decimal: ',' });
});
