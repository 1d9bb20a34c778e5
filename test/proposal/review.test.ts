import { check } from '../../src/checks/engine';
import { openErrors, waiveAll, type ReviewedFinding } from '../../src/proposal/review';
import { report } from '../seeds/seed';

const found = (id: string, root?: string): ReviewedFinding => ({
  id,
  severity: 'error',
  message: id,
  ...(root === undefined ? {} : { root }),
});
const mark = { reason: 'Painovirhe', by: 'Controller', at: '2022-09-12' };
const ids = (findings: ReviewedFinding[]) => findings.map((one) => one.id);

test('an error that follows from another is not counted beside it', () => {
  const findings = [found('summa'), found('netto', 'summa'), found('teksti')];
  expect(ids(openErrors(findings, []))).toEqual(['summa', 'teksti']);
  expect(ids(openErrors(findings, [{ finding: 'summa', ...mark }]))).toEqual(['teksti']);
  expect(openErrors(findings, waiveAll(findings, [], mark))).toEqual([]);
});

test('an error whose root is gone, or is no error, stands for itself', () => {
  const warning: ReviewedFinding = { ...found('pyöristys'), severity: 'warning' };
  const findings = [warning, found('netto', 'poistunut'), found('brutto', 'pyöristys')];
  expect(ids(openErrors(findings, []))).toEqual(['netto', 'brutto']);
});

test('a report has as many open errors as its check counts', () => {
  expect(openErrors(check(report).findings, [])).toHaveLength(3);
});
