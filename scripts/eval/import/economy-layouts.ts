/** The same budget comparison in the shapes that municipalities print. */
import type { City, CityArea, CityDivision, Line } from './city';
import { COVERED, type DocBlock, type DocCell } from './document';
import { columnHeading, printMoney, printNumber } from './print';
import type { Quirks } from './quirks';
import type { Truth } from './truth';

type Item = 'revenue' | 'expense' | 'net';
const cell = (text: string, more: Partial<DocCell> = {}): DocCell => ({ text, ...more });

/** The figures of a line, by column, in euros and with the printed sign. */
function amounts(line: Line, sign: number, quirks: Quirks): Record<string, number> {
  const rounded = (euros: number): number =>
    Math.round(euros / (quirks.unit === 1_000_000 ? 1000 : quirks.unit)) *
    (quirks.unit === 1_000_000 ? 1000 : quirks.unit) *
    sign;
  const originalBudget = rounded(line.originalBudget);
  const budgetChanges = rounded(line.budgetChanges);
  const amendedBudget = originalBudget + budgetChanges;
  const forecast = rounded(line.forecast);
  return {
    priorActual: rounded(line.priorActual),
    originalBudget,
    budgetChanges,
    amendedBudget,
    actual: rounded(line.actual),
    forecast,
    variance:
      quirks.variance === 'forecast-budget'
        ? forecast - base(quirks, originalBudget, amendedBudget)
        : base(quirks, originalBudget, amendedBudget) - forecast,
  };
}

const base = (quirks: Quirks, original: number, amended: number): number =>
  quirks.columns.includes('amendedBudget') ? amended : original;

