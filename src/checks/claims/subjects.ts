/** The items that a figure may be of, with what speaks for each. */
import { hasSense, type Term } from '../../language';
import type { Division } from '../../report/model';
import { isSameUnit } from '../indicators/units';
import { isBesideFigure } from '../link/plain-words';
import { familiesOf } from './families';
import { feature, type Sink } from './features';
import { areasOf, itemsOf, type Item } from './items';
import { keysOf } from './keys';
import type { Mention } from './mentions';
import { coverOf, informationOf, itemNames, namedIn, type Naming } from './naming';
import { threadOf, type Thread } from './thread';
import { anchorsOf, zoneOf, type Anchor, type Zone } from './zones';

export interface Subject {
  item: Item;
  number: number;
  /** 0 to 1: how fully it is named. */
  cover: number;
  /** Where other figures of the sentence are its own. */
  anchors: readonly Anchor[];
  emit: (sink: Sink) => void;
}

const F = {
  ownNames: feature('clause names'),
  ownFull: feature('clause names in full'),
  earlierNames: feature('sentence names before'),
  earlierFull: feature('sentence names in full before'),
  laterNames: feature('sentence names behind'),
  beforeNames: feature('sentence before names'),
  topicNames: feature('topic names'),
  names: feature('names'),
  best: feature('no rival is named more fully'),
  margin: feature('named more fully than rivals by'),
  told: feature('telling words said'),
  toldOwn: feature('telling words said in clause'),
  toldBest: feature('no rival has more telling words said'),
  toldMargin: feature('more telling words said than of rivals by'),
  nearest: feature('named last before'),
  behind: feature('named right behind'),
  otherBehind: feature('another noun right behind'),
  unknown: feature('words of the clause that are none of its own'),
  around: feature('group named'),
  areaOwn: feature('area named in clause'),
  areaSentence: feature('area named in sentence'),
  areaBefore: feature('area named before'),
  areaTopic: feature('area is topic'),
  areaGoesOn: feature('area goes on'),
  areaOther: feature('another area is named'),
  areaOtherGoesOn: feature('another area goes on'),
  wholeSaid: feature('whole division is said'),
  wholeUnsaid: feature('whole division is not said, an area is'),
  sumSaid: feature('sum named'),
  sumRole: feature('sum is the role'),
  sumOther: feature('another sum is the role'),
  anchored: feature('another figure of the sentence is its own'),
  anchoredBefore: feature('a figure of the sentence before is its own'),
  areaAnchored: feature('another figure of the sentence is of its area'),
  goesOn: feature('goes on'),
  goesOnUnnamed: feature('goes on, the clause names nothing'),
  goesOnNext: feature('goes on from the sentence before'),
  unitSame: feature('unit is the same'),
  unitOther: feature('unit is another'),
  countOther: feature('counts another thing'),
  economy: feature('of the economy'),
  rate: feature('is a rate'),
  part: feature('is a part'),
  percent: feature('is counted in per cent'),
} as const;

/** At most so many are weighed for one figure. */
const MOST_SUBJECTS = 8;
/** How surely a name of the clause, the sentence before and behind it, the sentence before and the topic is meant. */
const SURENESS = [1, 0.9, 0.5, 0.7, 0.6] as const;
/** What the name of an area tells, beside the nats of labels. */
const AREA_NATS = 3;
/** Nats are told in fives, so that weights are of one size. */
const NATS = 5;
const NAMED = 0.5;
const FULL = 0.75;

interface Found {
  item: Item;
  number: number;
  /** In the clause, the sentence before and behind it, the sentence before, and the topic. */
  named: (Naming | undefined)[];
  area: number[];
  anchors: readonly Anchor[];
  isAnchoredBefore: boolean;
  cover: number;
  nats: number;
  ownNats: number;
}

/** What is the same for all items. */
interface Scene {
  division: Division;
  mention: Mention;
  zones: (Zone | null)[];
  thread: Thread;
  behind: Zone['items'];
  /** Some area but the division is named in the sentence or by the topic. */
  isAreaNamed: boolean;
  isWholeSaid: boolean;
  isOwnNaming: boolean;
  anchoredAreas: ReadonlySet<string | null>;
  /** The words of the clause that no table and no family has. */
  content: readonly Term[];
}

