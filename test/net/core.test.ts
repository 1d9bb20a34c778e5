/** The core against the oracle, on any report and after any edits of its Talous. */
import { Apart, compareCore } from './agreement';
import { caseOf } from './cases';
import { forAll } from './forAll';
import { readAfter } from './plannedSheets';
import { scenario } from './scenarios';

jest.setTimeout(3_600_000);

it('the core agrees with the oracle as loaded, after edits, and after the next loading', async () => {
  await forAll(scenario(3, 5), 150, (own) => {
    const { report, steps, atLoading, afterwards } = caseOf(own);
    const apart = new Apart();
    compareCore(report, atLoading, apart);
    apart.end();
    const { report: edited } = readAfter(report, steps);
    compareCore(edited, afterwards, apart);
    apart.end();
    compareCore(readAfter(edited, []).report, afterwards, apart);
    apart.end();
  });
});
