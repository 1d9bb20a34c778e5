/** Many scenarios, and of the one that fails a few lines. */
import * as fc from 'fast-check';
import { inWords, type Scenario } from './scenarios';

/** How many times as many as usual, e.g. NET_RUNS=100. */
const TIMES = Number(process.env['NET_RUNS'] ?? 1);
const SEED = process.env['NET_SEED'];

/** `holds` throws where the scenario shows a disagreement. */
export async function forAll(
  scenarios: fc.Arbitrary<Scenario>,
  numRuns: number,
  holds: (scenario: Scenario) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(scenarios, async (own) => {
    await holds(own);
  });
  const result = await fc.check(property, {
    numRuns: Math.ceil(numRuns * TIMES),
    ...(SEED === undefined ? {} : { seed: Number(SEED) }),
  });
  if (!result.failed) return;
  const [own] = result.counterexample ?? [];
  const { message } = result.errorInstance as Error;
  const again = `NET_SEED=${result.seed}, run ${result.numRuns}, path ${result.counterexamplePath}`;
  throw new Error([message, ...(own ? [inWords(own)] : []), again].join('\n'));
}
