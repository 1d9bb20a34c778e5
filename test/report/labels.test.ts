import { distinct, plainLabel } from '../../src/report/labels';

test('a number tells namesakes apart, whatever their letter case', () => {
  const name = distinct();
  expect(['Hallinto', 'HALLINTO', 'Hallinto'].map(name)).toEqual([
    'Hallinto',
    'HALLINTO (2)',
    'Hallinto (3)',
  ]);
});

test('the number survives where a long name is cut', () => {
  const name = distinct();
  const long = 'x'.repeat(200);
  const labels = [name(long), name(long)];
  expect(new Set(labels.map(plainLabel)).size).toBe(2);
});
