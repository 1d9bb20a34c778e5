/** Findings of sums that do not hold. */
import type { FactFix } from '../finding';
import type { Draft } from '../rule';
import type { Settings } from '../settings';
import { findingId } from '../identity';
import { becauseOf, change, INDICATOR_WORDS, number, SUM_WORDS } from '../words';
import type { Fault } from './diagnose';
import { residualOf, solveFor, type Entry, type Identity, type IdentityKind } from './identity';
import { printLike } from './print';

/** The rule that tells of a kind of sum, and how the right figure is counted. */
export const KINDS: Record<IdentityKind, { code: string; counted: string }> = {
  rowNet: { code: 'changes.net', counted: 'tuloista ja menoista laskien' },
  columnTotal: { code: 'changes.total', counted: 'riveistä laskien' },
  crossFoot: { code: 'changes.crossFoot', counted: 'Yhteensä-rivin tuloista ja menoista laskien' },
  breakdown: { code: 'indicators.breakdown', counted: 'osista laskien' },
  statementRow: { code: 'statements.sum', counted: 'saman rivin luvuista laskien' },
  statementColumn: { code: 'statements.sum', counted: 'riveistä laskien' },
};

/** The findings of one kind of sum: wrong figures, and sums that fail because of them. */
export function* tellFaults(
  faults: readonly Fault[],
  kind: IdentityKind,
  settings: Settings,
): Generator<Draft> {
  for (const fault of faults) {
    if (fault.primary.kind === kind) yield tellFault(fault, settings);
    for (const other of fault.others) {
      if (other.kind === kind) yield tellConsequence(other, fault.primary, settings);
    }
  }
}

export function tellFault(fault: Fault, settings: Settings): Draft {
  const { entry, expected, primary, explanation } = fault;
  const isBlank = entry.cell.value === null;
  const isResult = primary.result.entry.key === entry.key;
  const counted = isResult ? KINDS[primary.kind].counted : 'muista luvuista laskien';
  const print = printerOf(entry, settings);
  const difference = exactly(entry.value - expected);
  const found = isBlank ? 'luku puuttuu' : `taulukossa ${print(entry.value)}`;
  const sum = `${counted} ${print(expected)}`;
  return {
    subject: primary.id,
    ...(isBlank ? { severity: 'warning' as const } : {}),
    at: [entry, ...entriesOf(primary).filter((one) => one.key !== entry.key)].map(
      (one) => one.place,
    ),
    expected,
    ...(isBlank ? {} : { found: entry.value, difference }),
    cause: explanation?.cause ?? null,
    ...(explanation?.alsoCause ? { alsoCause: explanation.alsoCause } : {}),
    ...(fault.rootOf ? { root: rootId(fault.rootOf) } : {}),
    ...fixOf(fault, settings),
    message:
      `Tarkista ${nameOf(entry)}: ${found}, ${sum}` +
      (isBlank ? '.' : `, ero ${print(difference)}.`) +
      becauseOf(explanation?.cause, explanation?.alsoCause),
  };
}

function tellConsequence(identity: Identity, root: Identity, settings: Settings): Draft {
  const { entry } = identity.result;
  const print = printerOf(entry, settings);
  const expected = solveFor(identity, entry);
  const difference = residualOf(identity);
  return {
    subject: identity.id,
    at: entriesOf(identity).map((one) => one.place),
    expected,
    found: entry.value,
    difference,
    cause: null,
    root: rootId(root),
    message: `${capital(nameOf(entry))}: taulukossa ${print(entry.value)}, ${KINDS[identity.kind].counted} ${print(expected)}, ero ${print(difference)}. Seuraa toisesta havainnosta.`,
  };
}

function rootId(identity: Identity): string {
  return findingId(KINDS[identity.kind].code, identity.id);
}

/** None where another figure may be the wrong one, nor for a statement, which no sheet shows. */
function fixOf({ entry, expected, primary, sure }: Fault, settings: Settings): { fix?: FactFix } {
  const { place, cell } = entry;
  if (!sure || place.table === 'statements') return {};
  const neighbours = entriesOf(primary).map((one) => one.cell.raw);
  const raw = printLike(cell.raw, expected, neighbours, settings.locale);
  return { fix: { at: place, raw, value: expected } };
}

/** The result and the terms, in printed order. */
export function entriesOf({ result, terms }: Identity): Entry[] {
  return [result.entry, ...terms.map((term) => term.entry)];
}

/** "Vapaa-aikapalvelut, menot" */
export function nameOf({ label, place }: Entry): string {
  // A statement's entries carry the column's printed heading in their label.
  if (place.table === 'statements') return label;
  const column =
    place.table === 'budgetChanges'
      ? SUM_WORDS[place.column as keyof typeof SUM_WORDS]
      : INDICATOR_WORDS[place.column as keyof typeof INDICATOR_WORDS];
  return `${label}, ${column}`;
}

function printerOf({ place }: Entry, settings: Settings): (value: number) => string {
  return (value) => (place.table === 'budgetChanges' ? change : number)(value, settings);
}

function exactly(value: number): number {
  return Number(value.toFixed(6)) + 0;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
