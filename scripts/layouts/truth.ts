/**
 * What a made document says: a tasma-report/1 with three things more. `layout` tells how it is
 * printed, `wrong` lists the planted totals, and a cell tells the number of its table.
 */
import type {
  Cell,
  Division,
  Goal,
  Indicator,
  Objective,
  Report,
  ResultArea,
} from '../../src/report/model';
import type { Statement, StatementKind, StatementRow } from '../../src/report/cityStatements';
import type { CityFacts, Item } from './facts';

export interface TruthCell extends Cell {
  /** Index into `layout.tables`. */
  table: number;
  /** A dash or a blank, which may also be read as nothing or as zero. */
  empty?: true;
  /** Another column of the same row that is as right (Nykyarvo is no column of the model). */
  also?: string;
}

export interface WrongTotal {
  division: string | null;
  table: number;
  row: string;
  column: string;
  /** As printed, in euros where it is money. */
  printed: number;
  right: number;
}

export interface TruthLayout {
  format: string;
  quirks: string[];
  tables: { name: string; quirks: string[] }[];
}

export type TruthReport = Report & { layout: TruthLayout; wrong: WrongTotal[] };

export interface CellPlace {
  division: string | null;
  row: string;
  column: string;
}

const PERIOD_END: Record<number, string> = {
  3: '03-31',
  4: '04-30',
  6: '06-30',
  8: '08-31',
  9: '09-30',
  12: '12-31',
};

/** Collects the truth while a document is written. */
export class TruthBook {
  readonly report: TruthReport;
  private line = 0;
  private readonly ids = new Map<string, number>();

  constructor(city: CityFacts, title: string, layout: TruthLayout) {
    const month = PERIOD_END[city.month];
    if (month === undefined) throw new Error(`no period ends in month ${city.month}`);
    this.report = {
      format: 'tasma-report/1',
      municipality: city.name,
      title,
      language: 'fi',
      period: { from: `${city.year}-01-01`, to: `${city.year}-${month}` },
      columns: { priorActual: '', budget: '', actual: '', forecast: '' },
      narrative: [],
      statements: [],
      moreColumns: [],
      divisions: [],
      objectives: [],
      layout,
      wrong: [],
    };
  }

  /** A slug, numbered where it would stand twice. */
  id(text: string): string {
    const slug =
      text
        .toLowerCase()
        .replace(/[äå]/g, 'a')
        .replace(/ö/g, 'o')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60) || 'rivi';
    const seen = this.ids.get(slug) ?? 0;
    this.ids.set(slug, seen + 1);
    return seen === 0 ? slug : `${slug}-${seen + 1}`;
  }

  nextLine(): number {
    this.line += 1;
    return this.line;
  }

  addTable(name: string, quirks: string[]): number {
    return this.report.layout.tables.push({ name, quirks }) - 1;
  }

  addDivision(name: string): Division {
    const division: Division = {
      id: this.id(name),
      name,
      board: null,
      responsible: [],
      narrative: [],
      deviations: [],
      economy: [],
      statements: [],
      resultAreas: [],
    };
    this.report.divisions.push(division);
    return division;
  }

  addArea(division: Division, name: string): ResultArea {
    const area = {
      id: this.id(name),
      name,
      responsible: [],
      indicators: [],
      line: this.nextLine(),
    };
    division.resultAreas.push(area);
    return area;
  }

  addParagraph(owner: { narrative?: Report['narrative'] }, text: string): void {
    (owner.narrative ??= []).push({ id: this.id('kappale'), text, line: this.nextLine() });
  }

  /** Sets a figure of the economy; several changes of one line are summed. */
  setEconomy(
    division: Division,
    area: ResultArea,
    item: Item,
    column: 'priorActual' | 'originalBudget' | 'budgetChanges' | 'actual' | 'forecast',
    cell: TruthCell,
    decision?: string,
  ): void {
    const rows = (division.economy ??= []);
    let row = rows.find((one) => one.resultArea === area.id && one.item === item);
    if (!row) {
      row = { id: this.id(`${area.id}-${item}`), resultArea: area.id, item };
      rows.push(row);
    }
    const before = row[column];
    if (!before || decision === undefined) {
      row[column] = decision === undefined ? cell : { ...cell, note: decision };
      return;
    }
    const value =
      before.value === null && cell.value === null ? null : (before.value ?? 0) + (cell.value ?? 0);
    const { empty: _, ...rest } = cell;
    row[column] = {
      ...rest,
      ...(value === null ? { empty: true } : {}),
      raw: `${before.raw} + ${cell.raw}`,
      value: value === null ? null : Math.round(value * 100) / 100,
      note: `${before.note ?? ''}; ${decision}`,
    };
  }

  addStatement(
    owner: { statements?: Statement[] | undefined },
    name: string,
    kind: StatementKind,
  ): Statement {
    const statement: Statement = {
      id: this.id(name),
      name,
      kind,
      columns: [],
      rows: [],
      line: this.nextLine(),
    };
    (owner.statements ??= []).push(statement);
    return statement;
  }

  addStatementRow(statement: Statement, label: string): StatementRow {
    const row: StatementRow = { id: this.id(label), label, cells: {}, line: this.nextLine() };
    statement.rows.push(row);
    return row;
  }

  addIndicator(area: ResultArea, label: string, group?: string, parent?: string): Indicator {
    const blank = (): Cell => ({ raw: '', value: null });
    const indicator: Indicator = {
      id: this.id(label),
      label,
      priorActual: blank(),
      budget: blank(),
      actual: blank(),
      forecast: blank(),
      line: this.nextLine(),
      ...(group === undefined ? {} : { group }),
      ...(parent === undefined ? {} : { parent }),
    };
    area.indicators.push(indicator);
    return indicator;
  }

  addGoal(objective: Objective, goal: Omit<Goal, 'id' | 'line'>): void {
    objective.goals.push({ id: this.id('tavoite'), line: this.nextLine(), ...goal });
  }
}
