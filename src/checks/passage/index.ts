/** Figures of one passage against each other. */
import { readProse, type Prose } from '../../figures';
import type { Contradiction, Verdict } from './contradiction';
import { passagesOf, type Passage } from './passages';
import { changeVerdict } from './relations/change';
import { differenceVerdict } from './relations/difference';
import { netVerdict } from './relations/net';
import { percentVerdict } from './relations/percent';
import { totalVerdict } from './relations/total';
import { valueOf } from './interval';
import { lostScales, withScales } from './scale';

export type { Contradiction, RelationKind } from './contradiction';

/** The surest first: what one relation settles the next does not question. */
const RELATIONS: readonly ((passage: Passage) => Verdict)[] = [
  changeVerdict,
  netVerdict,
  totalVerdict,
  differenceVerdict,
  percentVerdict,
];

/**
 * What in a text cannot all be true; at most one relation a passage, and every lost scale word.
 * `prose`: the text as it was read already.
 */
export function contradictionsOf(text: string, prose: Prose = readProse(text)): Contradiction[] {
  return passagesOf(text, prose).flatMap((passage) => {
    const lost = lostScales(passage);
    const scales = lost.map(({ figure, factor }): Contradiction => ({
      kind: 'scale',
      target: figure,
      operands: [],
      expected: Number((factor * valueOf(figure)).toPrecision(12)),
      cause: 'scale',
    }));
    const relation = relationOf(withScales(passage, lost));
    return relation ? [...scales, relation] : scales;
  });
}

function relationOf(passage: Passage): Contradiction | null {
  for (const relation of RELATIONS) {
    const verdict = relation(passage);
    if (verdict === 'holds') return null;
    if (verdict) return verdict;
  }
  return null;
}
