/** What the checks say of Kemi 1-6/2022, each verified by hand against the print; and what they must not say. */
import { check } from '../../src/checks/engine';
import type { Finding, Place } from '../../src/checks/finding';
import { report } from '../seeds/seed';

const { findings } = check(report);

const short = (place: Place | undefined): string => {
  if (!place) return '';
  if (place.kind === 'text') return `${place.paragraph} "${place.raw}"`;
  return place.kind === 'cell' ? `${place.row}.${place.column}` : place.address;
};
const byId = (id: string): Finding => {
  const found = findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`${id} is not among ${findings.map((one) => one.id).join(', ')}`);
  return found;
};

describe('the findings', () => {
  test('of the tables and across, by severity and place', () => {
    const own = findings
      .filter(({ rule }) => !rule.startsWith('prose.'))
      .map(({ severity, rule, at }) => `${severity} ${rule} ${short(at[0])}`);
    expect(own).toEqual([
      'info indicators.actualAboveBudget neuvotut-yritykset.actual',
      'info indicators.blank hankkeet-ulkopuoliset.actual',
      'error changes.total total.expense',
      'error changes.crossFoot total.net',
      'info economy.total hyvinvointi-p1 "264 777 euroa"',
      'info changes.rounding total.net',
      'info indicators.actualAboveBudget kavijat-kulttuuri.actual',
      'info indicators.blank lapset-oppilaat.actual',
      'info indicators.blank asiakaskysely-vapaa-aika.budget',
      'warning proposal.missing perusturva-p2 "94 766 euron"',
      'warning proposal.bridge perusturva-p7 "453 353 euroa"',
      'warning indicators.sameFact lukio-opiskelijat.budget',
      'info indicators.breakdown kotihoito.forecast',
      'info indicators.actualAboveBudget puheterapia.actual',
      'info indicators.actualAboveBudget purolan-palvelukeskus.actual',
      'info indicators.blank laakarin-vanhainkotikaynti.actual',
      'info indicators.unitMissing sosiaalityo-tyoikaiset.unit',
      'info indicators.unitMissing oys-ostot.unit',
      'info changes.convention total.net',
    ]);
  });

  test('of the prose, by severity and place', () => {
    const own = findings
      .filter(({ rule }) => rule.startsWith('prose.'))
      .map(({ severity, rule, at }) => `${severity} ${rule} ${short(at[0])}`);
    expect(own).toEqual([
      'info prose.unexplained kavijat-nuoriso.forecast',
      'error prose.arithmetic perusturva-p7 "453 353 euroa"',
      'error prose.scale perusturva-p7 "2,691 euroa"',
      'info prose.unexplained konsultaatio.forecast',
    ]);
  });

  test('are few: about a dozen errors and warnings at most, under thirty in all', () => {
    expect(findings.filter(({ severity }) => severity !== 'info').length).toBeLessThanOrEqual(12);
    expect(findings.length).toBeLessThan(30);
  });

  test('the total of expense: sign and rounding together, with a fix', () => {
    const found = byId('changes.total:hyvinvointi.total.expense');
    expect(found).toMatchObject({
      expected: 906_299,
      found: -906_298,
      difference: -1_812_597,
      cause: 'sign',
      alsoCause: 'rounding',
      fix: { raw: '+906 299', value: 906_299 },
    });
    expect(found.at.map(short)).toEqual([
      'total.expense',
      'hyvinvointi-muutos-hallinto.expense',
      'hyvinvointi-muutos-lapset-nuoret.expense',
      'hyvinvointi-muutos-vapaa-aika.expense',
    ]);
  });

  test('the net of the total row follows from it', () => {
    expect(byId('changes.crossFoot:hyvinvointi.total.net')).toMatchObject({
      expected: 2_077_373,
      found: 264_777,
      difference: -1_812_596,
      root: 'changes.total:hyvinvointi.total.expense',
    });
  });

  test('what is forecast and not proposed, with the bridge of named parts', () => {
    const bridge = byId('proposal.bridge:perusturva');
    expect(bridge).toMatchObject({ expected: 419_000, found: 453_353, difference: 34_353 });
    expect(bridge.fix).toBeUndefined();
    expect(bridge.at.map(short)).toEqual(
      expect.arrayContaining([
        'perusturva-p7 "453 353 euroa"',
        'total.net',
        'perusturva-p2 "94 766 euron"',
      ]),
    );
    expect(bridge.message.replace(/\u00a0/g, ' ')).toContain('+94 766, selittämättä −60 413');
  });

  test('the upper secondary school under two divisions names the cells of both', () => {
    const { at } = byId('indicators.sameFact:lukio+lukio-opiskelijat');
    expect(new Set(at.map((place) => (place.kind === 'cell' ? place.division : '')))).toEqual(
      new Set(['hyvinvointi', 'perusturva']),
    );
  });
});

describe('where a naive checker cries wolf', () => {
  const gravest = (test: (place: Place) => boolean): string[] =>
    findings.filter(({ severity, at }) => severity !== 'info' && at.some(test)).map(({ id }) => id);
  const rows = (...ids: string[]): string[] =>
    gravest((place) => place.kind === 'cell' && ids.includes(place.row));
  const paragraph = (id: string, raw: string): string[] =>
    gravest((place) => place.kind === 'text' && place.paragraph === id && place.raw.includes(raw));

  test.each([
    ['Ikäihmiset: 1 milj. against 950 000 and 1 050 000', () => paragraph('perusturva-p4', 'milj')],
    ['Kotihoito: rounded parts', () => rows('kotihoito', 'kotihoito-alle-75', 'kotihoito-yli-75')],
    ['Työmarkkinatuki: over and less than last year', () => paragraph('elinvoima-p2', '000')],
    ['408 000 returned', () => paragraph('perusturva-p3', '408 000')],
    ['varhaiskasvatus 640 -> 554, a level', () => rows('varhaiskasvatus', 'lapset-oppilaat')],
    ['Kävijät 320 000: the last row is no total', () => rows('kavijat-hyte')],
    ['project htv 22 against 7,25 + 5,2', () => rows('htv-hankkeet', 'hankerahoitus-ulkopuolinen')],
    ['KUNTOUTUS 4 640 against 4 636', () => rows('kuntoutus', 'fysioterapia', 'puheterapia')],
    ['companies 137, students 134', () => rows('neuvotut-yritykset', 'kesatyollistaminen')],
    ['Muut ostopalvelut 0 -> 4 095', () => rows('ikaihmiset-muut-ostopalvelut')],
    ['Asemakaavat 1 of 5, heavy machines', () => rows('asemakaavat', 'raskas-kalusto-tunnit')],
    ['"-", an ended service', () => rows('pihla-asumispalvelut', 'paivatoiminta-oklaholmankatu')],
    ['Terveys: 1,175 milj. and 544 000', () => rows('perusturva-muutos-terveys')],
    ['Hallinto: 20 200 both', () => paragraph('hyvinvointi-p2', '20 200')],
  ])('%s', (_what, findingsThere) => {
    expect(findingsThere()).toEqual([]);
  });

  test('"alle 75 v." fourteen times under fourteen parents', () => {
    expect(findings.filter(({ rule }) => rule === 'indicators.doubleLabel')).toEqual([]);
  });

  test('no breakdown is an error in a report whose breakdowns hold', () => {
    const graves = findings.filter(
      ({ rule, severity }) => rule === 'indicators.breakdown' && severity !== 'info',
    );
    expect(graves).toEqual([]);
  });
});
