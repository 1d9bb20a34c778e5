/** What was printed: the cells that an import should hold. */

export interface TruthCell {
  kind: 'economy' | 'indicator' | 'change';
  division: string;
  area: string;
  /** Item, or the indicator's label. */
  row: string;
  column: string;
  value: number | null;
}

export class Truth {
  readonly cells: TruthCell[] = [];

  economy(
    { division, area, item }: { division: string; area: string; item: string },
    column: string,
    value: number,
  ): void {
    this.cells.push({ kind: 'economy', division, area, row: item, column, value });
  }

  indicator(
    division: string,
    area: string,
    row: string,
    column: string,
    value: number | null,
  ): void {
    this.cells.push({ kind: 'indicator', division, area, row, column, value });
  }

  change(division: string, row: string, column: string, value: number): void {
    this.cells.push({ kind: 'change', division, area: '', row, column, value });
  }
}
