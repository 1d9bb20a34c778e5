import { breakdowns, isRoundedSum, isVisiblyRounded, type Breakdown } from '../footing/breakdown';
import { diagnose } from '../footing/diagnose';
import { holds, residualOf, type Identity } from '../footing/identity';
import { entriesOf, nameOf, tellFault, tellFaults } from '../footing/tell';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import { number } from '../words';

export const breakdown: DivisionRule = {
  scope: 'division',
  code: 'indicators.breakdown',
  severity: 'error',
  title: 'Erittely ei täsmää summaansa',
  explanation:
    'Kun tunnusluku on eritelty osiin, osien summa on koko luku. Erittely tiedetään täydelliseksi, kun selitteessä lukee "yhteensä" tai kun osat täsmäävät toisessa sarakkeessa; muuten vain tarkasti selittyvä ero on varoitus. Pyöristyksen selittämä ero on huomautus.',
  example: 'Hoitopäivät 5 640: alle 75 v. 1 230 ja 75 v. täyttäneet 4 320, osista laskien 5 550.',
  reads: ['resultAreas'],
  *run(division, settings) {
    const all = breakdowns(division);
    const failing = all.filter((one) => !holds(one.identity));
    const rounded = failing.filter((one) => isVisiblyRounded(one.identity) && !hasCause(one));
    const nearly = all.filter(
      (one) => one.complete && holds(one.identity) && residualOf(one.identity) !== 0,
    );
    for (const one of [...rounded, ...nearly]) yield tellRounding(one.identity, settings);

    const rest = failing.filter((one) => !rounded.includes(one));
    const complete = rest.filter((one) => one.complete);
    const holding = all.filter((one) => one.complete && holds(one.identity));
    const known = [...complete, ...holding].map((one) => one.identity);
    yield* tellFaults(diagnose(known), 'breakdown', settings);
    for (const one of rest) {
      if (!one.complete && hasCause(one) && !isRoundedSum(one.identity)) {
        const [fault] = diagnose([one.identity]);
        if (fault) yield { ...tellFault(fault, settings), severity: 'warning' };
      }
    }
  },
};

/** One of the figures becomes exactly right by undoing one slip. */
function hasCause({ identity }: Breakdown): boolean {
  return diagnose([identity]).some(
    ({ explanation }) => explanation !== null && explanation.alsoCause === undefined,
  );
}

function tellRounding(identity: Identity, settings: Settings): Draft {
  const { entry } = identity.result;
  const difference = residualOf(identity);
  const expected = entry.value - difference;
  return {
    subject: identity.id,
    severity: 'info',
    at: entriesOf(identity).map((one) => one.place),
    expected,
    found: entry.value,
    difference,
    cause: 'rounding',
    message: `${nameOf(entry)}: taulukossa ${number(entry.value, settings)}, osista laskien ${number(expected, settings)}, ero ${number(difference, settings)}: pyöristystä.`,
  };
}
