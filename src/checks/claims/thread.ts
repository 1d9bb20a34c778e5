/** What a passage goes on about: the item and the area that the figures before were of. */
import type { Division } from '../../report/model';
import { once } from '../once';
import { agrees } from './agree';
import { areasOf, itemsOf, type Item } from './items';
import { sentencesIn, type Mention, type Told } from './mentions';
import { informationOf, itemNames } from './naming';
import { AMOUNT_READINGS, expectedOf, PERCENT_READINGS, type Reading } from './readings';
import { zoneOf } from './zones';

export interface Thread {
  /** The number of the item that the figure before was of; null: none is known. */
  item: number | null;
  /** Null: none, or the whole division. */
  area: string | null;
  /** How the figure before is read, where it agrees with its item. */
  reading: Reading | null;
  /** Whether it stands in the same sentence. */
  isSameSentence: boolean;
}

const NOTHING: Thread = { item: null, area: null, reading: null, isSameSentence: false };

/** What goes on at each figure of a division. */
export const threadsOf = once((division: Division): ReadonlyMap<Mention, Thread> => {
  const threads = new Map<Mention, Thread>();
  let now = NOTHING;
  let paragraph: unknown = null;
  for (const sentence of sentencesIn(division)) {
    if (sentence.paragraph !== paragraph) now = NOTHING;
    paragraph = sentence.paragraph;
    now = { ...now, isSameSentence: false, area: areaIn(division, sentence) ?? now.area };
    for (const mention of sentence.mentions) {
      threads.set(mention, now);
      now = goOn(division, mention, now);
    }
  }
  return threads;
});

export function threadOf(division: Division, mention: Mention): Thread {
  return threadsOf(division).get(mention) ?? NOTHING;
}

/** An area is named when so much of its name is. */
const NAMED = 0.5;

/** The area that the sentence names last, else that heads the paragraph. */
function areaIn(division: Division, sentence: Told): string | null {
  const inTopic = sentence.before === null ? [zoneOf(division, sentence.topic)] : [];
  for (const zone of [zoneOf(division, sentence.terms), ...inTopic]) {
    const [last] = [...zone.areas]
      .filter(([number, { cover }]) => number > 0 && cover > NAMED)
      .sort(([, a], [, b]) => b.last - a.last);
    if (last) return areasOf(division)[last[0]]?.id ?? null;
  }
  return null;
}

/** Nats of a name that tell it from others. */
const TELLING = 0.8;

function goOn(division: Division, mention: Mention, before: Thread): Thread {
  const items = itemsOf(division);
  const { weights } = itemNames(division);
  const own = zoneOf(division, mention.own).items;
  const sentence = zoneOf(division, mention.sentence.terms).items;
  const informed = (number: number): number =>
    2 * informationOf(weights[number] ?? [], own.get(number)?.said ?? []) +
    informationOf(weights[number] ?? [], sentence.get(number)?.said ?? []) +
    (number === before.item ? 1 : 0) +
    (items[number]?.area === before.area && before.area !== null ? 0.5 : 0);
  const numbers = new Set([...own.keys(), ...sentence.keys()]);
  if (before.item !== null) numbers.add(before.item);
  const ranked = [...numbers].map((number) => ({ number, rank: informed(number) }));
  ranked.sort((a, b) => b.rank - a.rank);
  const settled = ranked.flatMap(({ number }) => {
    const item = items[number];
    const reading = item && readingOf(mention, item);
    return reading ? [{ number, reading }] : [];
  })[0];
  const isSameSentence = true;
  if (settled) {
    const area = items[settled.number]?.area ?? before.area;
    return { item: settled.number, area, reading: settled.reading, isSameSentence };
  }
  const [first] = ranked;
  const isTold = first !== undefined && first.rank > 2 * TELLING;
  const item = isTold ? first.number : before.item;
  const area = (isTold ? items[first.number]?.area : null) ?? before.area;
  return { item, area, reading: null, isSameSentence };
}

/** The first reading by which the figure is what the table comes to. */
function readingOf({ figure }: Mention, item: Item): Reading | null {
  if (figure.raw.replace(/\D/g, '').length < 2 || Array.isArray(figure.value)) return null;
  const isPercent = figure.unit === '%';
  if (!isPercent && figure.unitPrinted && (figure.unit === 'EUR') !== (item.counted === 'money')) {
    return null;
  }
  const readings = isPercent ? PERCENT_READINGS : AMOUNT_READINGS;
  return (
    readings.find((reading) => {
      if (reading.telling === 'part' || reading.telling === 'left') return false;
      if (isPercent && (reading.telling === 'level') !== (item.counted === 'percent')) return false;
      const expected = expectedOf(reading, item, null);
      return expected !== null && agrees(figure, expected);
    }) ?? null
  );
}
