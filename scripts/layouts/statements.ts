/** Statements of the whole municipality: tuloslaskelma, rahoituslaskelma, verotulot, investoinnit. */
import type { StatementKind } from '../../src/report/cityStatements';
import { chooseColumns } from './columns';
import {
  statementColumns,
  statementKey,
  tableQuirks,
  writeMoneyTable,
  type MoneyRow,
} from './moneyTable';
import { makeAmounts, sumAmounts, type Amounts, type CityFacts, type FactChoices } from './facts';
import { cellTruth } from './money';
import { breakWords, cornerWords, writeHeading, type Writer } from './writer';

interface Line {
  label: string;
  /** Signed: costs below nought. */
  amounts: Amounts;
  level: number;
  total?: boolean;
}

interface Section {
  name: string;
  kind: StatementKind;
  lines: Line[];
}

/** Times a factor: costs of a statement are below nought. */
function times(amounts: Amounts, factor: number): Amounts {
  const of = (value: number): number => (value === 0 ? 0 : value * factor);
  return {
    priors: amounts.priors.map(of),
    original: of(amounts.original),
    changes: amounts.changes.map(of),
    actual: of(amounts.actual),
    lastYear: of(amounts.lastYear),
    forecast: of(amounts.forecast),
  };
}

export function writeStatements(writer: Writer, choices: FactChoices): void {
  const income = incomeLines(writer, choices);
  const margin = income[income.length - 3]?.amounts;
  const sections: Section[] = [
    { name: 'Tuloslaskelma', kind: 'income', lines: income },
    { name: 'Verotulot', kind: 'taxes', lines: taxLines(writer, choices) },
    ...(margin
      ? [
          {
            name: 'Rahoituslaskelma',
            kind: 'cashFlow' as const,
            lines: cashLines(writer, choices, margin),
          },
        ]
      : []),
    { name: 'Investoinnit', kind: 'investments', lines: investmentLines(writer, choices) },
  ];
  for (const section of writer.random.some(sections, writer.random.int(1, 4)))
    writeStatement(writer, section);
}

function writeStatement(writer: Writer, section: Section): void {
  const { book, random, style, city } = writer;
  writeHeading(writer, 2, section.name);
  const number = book.addTable(section.name, [
    `statement:${section.kind}`,
    ...tableQuirks(writer).filter((one) => one.startsWith('heading')),
  ]);
  const statement = book.addStatement(book.report, section.name, section.kind);
  const columns = chooseColumns(random, style, city, style.roles);
  statement.columns = statementColumns(writer, columns);
  const rows = section.lines.map((line): MoneyRow => {
    const row = book.addStatementRow(statement, line.label);
    return {
      labels: [
        {
          text: breakWords(style, line.label),
          align: 'left',
          ...(line.level > 0 ? { indent: line.level } : {}),
          ...(line.total ? { bold: true } : {}),
        },
      ],
      entity: { revenue: line.amounts, expense: null },
      item: 'revenue',
      ...(line.total ? { bold: true, total: line.label } : {}),
      record: (column, _, cell) => {
        row.cells[statementKey(writer, column)] = cellTruth(cell, column, number, 1);
      },
    };
  });
  writeMoneyTable(writer, {
    number,
    name: section.name,
    corner: [cornerWords(style, '')],
    columns,
    rows,
    roles: style.roles,
    division: null,
  });
}

/** The division's areas by account group, then taxes, interest and depreciation. */
function incomeLines({ random, city }: Writer, choices: FactChoices): Line[] {
  const accounts = city.divisions.flatMap((division) =>
    division.areas.flatMap((area) => area.accounts),
  );
  const group = (item: 'revenue' | 'expense'): { label: string; amounts: Amounts }[] => {
    const mine = accounts.filter((one) => one.item === item);
    return [...new Set(mine.map((one) => one.label))].map((label) => ({
      label,
      amounts: times(
        sumAmounts(mine.filter((one) => one.label === label).map((one) => one.amounts)),
        item === 'revenue' ? 1 : -1,
      ),
    }));
  };
  const own = (size: number, sign = 1): Amounts => times(makeAmounts(random, size, choices), sign);
  const revenue = group('revenue');
  const expense = group('expense');
  const sumOf = (list: { amounts: Amounts }[]): Amounts =>
    sumAmounts(list.map((one) => one.amounts));
  const cost = Math.abs(sumOf(expense).original);
  const taxes = own(cost * 0.6);
  const grants = own(cost * 0.3);
  const finance = own(Math.max(cost * 0.01, choices.step * 20), -1);
  const margin = sumAmounts([sumOf(revenue), sumOf(expense)]);
  const yearMargin = sumAmounts([margin, taxes, grants, finance]);
  const depreciation = own(cost * 0.06, -1);
  const parts = (list: { label: string; amounts: Amounts }[]): Line[] =>
    list.map((one) => ({ ...one, level: 1 }));
  return [
    { label: 'Toimintatuotot', amounts: sumOf(revenue), level: 0, total: true },
    ...parts(revenue),
    { label: 'Toimintakulut', amounts: sumOf(expense), level: 0, total: true },
    ...parts(expense),
    { label: 'Toimintakate', amounts: margin, level: 0, total: true },
    { label: 'Verotulot', amounts: taxes, level: 0 },
    { label: 'Valtionosuudet', amounts: grants, level: 0 },
    { label: 'Rahoitustuotot ja -kulut', amounts: finance, level: 0 },
    { label: 'Vuosikate', amounts: yearMargin, level: 0, total: true },
    { label: 'Poistot ja arvonalentumiset', amounts: depreciation, level: 0 },
    {
      label: 'Tilikauden tulos',
      amounts: sumAmounts([yearMargin, depreciation]),
      level: 0,
      total: true,
    },
  ];
}

