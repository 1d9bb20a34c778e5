/** One slip put into a report, of the kinds that people make. */
import { mend } from '../../../src/checks/mend';
import { formatNumber } from '../../../src/report/printed';
import type { Report } from '../../../src/report/model';
import type { Random } from './random';
import type { Target, TextTarget } from './targets';
import { plain } from './words';

export const KINDS = [
  'transposed',
  'digit',
  'sign',
  'scale',
  'dropped milj.',
  'total',
  'net',
  'direction',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Mutation {
  kind: Kind;
  target: Target;
  report: Report;
  /** What stood there and what stands there now. */
  from: string;
  to: string;
}

/** Null where the kind does not apply to the target. */
export function mutate(
  report: Report,
  target: Target,
  kind: Kind,
  random: Random,
): Mutation | null {
  if (kind === 'direction') {
    return target.kind === 'text' ? swapDirection(report, target) : null;
  }
  const raw = rawAfter(target, kind, random);
  if (raw === null || raw === target.cell.raw) return null;
  const value = valueOf(raw, target);
  return {
    kind,
    target,
    report: mend(report, { at: target.place, raw, value }),
    from: target.cell.raw,
    to: raw,
  };
}

function rawAfter(target: Target, kind: Kind, random: Random): string | null {
  const { raw } = target.cell;
  switch (kind) {
    case 'transposed':
      return transpose(raw, random);
    case 'digit':
      return changeDigit(raw, random);
    case 'sign':
      return target.kind === 'cell' && target.place.table === 'budgetChanges'
        ? turnSign(raw)
        : null;
    case 'scale':
      return target.kind === 'cell' ? tenfold(raw) : null;
    case 'dropped milj.':
      return target.kind === 'text' && raw.includes('milj. ') ? raw.replace('milj. ', '') : null;
    case 'total':
      return target.kind === 'cell' && target.role === 'total' ? alter(target, random) : null;
    case 'net':
      return target.kind === 'cell' && target.place.column === 'net' ? alter(target, random) : null;
    case 'direction':
      return null;
  }
}

function transpose(raw: string, random: Random): string | null {
  const places = digitPlaces(raw);
  const pairs = places.flatMap((at, i) => {
    const next = places[i + 1];
    const swapsLeadingZero = i === 0 && next !== undefined && raw[next] === '0';
    return next !== undefined && raw[at] !== raw[next] && !swapsLeadingZero
      ? [[at, next] as const]
      : [];
  });
  if (pairs.length === 0) return null;
  const [a, b] = random.pick(pairs);
  const characters = [...raw];
  [characters[a], characters[b]] = [characters[b] as string, characters[a] as string];
  return characters.join('');
}

function changeDigit(raw: string, random: Random): string | null {
  const places = digitPlaces(raw);
  if (places.length < 2) return null;
  const at = random.pick(places);
  const old = Number(raw[at]);
  const fresh = (old + random.integer(1, 9)) % 10;
  if (at === places[0] && fresh === 0) return null;
  return raw.slice(0, at) + String(fresh) + raw.slice(at + 1);
}

function turnSign(raw: string): string {
  return /^[-–−]/.test(raw) ? raw.replace(/^[-–−] ?/, '+') : `-${raw.replace(/^\+ ?/, '')}`;
}

/** A nought too many, or one too few where the figure ends in one. */
function tenfold(raw: string): string {
  const sign = /^[-+–−] ?/.exec(raw)?.[0] ?? '';
  const digits = raw.slice(sign.length).replace(/\D/g, '');
  const scaled = digits.endsWith('0') && digits.length > 2 ? digits.slice(0, -1) : `${digits}0`;
  return sign + plain(scaled);
}

function alter({ cell }: Target, random: Random): string {
  const value = (cell.value ?? 0) + random.pick([1, -1]) * random.integer(11, 90_000);
  const digits = formatNumber(Math.abs(value), { locale: 'fi-FI' }).replace(/\u00a0/g, ' ');
  return value < 0 ? `-${digits}` : cell.raw.startsWith('+') ? `+${digits}` : digits;
}

function digitPlaces(raw: string): number[] {
  const end = raw.search(/[^\d\s,+–−-]/);
  return [...raw].flatMap((character, i) =>
    /\d/.test(character) && (end < 0 || i < end) ? [i] : [],
  );
}

function valueOf(raw: string, target: Target): number | null {
  const number = Number(
    (/[\d\s]+(?:,\d+)?/.exec(raw)?.[0] ?? '').replace(/\s/g, '').replace(',', '.'),
  );
  const scaled = /milj/.test(raw) ? Math.round(number * 1e6) : number;
  if (target.kind === 'text') return (target.cell.value ?? 0) < 0 ? -scaled : scaled;
  return /^[-–−]/.test(raw) ? -scaled : scaled;
}

const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/ylittyvät$/, 'alittuvat'],
  [/alittuvat$/, 'ylittyvät'],
  [/ylittyisivät$/, 'alittuisivat'],
];
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^ parempi/, ' heikompi'],
  [/^ heikompi/, ' parempi'],
  [/^ enemmän/, ' vähemmän'],
  [/^ vähemmän/, ' enemmän'],
];

/** The word beside the figure, in the text alone. */
function swapDirection(report: Report, target: TextTarget): Mutation | null {
  const { place } = target;
  const text = report.divisions
    .flatMap((division) => division.narrative)
    .find((paragraph) => paragraph.id === place.paragraph)?.text;
  if (text === undefined) return null;
  const before = text.slice(0, place.start).trimEnd();
  const after = text.slice(place.end);
  for (const [word, opposite] of OPPOSITES) {
    const match = word.exec(before);
    if (match) return swapped(report, target, before.length - match[0].length, match[0], opposite);
  }
  for (const [word, opposite] of AFTER) {
    const match = word.exec(after);
    if (match) return swapped(report, target, place.end, match[0], opposite);
  }
  return null;
}

function swapped(
  report: Report,
  target: TextTarget,
  start: number,
  from: string,
  to: string,
): Mutation {
  const at = { ...target.place, start, end: start + from.length, raw: from };
  return {
    kind: 'direction',
    target,
    report: mend(report, { at, raw: to, value: null }),
    from,
    to,
  };
}
