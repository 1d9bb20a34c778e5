/** What a column holds, told by its heading in a report of January to June 2024. */
import { readHeading } from '../../src/import/table/roles';
import { itemOf } from '../../src/import/table/items';
import { periodOf } from '../../src/import/words/periods';
import { scaleOf } from '../../src/import/words/scale';
import { headingWord } from '../../src/import/words/sections';

const PERIOD = { from: '2024-01-01', to: '2024-06-30' };

test.each([
  ['TP 2023', 'priorActual'],
  ['TP 2022', 'more'],
  ['TA 2024', 'budget'],
  ['TA 2025', 'more'],
  ['Alkupe-\nräinen TA', 'originalBudget'],
  ['Talousarvio-\nmuutokset', 'budgetChanges'],
  ['TA muutosten jälkeen', 'amendedBudget'],
  ['MTA 2024', 'amendedBudget'],
  ['Toteuma 1–6/2024', 'actual'],
  ['Tot. 30.6.2024', 'actual'],
  ['Toteuma 1–6/2023', 'more'],
  ['Toteuma 4–6/2024', 'more'],
  ['TA 1–6/2024', 'more'],
  ['Ennuste 7–12/2024', 'more'],
  ['TA 2024 + muutokset', 'amendedBudget'],
  ['TP', 'priorActual'],
  ['Tot-%', 'percent'],
  ['TP-ENNUSTE 2024', 'forecast'],
  ['Poikkeama ennuste/TA', 'variance'],
  ['Bokslut 2023', 'priorActual'],
])('%s: %s', (heading, role) => {
  expect(readHeading(heading, PERIOD)).toMatchObject({ role, sure: true });
});

test.each([
  '2024',
  '2023',
  'TP 2024',
  'Muutos',
  'Muutos TA',
  'Toteuma ed. vuosi',
  'Ennuste Toteuma 1–6/2024',
  'Luku',
])('%s is left open', (heading) => {
  expect(readHeading(heading, PERIOD).sure).toBe(false);
});

test('an area beside tulot and menot, but no account group', () => {
  expect(itemOf('Lukio, menot')).toMatchObject({ item: 'expense', rest: 'Lukio' });
  expect(itemOf('TOIMINTAKATE/JÄÄMÄ')).toMatchObject({ item: 'net', rest: '' });
  expect(itemOf('Muut toimintatuotot')).toBeNull();
  expect(itemOf('Sisäiset kulut')).toBeNull();
});

test('periods, units and headings in the words of municipalities', () => {
  expect(periodOf('Osavuosikatsaus 1.1.–31.8.2025')).toEqual({
    from: '2025-01-01',
    to: '2025-08-31',
  });
  expect(scaleOf('Talous (1 000 €)')).toBe(1000);
  expect(scaleOf('milj. euroa')).toBe(1_000_000);
  expect(headingWord('3.2 Ympäristölautakunta')).toBe('division');
  expect(headingWord('Tulosalue Nuorisotyö')).toBe('area');
  expect(headingWord('Talousarvion toteutuminen')).toBe('section');
});