const sumOf = (rows: Record<string, number>[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((key) => [
      key,
      rows.reduce((sum, row) => sum + (row[key] ?? 0), 0),
    ]),
  );

export class EconomyLayout {
  constructor(
    private readonly city: City,
    private readonly quirks: Quirks,
    private readonly truth: Truth,
    private readonly unitText: string,
  ) {}

  private lineOf(area: CityArea, item: Item): Record<string, number> {
    const { costs } = this.quirks;
    const revenue = amounts(area.revenue, 1, this.quirks);
    const expense = amounts(area.expense, costs, this.quirks);
    if (item === 'revenue') return revenue;
    if (item === 'expense') return expense;
    return Object.fromEntries(
      Object.keys(revenue).map((key) => [key, (revenue[key] ?? 0) - costs * (expense[key] ?? 0)]),
    );
  }

  /** Prints a row's figures; those of tulot and menot of an area go into the truth. */
  private figures(
    row: Record<string, number>,
    owner?: { division: string; area: string; item: Item },
  ): DocCell[] {
    const { columns, costs } = this.quirks;
    return columns.map((column) => {
      if (column === 'percent') {
        const against = base(this.quirks, row['originalBudget'] ?? 0, row['amendedBudget'] ?? 0);
        return against === 0
          ? cell('')
          : printNumber((100 * (row['actual'] ?? 0)) / against, 1, this.quirks).cell;
      }
      const { cell: printed, value } = printMoney(row[column] ?? 0, this.quirks);
      const stored = column !== 'variance' && column !== 'amendedBudget';
      if (owner && owner.item !== 'net' && stored) {
        this.truth.economy(owner, column, owner.item === 'expense' ? value * costs : value);
      }
      return printed;
    });
  }

  /** The heading rows; `corner` heads the columns of text. */
  private head(corner: string[]): DocCell[][] {
    const texts = this.quirks.columns.map((column) =>
      columnHeading(column, this.city, this.quirks),
    );
    const height = Math.max(...texts.map((each) => each.length));
    const inColumns = this.quirks.unitAt === 'columns' && this.quirks.unit !== 1;
    return Array.from({ length: height }, (_unused, r) => [
      ...corner.map((text) => cell(r === 0 ? text : '', { bold: true })),
      ...texts.map((each, c) => {
        const last = r === height - 1;
        const unit =
          inColumns && last && this.quirks.columns[c] !== 'percent' ? `\n${this.unitText}` : '';
        return cell(`${each[r] ?? ''}${unit}`, { bold: true });
      }),
    ]);
  }

  private corner(text: string): string {
    return this.quirks.unitAt === 'corner' ? this.unitText : text;
  }

  private items(): [Item, string][] {
    const [revenue, expense, net] = this.quirks.items;
    return [
      ['revenue', revenue],
      ['expense', expense],
      ...(this.quirks.nets ? ([['net', net]] as [Item, string][]) : []),
    ];
  }

  /** A table of one area. */
  areaTable(division: CityDivision, area: CityArea): DocBlock {
    const rows = this.items().map(([item, label]) => [
      cell(label),
      ...this.figures(this.lineOf(area, item), { division: division.name, area: area.name, item }),
    ]);
    return { kind: 'table', rows: [...this.head([this.corner('')]), ...rows] };
  }

  /** A table of all areas of a division. */
  divisionTable(division: CityDivision): DocBlock {
    switch (this.quirks.economy) {
      case 'areaColumn':
        return this.withAreaColumn(division, false);
      case 'mergedAreas':
        return this.withAreaColumn(division, true);
      case 'itemSections':
        return this.bySections(division);
      case 'itemColumns':
        return this.byColumns(division);
      case 'labels':
        return this.byLabels(division);
      case 'stacked':
        return this.stacked(division);
      default:
        return this.grouped(division);
    }
  }

  private total(division: CityDivision, item: Item): Record<string, number> {
    return sumOf(division.areas.map((area) => this.lineOf(area, item)));
  }

  private grouped(division: CityDivision): DocBlock {
    const rows = division.areas.flatMap((area) => [
      [cell(area.name, { bold: true }), ...this.quirks.columns.map(() => cell(''))],
      ...this.items().map(([item, label]) => [
        cell(label, { indent: 1 }),
        ...this.figures(this.lineOf(area, item), {
          division: division.name,
          area: area.name,
          item,
        }),
      ]),
    ]);
    const totals = this.quirks.totals
      ? [
          [
            cell(`${division.name} yhteensä`, { bold: true }),
            ...this.quirks.columns.map(() => cell('')),
          ],
          ...this.items().map(([item, label]) => [
            cell(label, { indent: 1 }),
            ...this.figures(this.total(division, item)),
          ]),
        ]
      : [];
    return { kind: 'table', rows: [...this.head([this.corner('Tulosalue')]), ...rows, ...totals] };
  }

  private withAreaColumn(division: CityDivision, merged: boolean): DocBlock {
    const items = this.items();
    const block = (name: string, figures: (item: Item) => DocCell[]): DocCell[][] =>
      items.map(([item, label], i) => [
        i === 0 ? cell(name, merged ? { rowSpan: items.length } : {}) : merged ? COVERED : cell(''),
        cell(label),
        ...figures(item),
      ]);
    const rows = division.areas.flatMap((area) =>
      block(area.name, (item) =>
        this.figures(this.lineOf(area, item), { division: division.name, area: area.name, item }),
      ),
    );
    const totals = this.quirks.totals
      ? block('Yhteensä', (item) => this.figures(this.total(division, item)))
      : [];
    return {
      kind: 'table',
      rows: [...this.head([this.corner('Tulosalue'), 'Erä']), ...rows, ...totals],
    };
  }

  private bySections(division: CityDivision): DocBlock {
    const rows = this.items()
      .filter(([item]) => item !== 'net')
      .flatMap(([item, label]) => [
        [cell(label, { bold: true }), ...this.quirks.columns.map(() => cell(''))],
        ...division.areas.map((area) => [
          cell(area.name, { indent: 1 }),
          ...this.figures(this.lineOf(area, item), {
            division: division.name,
            area: area.name,
            item,
          }),
        ]),
        ...(this.quirks.totals
          ? [
              [
                cell(`${label} yhteensä`, { bold: true }),
                ...this.figures(this.total(division, item)),
              ],
            ]
          : []),
      ]);
    return { kind: 'table', rows: [...this.head([this.corner('Tulosalue')]), ...rows] };
  }

  private byLabels(division: CityDivision): DocBlock {
    const rows = division.areas.flatMap((area) =>
      this.items().map(([item, label]) => [
        cell(`${area.name}, ${label.toLowerCase()}`),
        ...this.figures(this.lineOf(area, item), {
          division: division.name,
          area: area.name,
          item,
        }),
      ]),
    );
    return { kind: 'table', rows: [...this.head([this.corner('Tulosalue')]), ...rows] };
  }

  private stacked(division: CityDivision): DocBlock {
    const items = this.items();
    const rows = division.areas.map((area) => {
      const lines = items.map(([item]) =>
        this.figures(this.lineOf(area, item), { division: division.name, area: area.name, item }),
      );
      return [
        cell(area.name),
        cell(items.map(([, label]) => label).join('\n')),
        ...this.quirks.columns.map((_column, c) =>
          cell(lines.map((line) => line[c]?.text ?? '').join('\n')),
        ),
      ];
    });
    return { kind: 'table', rows: [...this.head([this.corner('Tulosalue'), 'Erä']), ...rows] };
  }

  private byColumns(division: CityDivision): DocBlock {
    const items = this.items();
    const { columns } = this.quirks;
    const top = [
      cell(this.corner('Tulosalue'), { rowSpan: 2, bold: true }),
      ...items.flatMap(([, label]) => [
        cell(label, { columnSpan: columns.length, bold: true }),
        ...columns.slice(1).map(() => COVERED),
      ]),
    ];
    const below = [
      COVERED,
      ...items.flatMap(() =>
        columns.map((column) =>
          cell(columnHeading(column, this.city, this.quirks).join(' '), { bold: true }),
        ),
      ),
    ];
    const rows = division.areas.map((area) => [
      cell(area.name),
      ...items.flatMap(([item]) =>
        this.figures(this.lineOf(area, item), { division: division.name, area: area.name, item }),
      ),
    ]);
    const totals = this.quirks.totals
      ? [[cell('Yhteensä'), ...items.flatMap(([item]) => this.figures(this.total(division, item)))]]
      : [];
    return { kind: 'table', rows: [top, below, ...rows, ...totals] };
  }

  /** One table of the whole city, a row a line. */
  flatTable(): DocBlock {
    const rows = this.city.divisions.flatMap((division) =>
      division.areas.flatMap((area) =>
        this.items().map(([item, label]) => [
          cell(division.name),
          cell(area.name),
          cell(label),
          ...this.figures(this.lineOf(area, item), {
            division: division.name,
            area: area.name,
            item,
          }),
        ]),
      ),
    );
    return {
      kind: 'table',
      rows: [...this.head([this.corner('Toimiala'), 'Tulosalue', 'Erä']), ...rows],
    };
  }
}
