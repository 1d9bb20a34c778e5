import type { Division } from '../../report/model';
import type { Place } from '../finding';
import type { DivisionRule } from '../rule';
import { byMateriality } from '../stated/materiality';
import { conventionOf } from '../../report/convention';
import { positionsOf, statedSum, type Position } from '../stated/positions';
import { number } from '../words';

export const proposalMissing: DivisionRule = {
  scope: 'division',
  code: 'proposal.missing',
  severity: 'warning',
  title: 'Ennustettu ylitys, jota ei esitetä katettavaksi',
  explanation:
    'Tekstin mukaan tulosalue ylittää nettona talousarvionsa, mutta sillä ei ole riviä muutostaulukossa. Ilman valtuuston päätöstä ylitys jää ylitykseksi. Jos toimialalla ei ole muutostaulukkoa lainkaan, havainto on huomautus.',
  example:
    'Tekstissä ruokapalvelujen nettoylitys 48 210 euroa, taulukossa vain kaksi muuta tulosaluetta.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'resultAreas'],
  *run(division, settings) {
    for (const position of positionsOf(division)) {
      if (position.area === null && division.budgetChanges) continue;
      if (Object.keys(position.proposed).length > 0) continue;
      const net = statedSum(position, 'net');
      if (net === null || net >= 0) continue;
      const severity = division.budgetChanges ? byMateriality(net, net, settings) : 'info';
      const sign = division.budgetChanges ? conventionOf(division.budgetChanges).net : 1;
      yield {
        subject: position.area ?? division.id,
        severity: Math.abs(net) < settings.materialEuros ? 'info' : severity,
        at: [...statedPlaces(position), ...totalOf(division)],
        expected: 0,
        found: sign * net,
        difference: sign * net,
        cause: null,
        message: `${position.label}: tekstissä nettoylitys ${number(-net, settings)}, ${
          division.budgetChanges ? 'muutostaulukossa ei riviä' : 'toimialalla ei ole muutosesitystä'
        }. Esittämättä jää ${number(-net, settings)} euroa.`,
      };
    }
  },
};

/** Net where it is said, else the revenue and expense that make it. */
function statedPlaces({ stated }: Position): Place[] {
  const amounts = stated.net.length > 0 ? stated.net : [...stated.expense, ...stated.revenue];
  return amounts.map(({ place }) => place);
}

function totalOf({ id, budgetChanges }: Division): Place[] {
  return budgetChanges
    ? [{ kind: 'cell', table: 'budgetChanges', division: id, row: 'total', column: 'net' }]
    : [];
}
