/** A report being put together, and what of the sources went nowhere. */
import type { Period } from '../../report/period';
import type { Objective, Paragraph, Report } from '../../report/model';
import type { Statement } from '../../report/cityStatements';
import type { SourcePlace } from '../block';
import type { Decisions } from '../decide/decisions';
import type { Outline } from '../outline/outline';
import type { Piece } from '../table/cut';
import { textOf } from '../table/grid';
import type { ReadTable } from '../table/read';
import { Registry } from './registry';
import type { Scales } from './scales';

/** Everything known of the sources once they are cut, read and outlined. */
export interface Reading {
  pieces: Piece[];
  /** One for each piece; null where it is no table. */
  tables: (ReadTable | null)[];
  outline: Outline;
  period: Period | null;
  decisions: Decisions;
  scales: Scales;
}

/** A piece of a source that went nowhere. */
export interface LeftPiece {
  source: SourcePlace;
  text: string;
}

/** The report as far as it is put together; builders add to it. */
export class Draft {
  readonly registry: Registry;
  readonly narrative: Paragraph[] = [];
  readonly statements: Statement[] = [];
  readonly printed: Statement[] = [];
  readonly objectives: Objective[] = [];
  readonly moreColumns = new Map<string, string>();
  private readonly out: LeftPiece[] = [];

  constructor(readonly reading: Reading) {
    this.registry = new Registry(reading.decisions);
  }

  leave(place: SourcePlace, text: string): void {
    if (text.trim() !== '') this.out.push({ source: place, text });
  }

  /** Leaves all texts of a table. */
  leaveTable(table: ReadTable): void {
    const { captions, heading, body, inherited } = table.piece;
    for (const cell of captions) this.leave(cell.place, textOf(cell));
    for (const row of [...(inherited ? [] : heading), ...body]) {
      const texts = row.map(textOf).filter((text) => text !== '');
      const place = row.find((cell) => textOf(cell) !== '')?.place;
      if (place) this.leave(place, texts.join(' | '));
    }
  }

  left(): LeftPiece[] {
    return this.out;
  }

  /** The report's fields that hold what was read. */
  contents(): Pick<
    Report,
    'divisions' | 'objectives' | 'narrative' | 'statements' | 'printed' | 'moreColumns'
  > {
    return {
      ...(this.narrative.length > 0 ? { narrative: this.narrative } : {}),
      ...(this.statements.length > 0 ? { statements: this.statements } : {}),
      ...(this.printed.length > 0 ? { printed: this.printed } : {}),
      ...(this.moreColumns.size > 0
        ? { moreColumns: [...this.moreColumns].map(([key, heading]) => ({ key, heading })) }
        : {}),
      divisions: this.registry.divisions.map(({ division }) => division),
      objectives: this.objectives,
    };
  }
}