export function subjectsOf(division: Division, mention: Mention): Subject[] {
  const scene = sceneOf(division, mention);
  const found = itemsOf(division).flatMap((item, number) => findIn(scene, item, number) ?? []);
  const rank = ({ cover, nats, anchors, number }: Found): number =>
    cover + nats / 3 + anchors.length + (number === scene.thread.item ? 1 : 0);
  const kept = found.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_SUBJECTS);
  const { start } = mention.figure;
  const lasts = kept.map(({ named }) => {
    const lasts = [named[0]?.last ?? -1, named[1]?.last ?? -1];
    return Math.max(...lasts.filter((last) => last < start), -1);
  });
  const nearest = Math.max(...lasts, 0);
  return kept.map((one, i): Subject => {
    const rivals = kept.filter((_, other) => other !== i);
    const emit = (sink: Sink): void => {
      emitNames(one, rivals, sink);
      if (nearest > 0 && lasts[i] === nearest) sink(F.nearest, 1);
      emitArea(scene, one, sink);
      emitThread(scene, one, sink);
      emitWords(scene, one, sink);
      emitKind(scene, one.item, sink);
    };
    return { item: one.item, number: one.number, cover: one.cover, anchors: one.anchors, emit };
  });
}

/** The division itself, in words that reports use for it. */
const WHOLE =
  /^(?:\p{L}*toimi(?:ala|alan|alalla|alat)?|lautakun\p{L}*|koko|kokonai\p{L}*|yhteen\p{L}*|toimialan?)$/u;

function sceneOf(division: Division, mention: Mention): Scene {
  const { sentence, own, next } = mention;
  const whole = zoneOf(division, sentence.terms);
  const zones = [
    zoneOf(division, own),
    zoneOf(division, mention.earlier),
    zoneOf(division, mention.later),
    sentence.before && zoneOf(division, sentence.before.terms),
    zoneOf(division, sentence.topic),
  ];
  const items = itemsOf(division);
  const anchoredAreas = new Set(
    [...anchorsOf(division, sentence)].flatMap(([number, anchors]) =>
      anchors.some((one) => one.mention !== mention) ? [items[number]?.area ?? null] : [],
    ),
  );
  const hasArea = (zone: Zone | null | undefined): boolean =>
    zone ? [...zone.areas].some(([number, { cover }]) => number > 0 && cover > NAMED) : false;
  return {
    division,
    mention,
    zones,
    thread: threadOf(division, mention),
    behind: namedIn(itemNames(division), next.slice(0, 1)),
    isAreaNamed: hasArea(whole) || hasArea(zones[4]),
    isWholeSaid:
      own.some(({ text }) => WHOLE.test(text)) || (whole.areas.get(0)?.cover ?? 0) > NAMED,
    isOwnNaming: [...(zones[0]?.items.values() ?? [])].some(({ cover }) => cover > NAMED),
    anchoredAreas,
    content: own.filter(
      ({ text }) =>
        /^\p{L}{4,}$/u.test(text) && familiesOf(text).length === 0 && !isBesideFigure(text),
    ),
  };
}

