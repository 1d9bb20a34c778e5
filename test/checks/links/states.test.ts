/** Every figure of the prose has a state. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { check } from '../../../src/checks/engine';
import { countStates, LINK_STATES, linksOf, type Link } from '../../../src/checks/links/links';
import { countsText } from '../../../src/checks/links/words';
import { readProse } from '../../../src/figures';
import type { Report } from '../../../src/report/model';
import { report as anyReport } from '../../fixtures/arbitraries';
import { area, division, indicator, report } from '../builders';

const SEED = JSON.parse(
  readFileSync(path.join(__dirname, '../../../seeds/kemi-2022-1-6.report.json'), 'utf8'),
) as Report;

const linked = (one: Report): Link[] => linksOf(one, check(one).findings);

/** A row of visits under one area, and what is said of it. */
function told(text: string): Link[] {
  const rows = [indicator('Uimahallin kävijät', ['88 410', '90 000', '47 321', '92 000'])];
  const own = division('vapaa-aika', {
    resultAreas: [area('liikunta', 'Liikuntapalvelut', rows)],
    narrative: [{ id: 'p1', text, line: 1 }],
  });
  return linked(report(own));
}

it('ties a level to its cell, with the column and how sure it is', () => {
  const [link] = told('Uimahallin kävijöitä oli toteuman mukaan 47 321.');
  expect(link).toMatchObject({
    raw: '47 321',
    state: 'agrees',
    column: 'actual',
    measure: 'level',
  });
  expect(link?.to[0]).toMatchObject({ table: 'indicators', column: 'actual' });
  expect(link?.sure).toBeGreaterThan(0.25);
});

it('says what contradicts, with the cell on the other side', () => {
  const [link] = told('Uimahallin kävijöitä oli toteuman mukaan 43 721.');
  expect(link).toMatchObject({ raw: '43 721', state: 'contradicts' });
  expect(link?.to[0]).toMatchObject({ table: 'indicators', column: 'actual' });
});

it('says what no table holds, and what only the passage bears out', () => {
  const links = told(
    'Valtionavustusta haettiin hankkeelle 61 200 euroa, josta palkkoihin 40 100 euroa ja matkoihin 21 100 euroa.',
  );
  expect(links.map(({ state }) => state)).not.toContain('agrees');
  expect(links[0]?.state).toBe('passage');
});

it('gives every figure of the seed a state, in the order of the text', () => {
  const links = linked(SEED);
  const figures = SEED.divisions.flatMap(({ narrative }) =>
    narrative.flatMap(({ id, text }) =>
      readProse(text).figures.map(({ start, end }) => [id, start, end]),
    ),
  );
  expect(links.map((one) => [one.paragraph, one.start, one.end])).toEqual(figures);
  const netTotal = links.find(({ raw }) => raw === '264 777 euroa');
  expect(netTotal?.state).toBe('agrees');
  expect(links.find(({ raw }) => raw === '94 766 euron')?.state).toBe('contradicts');
});

it('counts add up, whatever the report', () => {
  fc.assert(
    fc.property(anyReport, (one) => {
      const links = linked(one);
      const counts = countStates(links);
      expect(LINK_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(links.length);
      expect(countsText(counts)).toMatch(/^Teksti/);
      for (const { sure, state, to } of links) {
        expect(sure >= 0 && sure <= 1).toBe(true);
        expect(state !== 'agrees' || to.length > 0).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