function sized(writer: Writer, choices: FactChoices, share: number, sign = 1): Amounts {
  const size = Math.max(budgetSize(writer.city) * share, choices.step * 20);
  return times(makeAmounts(writer.random, size, choices), sign);
}

function budgetSize(city: CityFacts): number {
  return city.divisions.reduce(
    (sum, one) => sum + one.areas.reduce((total, area) => total + area.expense.original, 0),
    0,
  );
}

function taxLines(writer: Writer, choices: FactChoices): Line[] {
  const taxes = [
    { label: 'Kunnan tulovero', amounts: sized(writer, choices, 0.45), level: 0 },
    { label: 'Osuus yhteisöveron tuotosta', amounts: sized(writer, choices, 0.08), level: 0 },
    { label: 'Kiinteistövero', amounts: sized(writer, choices, 0.06), level: 0 },
  ];
  return [
    ...taxes,
    {
      label: 'Verotulot yhteensä',
      amounts: sumAmounts(taxes.map((one) => one.amounts)),
      level: 0,
      total: true,
    },
  ];
}

function cashLines(writer: Writer, choices: FactChoices, margin: Amounts): Line[] {
  const own = (label: string, share: number, sign = 1): Line => ({
    label,
    amounts: sized(writer, choices, share, sign),
    level: 1,
  });
  const sumOf = (label: string, lines: Line[]): Line => ({
    label,
    amounts: sumAmounts(lines.map((one) => one.amounts)),
    level: 0,
    total: true,
  });
  const work: Line[] = [
    { label: 'Vuosikate', amounts: margin, level: 1 },
    own('Tulorahoituksen korjauserät', 0.004, -1),
  ];
  const invest = [
    own('Investointimenot', 0.1, -1),
    own('Rahoitusosuudet investointimenoihin', 0.01),
    own('Pysyvien vastaavien hyödykkeiden luovutustulot', 0.006),
  ];
  const loans = [
    own('Pitkäaikaisten lainojen lisäys', 0.09),
    own('Pitkäaikaisten lainojen vähennys', 0.06, -1),
    own('Lyhytaikaisten lainojen muutos', 0.02),
  ];
  const first = sumOf('Toiminnan rahavirta', work);
  const second = sumOf('Investointien rahavirta', invest);
  const third = sumOf('Rahoituksen rahavirta', loans);
  return [
    first,
    ...work,
    second,
    ...invest,
    sumOf('Toiminnan ja investointien rahavirta', [first, second]),
    third,
    ...loans,
    sumOf('Rahavarojen muutos', [first, second, third]),
  ];
}

const PROJECTS: readonly { group: string; projects: readonly string[] }[] = [
  {
    group: 'Talonrakennus',
    projects: ['Keskuskoulun peruskorjaus', 'Päiväkoti Peukaloinen', 'Uimahallin katto'],
  },
  {
    group: 'Julkinen käyttöomaisuus',
    projects: ['Asuntoalueiden kadut', 'Kevyen liikenteen väylä', 'Katuvalaistus'],
  },
  { group: 'Irtaimisto', projects: ['Ruokapalvelujen laitteet', 'Tietojärjestelmät'] },
];

function investmentLines(writer: Writer, choices: FactChoices): Line[] {
  const groups = PROJECTS.map(({ group, projects }) => {
    const lines = projects.map((label): Line => ({
      label,
      amounts: sized(writer, choices, 0.01, -1),
      level: 1,
    }));
    const total: Line = {
      label: group,
      amounts: sumAmounts(lines.map((one) => one.amounts)),
      level: 0,
      total: true,
    };
    return { total, lines };
  });
  return [
    ...groups.flatMap(({ total, lines }) => [total, ...lines]),
    {
      label: 'Investoinnit yhteensä',
      amounts: sumAmounts(groups.map((one) => one.total.amounts)),
      level: 0,
      total: true,
    },
  ];
}
