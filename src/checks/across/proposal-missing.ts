import { SUM_COLUMNS, type Division } from '../../report/model';
import type { Place } from '../finding';
import type { DivisionRule } from '../rule';
import { byMateriality } from '../stated/materiality';
import { conventionOf } from '../../report/convention';
import { carriesProposal } from '../economy/carried';
import { statedSum } from '../stated/positions';
import { COURSE_READS, coursesOf, type Course } from '../stated/proposals';
import { number } from '../words';

export const proposalMissing: DivisionRule = {
  scope: 'division',
  code: 'proposal.missing',
  severity: 'warning',
  title: 'Ennustettu ylitys, jota ei esitetä katettavaksi',
  explanation:
    'Tekstin tai Talous-taulukkoon kirjatun ennusteen mukaan tulosalue ylittää nettona talousarvionsa, mutta sille ei esitetä muutosta muutostaulukossa eikä Talous-taulukossa. Ilman valtuuston päätöstä ylitys jää ylitykseksi. Jos toimialalla ei ole muutosesitystä lainkaan, havainto on huomautus.',
  example:
    'Tekstissä ruokapalvelujen nettoylitys 48 210 euroa, taulukossa vain kaksi muuta tulosaluetta.',
  reads: COURSE_READS,
  *run(division, settings) {
    const proposes = division.budgetChanges !== undefined || carriesProposal(division, null);
    for (const course of coursesOf(division)) {
      if (course.area === null && proposes) continue;
      if (course.isUnread || Object.keys(course.proposed).length > 0) continue;
      const net = statedSum(course, 'net');
      if (net === null || net >= 0) continue;
      const severity = proposes ? byMateriality(net, net, settings) : 'info';
      const sign = division.budgetChanges ? conventionOf(division.budgetChanges).net : 1;
      yield {
        subject: course.area ?? division.id,
        severity: Math.abs(net) < settings.materialEuros ? 'info' : severity,
        at: [...statedPlaces(course), ...totalOf(division)],
        expected: 0,
        found: sign * net,
        difference: sign * net,
        cause: null,
        message: `${course.label}: ${toldAt(course)} nettoylitys ${number(-net, settings)}, ${lackOf(division, course, proposes)}. Esittämättä jää ${number(-net, settings)} euroa.`,
      };
    }
  },
};

function toldAt({ stated }: Course): string {
  const isTyped = SUM_COLUMNS.some((column) =>
    stated[column].some(({ source }) => source === 'economy'),
  );
  return isTyped ? 'Talous-taulukossa' : 'tekstissä';
}

function lackOf(division: Division, { area }: Course, proposes: boolean): string {
  if (carriesProposal(division, area)) return 'Talous-taulukossa ei muutosesitystä';
  if (division.budgetChanges) return 'muutostaulukossa ei riviä';
  return proposes ? 'sille ei ole muutosesitystä' : 'toimialalla ei ole muutosesitystä';
}

/** Net where it is said, else the revenue and expense that make it. */
function statedPlaces({ stated }: Course): Place[] {
  const amounts = stated.net.length > 0 ? stated.net : [...stated.expense, ...stated.revenue];
  return amounts.flatMap(({ places }) => places);
}

function totalOf({ id, budgetChanges }: Division): Place[] {
  return budgetChanges
    ? [{ kind: 'cell', table: 'budgetChanges', division: id, row: 'total', column: 'net' }]
    : [];
}
