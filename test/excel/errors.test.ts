import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ERROR_TEXTS, GatewayFault, errorFrom, errorOf } from '../../src/excel/errors';

const KNOWN_CODES = Object.keys(ERROR_TEXTS);

/** The codes of Excel.ErrorCodes as the installed types list them. */
function excelCodes(): string[] {
  const types = path.join(__dirname, '../../node_modules/@types/office-js/index.d.ts');
  const excel = readFileSync(types, 'utf8').split('declare namespace Excel {')[1] ?? '';
  const body = /enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? '';
  return [...body.matchAll(/= "(\w+)"/g)].map(([, code]) => code!);
}

/** About members that Täsmä does not call. */
const NOT_OURS = [
  'DirtySupportingFormula',
  'OpenWorkbookLinksBlocked',
  'PowerQueryRefreshResourceChallenge',
  'RangeImageExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'UnsupportedFillType',
];

test('every code of Excel has a text of its own, or is named as not ours', () => {
  expect(excelCodes().length).toBeGreaterThan(30);
  const without = excelCodes().filter((code) => !KNOWN_CODES.includes(code));
  expect(without.sort()).toEqual(NOT_OURS);
});

test.each(KNOWN_CODES)('%s says what happened and what to do, in whole sentences', (code) => {
  const { title, explanation, whatNext } = errorOf(code);
  expect(title).toMatch(/^[A-ZÄÖ].*[^.]$/);
  for (const text of [explanation, whatNext]) expect(text).toMatch(/^[A-ZÄÖ].*\.$/);
  expect(`${title} ${explanation} ${whatNext}`).not.toContain(code);
});

test('an unknown code is told honestly, with the code', () => {
  expect(errorFrom({ code: 'SomethingNew', message: 'An internal error.' })).toMatchObject({
    code: 'SomethingNew',
    explanation: 'Excel antoi virheen, jota Täsmä ei tunne (SomethingNew).',
    retry: true,
  });
});

test('a code that is a name of every object is unknown too', () => {
  expect(errorOf('constructor').explanation).toContain('(constructor)');
});

test('a fault of the gateway keeps the names that it is about', () => {
  expect(errorFrom(new GatewayFault('ForeignSheets', ['Yhteenveto']))).toMatchObject({
    code: 'ForeignSheets',
    names: ['Yhteenveto'],
  });
});

test('a fault of the program is not made to look like one of Excel', () => {
  const bug = new TypeError('x is undefined');
  expect(() => errorFrom(bug)).toThrow(bug);
});
