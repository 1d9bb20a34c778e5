/** The sheets' formulas and the pane, while people edit Talous by hand, against the oracle. */
import * as fc from 'fast-check';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import type { WorkbookSnapshot } from '../../src/layout/snapshot';
import { fi } from '../../src/taskpane/text/fi/fi';
import { missingWords, stateWords } from '../../src/taskpane/work/netWords';
import { valueOf } from '../excel/excel';
import { openPane, type Pane } from '../taskpane/pane';
import { example, RUNS, type Example } from './example';
import { cityOf, divisionOf, type Division } from './oracle';
import { heldBy, reportOfExample } from './report';
import { byHand, makeEdits } from './sheets';
import { expectShown } from './shown';

jest.setTimeout(3_600_000);

async function editedBy(one: Example): Promise<{ pane: Pane; snapshot: WorkbookSnapshot }> {
  const pane = await openPane(reportOfExample(one));
  makeEdits(one, byHand(pane.host, valueOf(await pane.gateway.read())));
  await pane.settled();
  return { pane, snapshot: valueOf(await pane.gateway.read()) };
}

const DIRECTION = /paranee|heikkenee|ennallaan/;

function expectPane(pane: Pane, held: Division[]): void {
  const { divisions, covered, isOpen, total } = pane.work().variances;
  const city = cityOf(held);
  expect([total.net, covered, isOpen]).toEqual([city.net, city.counted, city.neutral]);
  expect(divisions.map(({ state, net }) => [state, net])).toEqual(
    held.map(divisionOf).map(({ state, net }) => [state, net]),
  );
  for (const division of divisions) {
    const words = stateWords(division, fi);
    expect(words).not.toMatch(DIRECTION);
    if (division.state === 'unread') expect(words).toMatch(/^tarkista: ./);
    if (division.state === 'half') expect(words).toMatch(/^kesken/);
    if (division.state !== 'known') expect(missingWords(division, fi)).toContain(division.name);
  }
}

/** A row comes and another goes, so that the table has as many rows as before. */
const ADDED_AND_DELETED: Example = {
  divisions: [
    {
      areas: [
        {
          told: {},
          lines: {
            Menot: {
              'Alkuperäinen TA': undefined,
              'TA-muutokset': 0,
              'TP-ennuste': undefined,
            },
          },
        },
      ],
      total: {},
    },
  ],
  edits: [
    { kind: 'addRow', division: 0, area: 'Uusi', item: 'Tulot', typed: {} },
    { kind: 'deleteRow', division: 0, area: 0, item: 'Tulot' },
  ],
};

it('show what the contract says, states included, on any report after any edits', async () => {
  await fc.assert(
    fc.asyncProperty(example, async (one) => {
      const held = heldBy(one);
      const { pane, snapshot } = await editedBy(one);
      expect(readWorkbook(snapshot)).toMatchObject({ ok: true });
      expectShown(
        (name) => snapshot.sheets.find((sheet) => sheet.name === name)?.cells.values,
        held,
      );
      expectPane(pane, held);
    }),
    { numRuns: RUNS(8), examples: [[ADDED_AND_DELETED]] },
  );
});
