import { changeFaults, changeIdentities } from '../footing/changes';
import { holds, residualOf } from '../footing/identity';
import { entriesOf, nameOf } from '../footing/tell';
import type { DivisionRule } from '../rule';
import { change } from '../words';

export const changesRounding: DivisionRule = {
  scope: 'division',
  code: 'changes.rounding',
  severity: 'info',
  title: 'Pyöristysero muutostaulukossa',
  explanation:
    'Summa poikkeaa osistaan enintään sen verran, minkä lukujen pyöristys selittää. Luku ei ole virhe, mutta valtuuston taulukossa summien on täsmättävä euron tarkkuudella.',
  example: 'Netto 0, -18 207 ja +42 390: yhteensä +24 183, taulukossa 24 184.',
  reads: ['budgetChanges'],
  *run(division, settings) {
    const blamed = new Set(changeFaults(division).map((fault) => fault.entry.key));
    const off = changeIdentities(division).filter(
      (identity) =>
        holds(identity) &&
        residualOf(identity) !== 0 &&
        entriesOf(identity).every((entry) => !blamed.has(entry.key)),
    );
    const [first] = off;
    if (!first) return;
    const difference = residualOf(first);
    const found = first.result.entry.value;
    yield {
      subject: division.id,
      at: off.flatMap((identity) => entriesOf(identity).map((entry) => entry.place)),
      expected: found - difference,
      found,
      difference,
      cause: 'rounding',
      message: `Pyöristysero: ${off
        .map((one) => `${nameOf(one.result.entry)} ${change(residualOf(one), settings)}`)
        .join('; ')}.`,
    };
  },
};
