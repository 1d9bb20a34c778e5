import fc from 'fast-check';
import { formatNumber, readPrinted } from '../../src/report/printed';

test.each([
  ['+ 1 310 855', 1310855, 0.5, '+', ''],
  ['-906 298', -906298, 0.5, '-', ''],
  ['− 20 200', -20200, 0.5, '-', ''],
  ['375 133', 375133, 0.5, null, ''],
  ['4 kpl', 4, 0.5, null, 'kpl'],
  ['27,7 Elinkeinopalv. 2 htv', 27.7, 0.05, null, 'Elinkeinopalv. 2 htv'],
  ['672700 €', 672700, 0.5, null, '€'],
  ['0', 0, 0.5, null, ''],
  ['1 658 987', 1658987, 0.5, null, ''],
] as const)('%s', (raw, value, tolerance, sign, rest) => {
  const printed = readPrinted(raw);
  expect(printed).toEqual({ value, tolerance: expect.closeTo(tolerance, 10), sign, rest });
});

test.each(['-', '', 'Ei toteutunut', '–'])('%p is no number', (raw) => {
  expect(readPrinted(raw)).toBeNull();
});

test('what Intl prints in Finnish is read back, minus and no-break spaces included', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(readPrinted(formatNumber(value, { locale: 'fi-FI' }))?.value).toBe(value);
    }),
  );
});
