import fc from 'fast-check';
import { valueAxis } from '../../../src/workbench/page/charts/axis';

test('an axis stands on round numbers and holds zero', () => {
  expect(valueAxis([476, 453, -264])).toEqual({
    from: -400,
    to: 600,
    lines: [-400, -200, 0, 200, 400, 600],
  });
});

test('without values there is still an axis', () => {
  expect(valueAxis([])).toEqual({ from: 0, to: 1, lines: [0, 1] });
});

test('every value lies on its axis', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  const value = cents.map((each) => each / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const { from, to } = valueAxis(values);
      const slack = (to - from) * 1e-9;
      return values.every((each) => each >= from - slack && each <= to + slack);
    }),
  );
});