/** Null where nothing says that the item could be meant. */
function findIn(scene: Scene, item: Item, number: number): Found | null {
  const { division, mention, zones, thread } = scene;
  if (!fits(item, mention)) return null;
  const named = zones.map((zone) => zone?.items.get(number));
  const areaNumber = areasOf(division).findIndex(({ id }) => id === item.area);
  const area = zones.map((zone) => zone?.areas.get(areaNumber)?.cover ?? 0);
  const { sentence } = mention;
  const own = anchorsOf(division, sentence).get(number) ?? [];
  const anchors = own.filter((one) => one.mention !== mention);
  const isAnchoredBefore = sentence.before
    ? anchorsOf(division, sentence.before).has(number)
    : false;
  const isOfArea =
    item.isEconomy &&
    (item.area === null || item.area === thread.area || area.some((cover) => cover > NAMED));
  const isNamed = named.some((naming) => naming && naming.cover > 0);
  if (!isNamed && !isOfArea && anchors.length === 0 && !isAnchoredBefore && thread.item !== number)
    return null;
  const weights = itemNames(division).weights[number] ?? [];
  const said = new Float32Array(weights.length);
  named.forEach((naming, zone) => {
    naming?.said.forEach((sureness, word) => {
      said[word] = Math.max(said[word] ?? 0, sureness * (SURENESS[zone] ?? 0));
    });
  });
  const isOwnArea = item.isEconomy && item.area !== null;
  const areaSaid = isOwnArea
    ? Math.max(...area.map((cover, zone) => cover * (SURENESS[zone] ?? 0)))
    : 0;
  const cover = coverOf(weights, said);
  return {
    ...{ item, number, named, area, anchors, isAnchoredBefore },
    cover: isOwnArea ? (cover + areaSaid) / 2 : cover,
    nats: informationOf(weights, said) + AREA_NATS * areaSaid,
    ownNats:
      informationOf(weights, named[0]?.said ?? []) + (isOwnArea ? AREA_NATS * (area[0] ?? 0) : 0),
  };
}

function emitNames(one: Found, rivals: readonly Found[], sink: Sink): void {
  const cover = (zone: number): number => one.named[zone]?.cover ?? 0;
  sink(F.ownNames, cover(0));
  if (cover(0) > FULL) sink(F.ownFull, 1);
  sink(F.earlierNames, cover(1));
  if (cover(1) > FULL) sink(F.earlierFull, 1);
  sink(F.laterNames, cover(2));
  sink(F.beforeNames, cover(3));
  sink(F.topicNames, cover(4));
  sink(F.names, one.cover);
  sink(F.told, one.nats / NATS);
  sink(F.toldOwn, one.ownNats / NATS);
  const most = Math.max(0, ...rivals.map(({ nats }) => nats));
  if (one.nats > most + 0.1) sink(F.toldBest, 1);
  sink(F.toldMargin, (one.nats - most) / NATS);
  const fullest = Math.max(0, ...rivals.map((rival) => rival.cover));
  if (one.cover > fullest) sink(F.best, 1);
  sink(F.margin, one.cover - fullest);
}

function emitArea(scene: Scene, { item, area }: Found, sink: Sink): void {
  const { thread, isAreaNamed, isWholeSaid, anchoredAreas } = scene;
  if (anchoredAreas.has(item.area)) sink(F.areaAnchored, 1);
  if (item.area === null) {
    if (isWholeSaid) sink(F.wholeSaid, 1);
    else if (isAreaNamed || thread.area !== null) sink(F.wholeUnsaid, 1);
    return;
  }
  sink(F.areaOwn, area[0] ?? 0);
  sink(F.areaSentence, Math.max(area[1] ?? 0, area[2] ?? 0));
  sink(F.areaBefore, area[3] ?? 0);
  sink(F.areaTopic, area[4] ?? 0);
  if (thread.area === item.area) sink(F.areaGoesOn, 1);
  else if (thread.area !== null) sink(F.areaOtherGoesOn, 1);
  if (isAreaNamed && !area.some((cover) => cover > NAMED)) sink(F.areaOther, 1);
}

function emitThread(
  { thread, isOwnNaming }: Scene,
  { number, anchors, isAnchoredBefore }: Found,
  sink: Sink,
): void {
  if (anchors.length > 0) sink(F.anchored, 1);
  if (isAnchoredBefore) sink(F.anchoredBefore, 1);
  if (thread.item !== number) return;
  sink(thread.isSameSentence ? F.goesOn : F.goesOnNext, 1);
  if (!isOwnNaming) sink(F.goesOnUnnamed, 1);
}

