/** Puts what was read where the report holds it, and remembers what went nowhere. */
import type { Objective, Paragraph, Report } from '../../report/model';
import type { Statement } from '../../report/cityStatements';
import type { SourcePlace } from '../block';
import { economyRows, type EconomyEntry } from '../rows/economy';
import { signsOf } from '../rows/signs';
import type { ReadTable } from '../table/read';
import { textOf } from '../table/grid';
import { responsibleIn } from '../words/sections';
import { buildEconomy, type ResolvedEntry } from './economy';
import { addChanges } from './changes';
import { addGoals } from './goals';
import { addIndicators } from './indicators';
import { Registry } from './registry';
import { askOwner, namesOf, ownerOf } from './resolve';
import { addStatement, printedRows } from './statements';
import type { LeftPiece, Reading, Target } from './target';

export class Assembly implements Target {
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

  /** Goes through the pieces in order; economy last, when all divisions and areas are known. */
  run(): void {
    const { pieces, tables, outline } = this.reading;
    for (const named of outline.divisions) this.registry.division(named);
    const economy: number[] = [];
    pieces.forEach((piece, at) => {
      const table = tables[at];
      if (table?.kind === 'economy') economy.push(at);
      else if (table) this.addTable(at, table);
      else if (piece.kind !== 'table')
        this.addText(at, piece.text, piece.kind === 'paragraph' && piece.aside === true);
    });
    this.addEconomy(economy);
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

  private addTable(at: number, table: ReadTable): void {
    this.leaveColumns(table);
    switch (table.kind) {
      case 'indicators':
        return addIndicators(this, at, table);
      case 'changes':
      case 'decisions':
        return addChanges(this, at, table);
      case 'goals':
        return addGoals(this, at, table);
      case 'economy':
      case 'statement':
        return addStatement(this, at, table);
      case 'text':
        return this.addTextTable(at, table);
      case 'unknown':
        return this.askTable(at, table);
    }
  }

  /** A table that nothing tells the kind of is left out and asked about. */
  private askTable(at: number, table: ReadTable): void {
    const { decisions, outline } = this.reading;
    if (!outline.standings[at]?.division && table.kind === 'unknown') return this.leaveTable(table);
    const { choice } = decisions.decide({
      id: `table:${table.signature.slice(0, 60)}:kind`,
      kind: 'table',
      options: [
        { value: 'indicators', label: 'tunnuslukuja' },
        { value: 'statement', label: 'laskelma' },
        { value: 'skip', label: 'jätetään pois' },
      ],
      choice: null,
      sure: false,
      reason: 'Mitä taulukossa on?',
      at: [table.piece.place],
    });
    if (choice === 'indicators') addIndicators(this, at, table);
    else if (choice === 'statement') addStatement(this, at, table);
    else this.leaveTable(table);
  }

  /** Tables of nothing but text are prose laid out. */
  private addTextTable(at: number, table: ReadTable): void {
    const { heading, body } = table.piece;
    for (const row of [...heading, ...body]) {
      const text = row
        .map(textOf)
        .filter((each) => each !== '')
        .join(' ');
      const place = row.find((cell) => textOf(cell) !== '')?.place;
      if (place) this.addParagraph(at, text, place);
    }
  }

  private addText(at: number, text: string, aside: boolean): void {
    const { outline, pieces } = this.reading;
    const place = (pieces[at] as { place: SourcePlace }).place;
    const standing = outline.standings[at];
    if (aside || outline.headings.has(at)) {
      const named = [standing?.division?.place, standing?.area?.place].includes(place);
      if (!named) this.leave(place, text);
      return;
    }
    const responsible = responsibleIn(text);
    if (responsible && standing?.division) {
      const division = this.registry.division(standing.division);
      const target = standing.area
        ? this.registry.area(division, standing.area.name, standing.area.place)
        : division.division;
      target.responsible.push(...responsible);
      return;
    }
    this.addParagraph(at, text, place);
  }

  private addParagraph(at: number, text: string, place: SourcePlace): void {
    const plain = text
      .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
      .replace(/[\n\t\r]+/g, ' ')
      .trim();
    const standing = this.reading.outline.standings[at];
    if (standing?.division) {
      const { division } = this.registry.division(standing.division);
      division.narrative.push(
        this.registry.paragraph(`${division.id}-p${division.narrative.length + 1}`, plain, place),
      );
    } else
      this.narrative.push(
        this.registry.paragraph(`johdanto-p${this.narrative.length + 1}`, plain, place),
      );
  }

  private addEconomy(at: number[]): void {
    const { tables, decisions, outline, scales } = this.reading;
    const bySignature = new Map<string, { at: number; entry: EconomyEntry }[]>();
    for (const index of at) {
      const table = tables[index] as ReadTable;
      this.leaveColumns(table);
      const rows = economyRows(table);
      for (const labels of rows.unread)
        this.leave(
          labels.row[0]?.place ?? table.piece.place,
          labels.row
            .map(textOf)
            .filter((text) => text !== '')
            .join(' | '),
        );
      const group = bySignature.get(table.signature) ?? [];
      group.push(...rows.entries.map((entry) => ({ at: index, entry })));
      bySignature.set(table.signature, group);
      if (rows.accounts.length > 0) addStatement(this, index, table);
    }
    const resolved: ResolvedEntry[] = [];
    for (const group of bySignature.values()) {
      const signs = signsOf(
        group.map(({ entry }) => entry),
        decisions,
      );
      for (const { at: index, entry } of group) {
        const standing = outline.standings[index] ?? { division: null, area: null, path: [] };
        const told = ownerOf(namesOf(entry), standing, this.registry);
        const owner = told === 'open' ? askOwner(entry, this.registry, decisions) : told;
        if (!owner?.division) {
          if (!owner)
            this.leave(
              entry.row[0]?.place ?? entry.table.piece.place,
              entry.row
                .map(textOf)
                .filter((text) => text !== '')
                .join(' | '),
            );
          continue;
        }
        const scale = scales.of(entry.table);
        resolved.push({ entry, division: owner.division, area: owner.area, scale, signs });
      }
    }
    buildEconomy(resolved, this.registry, decisions);
    for (const index of at) printedRows(this, index, tables[index] as ReadTable, resolved);
  }

  /** Columns that nothing is taken from. */
  private leaveColumns(table: ReadTable): void {
    if (!['economy', 'indicators'].includes(table.kind)) return;
    for (const column of table.columns) {
      if (column.role !== null || column.item !== undefined) continue;
      const texts = table.piece.body
        .map((row) => textOf(row[column.index]))
        .filter((text) => text !== '');
      const place = table.piece.body[0]?.[column.index]?.place ?? table.piece.place;
      this.leave(place, [column.heading, ...texts].join(' | '));
    }
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
