/** What the words beside a figure make of it, whatever it is of. */
import type { Report } from '../../report/model';
import { yearOf } from '../link/period';
import { familiesIn, SHAPES } from './families';
import { ALWAYS, emitSlots, FAMILY_SLOTS, SHAPE_SLOTS, type Sink } from './features';
import type { Mention } from './mentions';
import type { Reading } from './readings';

export interface Wording {
  behind: number[];
  own: number[];
  earlier: number[];
  later: number[];
  shapes: number[];
}

export function wordingOf(report: Report, mention: Mention): Wording {
  const lastYear = String(yearOf(report) - 1);
  return {
    behind: familiesIn(mention.next.slice(0, 1), lastYear),
    own: familiesIn([...mention.own, ...mention.next], lastYear),
    earlier: familiesIn(mention.earlier, lastYear),
    later: familiesIn(mention.later, lastYear),
    shapes: shapesOf(mention),
  };
}

export function emitWording(wording: Wording, reading: Reading, sink: Sink): void {
  emitSlots(ALWAYS, reading, sink);
  for (const zone of ['behind', 'own', 'earlier', 'later'] as const) {
    for (const family of wording[zone]) {
      const slots = FAMILY_SLOTS[zone][family];
      if (slots) emitSlots(slots, reading, sink);
    }
  }
  for (const shape of wording.shapes) {
    const slots = SHAPE_SLOTS[shape];
    if (slots) emitSlots(slots, reading, sink);
  }
}

function shapesOf({ figure, next, isInBrackets, index, lead }: Mention): number[] {
  const isBare = /^[\d\s.,+−–-]*$/.test(figure.raw);
  const ending = isBare ? (next[0]?.text ?? '') : figure.raw.toLowerCase();
  const is: Record<(typeof SHAPES)[number], boolean> = {
    signed: /^[+−–-]/.test(figure.raw) || /[+−–-]\s?$/.test(lead),
    'in brackets': isInBrackets,
    illative: /(?:([aeiouyäö])\1n|h[aeiouyäö]n|seen)$/.test(ending),
    adessive: /ll[aä]$/.test(ending),
    elative: /st[aä]$/.test(ending),
    genitive: /[aeiouyäö]n$/.test(ending) && !/([aeiouyäö])\1n$/.test(ending),
    first: index === 0,
    again: /(?:\beli|\bts\.?)\s*$/.test(lead),
  };
  return SHAPES.flatMap((name, i) => (is[name] ? [i] : []));
}
