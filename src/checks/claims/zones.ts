/** What the stretches of a division's prose name, each read once. */
import type { Term } from '../../language';
import type { Division } from '../../report/model';
import { once } from '../once';
import { magnitudeOf, meet } from '../passage/interval';
import { agrees } from './agree';
import { itemsOf, type Held } from './items';
import type { Mention, Told } from './mentions';
import { AMOUNT_READINGS, expectedOf, PERCENT_READINGS } from './readings';
import { areaNames, aroundNames, itemNames, namedIn, type Named } from './naming';

export interface Zone {
  items: Named;
  /** By group, by the row that it is part of. */
  around: Named;
  areas: Named;
}

/** A level that a figure tells to the digit. */
export interface Anchor {
  held: Held;
  mention: Mention;
}

/** By the number of the item. */
export type Anchors = ReadonlyMap<number, readonly Anchor[]>;

/** A comparison that a figure tells to the digit. */
export interface Companion {
  mention: Mention;
  column: Held;
  base: Held | null;
}

const storeOf = once((_division: Division) => ({
  companions: new WeakMap<Told, Map<number, readonly Companion[]>>(),
  zones: new WeakMap<readonly Term[], Zone>(),
  anchors: new WeakMap<Told, Anchors>(),
}));

/** `terms` is known by itself, so that the same stretch is read once. */
export function zoneOf(division: Division, terms: readonly Term[]): Zone {
  const { zones } = storeOf(division);
  const known = zones.get(terms);
  if (known) return known;
  const zone = readZone(division, terms);
  zones.set(terms, zone);
  return zone;
}

export function readZone(division: Division, terms: readonly Term[]): Zone {
  return {
    items: namedIn(itemNames(division), terms),
    around: namedIn(aroundNames(division), terms),
    areas: namedIn(areaNames(division), terms),
  };
}

/** Fewer digits are like many others. */
const ANCHOR_DIGITS = 3;
/** A longer list of figures is a table. */
const MOST_ANCHORS = 30;

export function anchorsOf(division: Division, sentence: Told): Anchors {
  const { anchors } = storeOf(division);
  const known = anchors.get(sentence);
  if (known) return known;
  const found = new Map<number, Anchor[]>();
  for (const mention of sentence.mentions.slice(0, MOST_ANCHORS)) {
    const { raw, unit, value } = mention.figure;
    if (unit === '%' || Array.isArray(value)) continue;
    if (raw.replace(/\D/g, '').length < ANCHOR_DIGITS) continue;
    const size = magnitudeOf(mention.figure);
    itemsOf(division).forEach((item, number) => {
      for (const [held, cell] of Object.entries(item.values)) {
        const own = Math.abs(cell.value);
        if (held === 'change' || !meet(size, { low: own - cell.half, high: own + cell.half }))
          continue;
        const all = found.get(number) ?? [];
        all.push({ held: held as Held, mention });
        found.set(number, all);
      }
    });
  }
  anchors.set(sentence, found);
  return found;
}

/** Of a sentence so many figures are compared. */
const MOST_COMPANIONS = 6;
/** One digit is like many others. */
const COMPANION_DIGITS = 2;

/** The changes and shares of an item that figures of the sentence tell. */
export function companionsOf(
  division: Division,
  sentence: Told,
  number: number,
): readonly Companion[] {
  const { companions } = storeOf(division);
  const ofSentence = companions.get(sentence) ?? new Map<number, readonly Companion[]>();
  companions.set(sentence, ofSentence);
  const known = ofSentence.get(number);
  if (known) return known;
  const item = itemsOf(division)[number];
  const found = sentence.mentions.slice(0, MOST_COMPANIONS).flatMap((mention) => {
    const { figure } = mention;
    const digits = figure.raw.replace(/\D/g, '').length;
    if (!item || Array.isArray(figure.value) || digits < COMPANION_DIGITS) return [];
    return (figure.unit === '%' ? PERCENT_READINGS : AMOUNT_READINGS).flatMap((reading) => {
      const { telling, column, base } = reading;
      if (telling === 'level' || telling === 'part') return [];
      const expected = expectedOf(reading, item, null);
      return expected && expected.value !== 0 && agrees(figure, expected)
        ? [{ mention, column, base }]
        : [];
    });
  });
  ofSentence.set(number, found);
  return found;
}
