/** Figures of prose against the tables, on sets written without sight of the code. */
import { LINK_SETS, readLinks, scoreLinks } from '../../scripts/eval/links';

const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.75;

describe.each(LINK_SETS)('%s', (file) => {
  const links = readLinks(file);
  const { precision, recall } = scoreLinks(links);

  test('has both what holds and what is wrong', () => {
    const wrong = links.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.length).toBeGreaterThanOrEqual(50);
    expect(links.length - wrong.length).toBeGreaterThanOrEqual(50);
    expect(wrong.filter(({ text, wrong: raw = '?' }) => !text.includes(raw))).toEqual([]);
  });

  test('what is flagged is wrong', () => {
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  test('what is wrong is flagged', () => {
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
