/** The names of what speaks for a link; each has a number, under which the weights are looked up. */
import { FAMILY_NAMES, SHAPES } from './families';
import { HELD } from './items';
import { TELLINGS, type Reading } from './readings';

/** Takes features one by one: a name's number, and how much of it. */
export type Sink = (feature: number, amount: number) => void;

const NUMBERS = new Map<string, number>();

export function feature(name: string): number {
  const number = NUMBERS.get(name) ?? NUMBERS.size;
  NUMBERS.set(name, number);
  return number;
}

/** All features, in the order of their numbers. */
export function featureNames(): string[] {
  return [...NUMBERS.keys()];
}

/** What a word or a shape may speak for. */
interface Slots {
  level: number[];
  of: number[];
  against: number[];
  telling: number[];
}

function slotsOf(name: string): Slots {
  return {
    level: HELD.map((column) => feature(`${name} > level ${column}`)),
    of: HELD.map((column) => feature(`${name} > of ${column}`)),
    against: HELD.map((column) => feature(`${name} > against ${column}`)),
    telling: TELLINGS.map((telling) => feature(`${name} > ${telling}`)),
  };
}

const ofFamilies = (zone: string): Slots[] =>
  FAMILY_NAMES.map((name) => slotsOf(`${zone} ${name}`));

/** Of the families of words, by where they stand. */
export const FAMILY_SLOTS = {
  behind: ofFamilies('behind'),
  own: ofFamilies('own'),
  earlier: ofFamilies('earlier'),
  later: ofFamilies('later'),
} as const;
export const SHAPE_SLOTS = SHAPES.map((name) => slotsOf(`shape ${name}`));
export const ALWAYS = slotsOf('always');

export function emitSlots(
  { level, of, against, telling }: Slots,
  reading: Reading,
  sink: Sink,
): void {
  const at = HELD.indexOf(reading.column);
  sink(telling[TELLINGS.indexOf(reading.telling)] as number, 1);
  if (reading.telling === 'level') {
    sink(level[at] as number, 1);
    return;
  }
  sink(of[at] as number, 1);
  if (reading.base !== null) sink(against[HELD.indexOf(reading.base)] as number, 1);
}
