/**
 * The course of a writing. Excel knows no write on a condition, so a write is proved: the request that
 * writes also reads, before and after, which row stands there and what it holds. What was written over
 * in another row, or on top of what somebody typed meanwhile, is owed, and put back before all else.
 */
import type { CellWrite, WriteOutcome, WriteSummary } from '../gateway';
import { ID_HEADING } from '../tableContent';
import type { Aim, CellReading } from './cellReading';
import { strayError } from './strayError';
import { contentOf, holds as holdsContent, isFormula, isSame, isText } from './foundCell';
import {
  changedBeside,
  foundAt,
  isOwed,
  isSameAim,
  rowOf,
  stepOfDebt,
  type Debt,
  type Found,
  type Pending,
  type Step,
  type Stray,
} from './steps';

/** How often a cell is tried whose rows move away meanwhile. */
const TRIES = 3;

/** "A5", "$B$2": a formula with such names reads otherwise in another row. */
const CELL_NAME = /(?<![A-Za-z0-9_.])\$?[A-Z]{1,3}\$?[1-9]\d*(?![A-Za-z0-9_(.[])/;

export class Course {
  private pending: Pending[];
  private debts: Debt[] = [];
  private readonly outcomes: WriteOutcome[];
  private readonly strays: Stray[] = [];
  private readonly keys: string[];

  constructor(private readonly writes: CellWrite[]) {
    this.keys = writes.map(({ at }) => JSON.stringify(at));
    this.outcomes = writes.map(() => ({ kind: 'moved' }));
    this.pending = writes.flatMap((write, index) =>
      this.lastTo(write.at) === index ? [{ write, index, tries: 0 }] : [],
    );
  }

  /** The cells that are to be read. */
  aims(): Aim[] {
    return [...this.debts.map(({ at }) => at), ...this.pending.map(({ write }) => write.at)];
  }

  /** What is to be written now, as the cells were seen last; nothing at the end. */
  next(reading: CellReading): Step[] {
    this.debts = this.debts.filter((debt) => isOwed(debt, reading));
    const steps = this.isOwing()
      ? this.debts.map((debt) => stepOfDebt(debt, reading))
      : [...this.pending].map((pending) => this.stepOf(pending, reading));
    // A formula may fill its column; what else is written there comes on top.
    return steps.flatMap((step) => step ?? []).sort((a, b) => formulasFirst(a) - formulasFirst(b));
  }

  /** What the reads around a writing say of it. */
  judge(steps: Step[], before: CellReading, after: CellReading): void {
    for (const step of steps) {
      const was = foundAt(step, before);
      const is = foundAt(step, after);
      const isProved = was && is && (was.id === is.id || isOfId(step));
      if (isProved) this.judgeProved(step, was, is);
      else this.tellUnproved(step, was, is);
    }
    for (const beside of changedBeside(steps, before, after)) this.owe(beside, before, after);
  }

  /** A request that Excel refused before its first write. */
  refused(steps: Step[]): void {
    for (const { source } of steps) if ('write' in source) this.tried(source);
  }

  /** Whether something is to be put back. */
  isOwing(): boolean {
    return this.debts.length > 0;
  }

  summary(): WriteSummary {
    const owed = this.debts.map(({ place, stood, holds: held }): Stray => ({
      place,
      stood: stood.formula,
      holds: held,
    }));
    return {
      outcomes: this.writes.map(({ at }) => this.outcomes[this.lastTo(at)] as WriteOutcome),
      strays: strayError([...this.strays, ...owed]),
    };
  }

  /** Of several writes to a cell the last one counts. */
  private lastTo(at: Aim): number {
    return this.keys.lastIndexOf(JSON.stringify(at));
  }

  /** Null where nothing is to be written: the outcome is known. */
  private stepOf(pending: Pending, reading: CellReading): Step | null {
    const { at, content, expected, format } = pending.write;
    const row = 'table' in at ? rowOf(at, reading) : undefined;
    const seen = foundAt({ at, row }, reading)?.cell;
    if (!seen) return this.end(pending, { kind: 'notFound' });
    if (holdsContent(seen, content) && (format ?? seen.format) === seen.format) {
      const undo = { at, content: contentOf(seen), expected: seen.formula };
      return this.end(pending, { kind: 'written', undo });
    }
    if (expected !== undefined && !isSame(seen.formula, expected)) {
      return this.end(pending, { kind: 'changed' });
    }
    return { at, row, content, format, seen, expected, source: pending };
  }

  private judgeProved(step: Step, was: Found, is: Found): void {
    const { source, at, content, expected, format, seen } = step;
    const isMeant = !('table' in at) || was.id === at.rowId;
    const isAsSeen =
      expected === undefined ||
      isSame(was.cell.formula, expected) ||
      ('write' in source && holdsContent(was.cell, content));
    const isFit = format !== undefined || isText(was.cell) === isText(seen);
    const isFilled = content.kind !== 'formula' && isFormula(is.cell);
    if (isMeant && isAsSeen && isFit && !isFilled) {
      if ('write' in source) this.end(source, { kind: 'written', undo: undoOf(step, was, is) });
      else this.settle(source, step, is);
      return;
    }
    this.oweCell(step, was, is);
    if (!('write' in source)) return;
    if (isMeant && !isAsSeen) this.end(source, { kind: 'changed' });
    else this.tried(source);
  }

  private owe(cell: Pick<Step, 'at' | 'row'>, before: CellReading, after: CellReading): void {
    const was = foundAt(cell, before);
    const is = foundAt(cell, after);
    if (was && is) this.oweCell(cell, was, is);
  }

  private oweCell({ at, row }: Pick<Step, 'at' | 'row'>, was: Found, is: Found): void {
    const { cell: before, place } = was;
    const { formula: holds, format } = is.cell;
    if (isSame(before.formula, holds) && before.format === format) return;
    const over = 'table' in at ? { table: at.table, rowId: is.id, heading: at.heading } : at;
    // What is owed already is what stood there first.
    const earlier = this.debts.find(
      (debt) => isSameAim(debt.at, over) && isSame(debt.holds, before.formula),
    );
    const stood = earlier?.stood ?? before;
    this.debts = this.debts.filter((debt) => debt !== earlier);
    if (isSame(stood.formula, holds) && stood.format === format) return;
    this.debts.push({ at: over, row, stood, holds, place });
  }

  private settle(debt: Debt, { content, row }: Step, { place, cell }: Found): void {
    this.debts = this.debts.filter((one) => one !== debt);
    const { formula: stood } = debt.stood;
    const isTurned =
      content.kind === 'formula' && row !== debt.row && CELL_NAME.test(content.formula);
    if (isTurned || !isSame(cell.formula, stood)) {
      this.strays.push({ place, stood, holds: cell.formula });
    }
  }

  /** Rows that move within a request: where it was written cannot be told. */
  private tellUnproved({ source, seen }: Step, was: Found | null, is: Found | null): void {
    const found = is ?? was;
    if (found) {
      const stood = (was?.cell ?? seen).formula;
      this.strays.push({ place: found.place, stood, holds: found.cell.formula });
    }
    if ('write' in source) this.end(source, { kind: 'moved' });
    else this.debts = this.debts.filter((one) => one !== source);
  }

  private tried(pending: Pending): void {
    pending.tries++;
    if (pending.tries >= TRIES) this.end(pending, { kind: 'moved' });
  }

  private end(pending: Pending, outcome: WriteOutcome): null {
    this.outcomes[pending.index] = outcome;
    this.pending = this.pending.filter((one) => one !== pending);
    return null;
  }
}

const formulasFirst = ({ content }: Step): number => (content.kind === 'formula' ? 0 : 1);

/** A write of a row's id is proved by what stood there before. */
const isOfId = ({ at }: Step): boolean => 'table' in at && at.heading === ID_HEADING;

/** Puts back what stood, where nobody has typed since. */
function undoOf({ at }: Step, { cell: was }: Found, { cell: is }: Found): CellWrite {
  const undo = { at, content: contentOf(was), expected: is.formula };
  return was.format === is.format ? undo : { ...undo, format: was.format };
}