function emitWords(scene: Scene, one: Found, sink: Sink): void {
  const { zones, behind, mention, content } = scene;
  const around = zones.map(
    (zone, i) => (zone?.around.get(one.number)?.cover ?? 0) * (SURENESS[i] ?? 0),
  );
  sink(F.around, Math.max(...around));
  const [noun] = mention.next;
  if ((behind.get(one.number)?.cover ?? 0) > 0.2) sink(F.behind, 1);
  else if (noun && isCounted(noun)) sink(F.otherBehind, 1);
  const names = keysOfItem(one.item);
  const unknown = content.filter(
    ({ text }) => ![...keysOf(text).keys()].some((key) => names.has(key)),
  );
  sink(F.unknown, Math.min(unknown.length, MOST_UNKNOWN) / MOST_UNKNOWN);
}

const MOST_UNKNOWN = 4;

const ITEM_KEYS = new WeakMap<Item, ReadonlySet<string>>();

function keysOfItem(item: Item): ReadonlySet<string> {
  const known = ITEM_KEYS.get(item);
  if (known) return known;
  const words = [...item.words, ...item.around];
  const keys = new Set(words.flatMap((word) => [...keysOf(word).keys()]));
  ITEM_KEYS.set(item, keys);
  return keys;
}

/** "Hoitajaa": what a number counts stands in the partitive. */
function isCounted({ text }: Term): boolean {
  return /^\p{L}{4,}$/u.test(text) && /(?<!ss|st|ll|lt|n)[aä]$/.test(text);
}

function emitKind({ mention }: Scene, item: Item, sink: Sink): void {
  const { figure, next, own } = mention;
  if (item.isEconomy) sink(F.economy, 1);
  if (item.isRate) sink(F.rate, 1);
  if (item.parent !== null) sink(F.part, 1);
  if (item.counted === 'percent') sink(F.percent, 1);
  if (item.sum !== null) {
    const { sum } = item;
    const isSaid = own.some(({ text }) =>
      hasSense(text, `item:${sum}`, ...(sum === 'net' ? (['item:result'] as const) : [])),
    );
    if (isSaid) sink(F.sumSaid, 1);
    const role = figure.role === 'result' ? 'net' : figure.role;
    if (role === sum) sink(F.sumRole, 1);
    else if (role === 'revenue' || role === 'expense' || role === 'net') sink(F.sumOther, 1);
  }
  if (item.counted !== 'other' || figure.unit === '%') return;
  const noun = next[0]?.text ?? '';
  const printed = figure.unitText ?? figure.unit;
  if (isSameUnit(printed, item.unit) || (noun !== '' && isSameUnit(noun, item.unit)))
    sink(F.unitSame, 1);
  else if (figure.unit === 'other' || figure.unit === 'htv') sink(F.unitOther, 1);
  else if (figure.unitPrinted) sink(F.countOther, 1);
}

/** Per cent points, which only what is counted in per cent can change by. */
export function isPoints({ figure }: Mention): boolean {
  return figure.unit !== '%' && /yksikkö|yksikk/.test(figure.unitText ?? '');
}

/** Money and counts never mix where print tells them apart; per cent tell shares of both. */
function fits({ counted, isRate, unit }: Item, mention: Mention): boolean {
  const { unit: own, unitText = '', unitPrinted, scaled } = mention.figure;
  if (own === '%') return true;
  if (isPoints(mention)) return counted === 'percent';
  if (counted === 'percent' || (isRate && scaled)) return false;
  if (own === 'EUR') return !unitPrinted || counted === 'money' || (isRate && /€|eur/.test(unit));
  if (own === 'other' && MEASURED.test(unitText.toLowerCase())) return isSameUnit(unitText, unit);
  return !unitPrinted || counted !== 'money';
}

/** Units in which something is measured; what is counted goes by its noun. */
const MEASURED =
  /^(?:k?m[23²³]?|km|mwh|kwh|gwh|h|ha|t|tn|min|pv|sentti\p{L}*|tunti\p{L}*|tunnin|hehtaari\p{L}*|tonni\p{L}*|kilo\p{L}*|neliö\p{L}*|kuutio\p{L}*)$/u;
