import { announcementOf } from '../../src/taskpane/state/announcement';
import {
  directionOf,
  printAmount,
  printChange,
  printPeriod,
  printTime,
} from '../../src/taskpane/text/printing';
import { printFaults } from '../../src/taskpane/faults/printFaults';
import type { Outcome } from '../../src/taskpane/state/outcome';
import { STARTING } from '../../src/taskpane/state/paneState';
import { reduce } from '../../src/taskpane/state/reduce';
import { en } from '../../src/taskpane/text/en/en';
import { fi } from '../../src/taskpane/text/fi/fi';
import { pickText } from '../../src/taskpane/text/pick';
import { sv } from '../../src/taskpane/text/sv/sv';
import { variancesOf, type ReportVariances } from '../../src/taskpane/workbook/variances';
import { report as seed } from '../seeds/seed';
import { unusedTexts } from './textUse';

describe('the text tables', () => {
  test("Office's display language picks the table, Finnish the rest", () => {
    expect(pickText('sv-SE')).toBe(sv);
    expect(pickText('sv-FI')).toBe(sv);
    expect(pickText('EN-us')).toBe(en);
    expect(pickText('fi-FI')).toBe(fi);
    expect(pickText('de-DE')).toBe(fi);
    expect(pickText('constructor')).toBe(fi);
    expect(pickText(undefined)).toBe(fi);
  });

  const tables = { fi, sv, en };

  /** Every text of a table by its path; functions are called with samples, of which the first may be a count. */
  function texts(value: unknown, first: number, path = ''): [string, string][] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const text = value as (...args: unknown[]) => unknown;
      return [[path, String(text(first, '8', '9', '10'))]];
    }
    return Object.entries(value as object).flatMap(([key, child]) =>
      texts(child, first, path === '' ? key : `${path}.${key}`),
    );
  }

  test.each(['sv', 'en'] as const)(
    '%s says everything that Finnish says, in words of its own',
    (language) => {
      for (const count of [0, 1, 7]) {
        const finnish = new Map(texts(fi, count));
        const own = texts(tables[language], count);
        expect(own.map(([path]) => path)).toEqual([...finnish.keys()]);
        const untranslated = own
          .filter(([path, words]) => words === finnish.get(path) && /\p{L}{3}/u.test(words))
          .map(([path]) => path);
        expect(untranslated.filter((path) => path !== 'locale')).toEqual([]);
        expect(own.filter(([, words]) => words.trim() === '')).toEqual([]);
      }
    },
  );

  test('every text is used', () => {
    expect(unusedTexts()).toEqual([]);
  }, 60_000);

  test('a count takes the form of its language', () => {
    const said = (['fi', 'sv', 'en'] as const).map((language) => {
      const { findings, proposal } = tables[language];
      return [
        ...[0, 1, 2].map((count) => findings.counts.warning(count)),
        proposal.earlier.summary(0),
      ];
    });
    expect(said).toEqual([
      ['0 varoitusta', '1 varoitus', '2 varoitusta', 'ei luetteloitu'],
      ['0 varningar', '1 varning', '2 varningar', 'inga antecknade'],
      ['0 warnings', '1 warning', '2 warnings', 'none listed'],
    ]);
  });
});

describe('figures as the pane prints them', () => {
  test('signs, thousands and units in Finnish', () => {
    expect(printChange(-453_353, fi)).toBe('−453\u00a0353');
    expect(printChange(264_776.4, fi)).toBe('+264\u00a0776');
    expect(printChange(-0.4, fi)).toBe('0');
    expect(printAmount(-453_353, fi)).toBe('453\u00a0353\u00a0€');
    expect(printPeriod({ from: '2022-01-01', to: '2022-06-30' }, fi)).toBe('1.1.–30.6.2022');
    expect(printTime(new Date(2022, 7, 31, 12, 3).getTime(), fi)).toBe('12.03');
  });

  test('the direction is that of the figure shown', () => {
    expect(directionOf(-453_353)).toBe('weakens');
    expect(directionOf(1)).toBe('improves');
    expect(directionOf(-0.4)).toBe('unchanged');
  });
});

const NO_PLACES = {
  sheetOf: () => null,
  cellOf: () => null,
  overwrittenIn: () => 0,
  overwrittenInSummary: () => 0,
};

test("the seed's net variances: what the divisions state, and which state nothing", () => {
  const { divisions, covered, total } = variancesOf(seed, NO_PLACES);
  expect(
    divisions.map(({ id, net, proposed, notProposed }) => [id, net, proposed, notProposed]),
  ).toEqual([
    ['keskusvirasto', null, null, null],
    ['elinvoima', 0, null, 0],
    ['hyvinvointi', 264_776, 264_776, 0],
    ['perusturva', -453_353, -419_000, -34_353],
    ['ymparisto', null, null, null],
  ]);
  expect(covered).toBe(3);
  expect(total).toEqual({ net: -188_577, proposed: -154_224, notProposed: -34_353 });
});

describe('what a screen reader hears', () => {
  const before = variancesOf(seed, NO_PLACES);

  function withNet(nets: Record<string, number>): ReportVariances {
    const divisions = before.divisions.map((division) => ({
      ...division,
      net: nets[division.id] ?? division.net,
    }));
    return { ...before, divisions, total: { ...before.total, net: -288_576 } };
  }

  function heard(...events: Outcome[]): string {
    return announcementOf(events.reduce(reduce, STARTING), fi);
  }

  const read: Outcome = {
    kind: 'read',
    variances: before,
    report: seed,
    findings: [],
    restorable: false,
    faults: [],
    at: 0,
    opened: null,
  };
  const follow = (variances: ReportVariances): Outcome => ({
    kind: 'followed',
    variances,
    report: seed,
    findings: [],
    restorable: false,
    faults: [],
    at: 1,
  });

  test('an edit: the division, its direction and the total', () => {
    expect(heard(read, follow(withNet({ perusturva: -553_353 })))).toBe(
      'Perusturva: toimintakate heikkenee 553\u00a0353\u00a0€. Yhteensä −288\u00a0576.',
    );
  });

  test('several divisions at once: how many', () => {
    expect(heard(read, follow(withNet({ perusturva: 1, hyvinvointi: 2 })))).toBe(
      '2 toimialan poikkeama muuttui. Yhteensä −288\u00a0576.',
    );
  });

  test('a report that has been opened', () => {
    expect(heard({ ...read, opened: { sheets: 8, left: [] } })).toBe(
      'Raportti on työkirjassa, 8 välilehdellä.',
    );
  });
});

test('faults are copied as lines that say place, expected and found', () => {
  const faults = [
    { path: '', expected: 'JSON-tiedosto', found: 'tyhjä tiedosto' },
    { path: 'divisions[0].name', expected: 'teksti', found: '3' },
  ];
  expect(printFaults('rikki.json', faults, fi)).toBe(
    'rikki.json\nTiedosto: odotettiin JSON-tiedosto, löytyi tyhjä tiedosto\ndivisions[0].name: odotettiin teksti, löytyi 3',
  );
});
