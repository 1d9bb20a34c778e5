/** A city's report as a document, with the truth of what it prints. */
import { chanceOf } from './chance';
import { makeCity, type City, type CityArea, type CityDivision, type CityIndicator } from './city';
import { COVERED, type DocBlock, type DocCell } from './document';
import { EconomyLayout } from './economy-layouts';
import { columnHeading, monthText, printMoney, printNumber, UNIT_TEXT } from './print';
import { makeQuirks, type Quirks } from './quirks';
import { Truth } from './truth';

export interface MadeReport {
  seed: number;
  city: City;
  quirks: Quirks;
  blocks: DocBlock[];
  truth: Truth;
}

const cell = (text: string, more: Partial<DocCell> = {}): DocCell => ({ text, ...more });

export function makeReport(seed: number): MadeReport {
  const random = chanceOf(seed);
  const city = makeCity(random);
  const quirks = makeQuirks(random);
  const truth = new Truth();
  const unitText = random.pick(UNIT_TEXT[quirks.unit]);
  const economy = new EconomyLayout(city, quirks, truth, unitText);
  const blocks: DocBlock[] = [];
  const paragraph = (text: string): void => void blocks.push({ kind: 'paragraph', text });
  const heading = (level: number, text: string): void =>
    void blocks.push({ kind: 'heading', level, text });
  const unitBefore = (): void => {
    if (quirks.unitAt === 'caption') paragraph(`(${unitText})`);
  };

  blocks.push({ kind: 'sheet', name: 'Osavuosikatsaus' });
  heading(1, `${city.name}n kaupunki: Osavuosikatsaus ${monthText(city)}`);
  paragraph(`${city.name} on kaupunki, jonka talous kehittyi kauden aikana ennakoidusti.`);
  if (quirks.unitAt === 'paragraph' && quirks.unit !== 1)
    paragraph(`Taulukoiden luvut on esitetty yksikössä ${unitText}, ellei toisin mainita.`);
  const heads =
    quirks.unitAt === 'heading' && quirks.unit !== 1 ? `Talous (${unitText})` : 'Talous';
  if (quirks.economy === 'flat') {
    blocks.push({ kind: 'sheet', name: 'Talous' });
    heading(2, heads);
    unitBefore();
    blocks.push(economy.flatTable());
  }
  city.divisions.forEach((division, d) => {
    blocks.push({ kind: 'sheet', name: division.name });
    heading(2, quirks.numbered ? `${d + 1}. ${division.name}` : division.name);
    division.paragraphs.forEach(paragraph);
    if (quirks.economy !== 'areaTables' && quirks.economy !== 'flat') {
      heading(3, heads);
      unitBefore();
      blocks.push(economy.divisionTable(division));
    }
    if (quirks.changes) addChanges(blocks, division, quirks, truth, unitText);
    for (const area of division.areas) {
      heading(3, quirks.areaPrefix ? `Tulosalue ${area.name}` : area.name);
      if (quirks.economy === 'areaTables') {
        if (quirks.sections || quirks.unitAt === 'heading') heading(4, heads);
        unitBefore();
        blocks.push(economy.areaTable(division, area));
      }
      if (quirks.sections) heading(4, 'Tunnusluvut');
      blocks.push(indicatorTable(division, area, city, quirks, truth));
    }
  });
  return { seed, city, quirks, blocks, truth };
}

function addChanges(
  blocks: DocBlock[],
  division: CityDivision,
  quirks: Quirks,
  truth: Truth,
  unitText: string,
): void {
  const [revenue, expense] = quirks.items;
  blocks.push({ kind: 'heading', level: 3, text: 'Talousarviomuutokset' });
  const print = (row: string | null, column: string, euros: number): DocCell => {
    const { cell: printed, value } = printMoney(euros, quirks);
    if (row !== null) truth.change(division.name, row, column, value);
    return printed;
  };
  const sign = quirks.changesSign;
  const rows = division.changes.map(({ label, revenue: r, expense: e }) => [
    cell(label),
    print(label, 'revenue', r),
    print(label, 'expense', e),
    print(label, 'net', sign * (r - e)),
  ]);
  const sum = (pick: (one: CityDivision['changes'][number]) => number): number =>
    division.changes.reduce((total, one) => total + pick(one), 0);
  blocks.push({
    kind: 'table',
    rows: [
      [
        cell(quirks.unit === 1 ? 'Tulosalue' : unitText),
        cell(revenue),
        cell(expense),
        cell('Netto'),
      ],
      ...rows,
      [
        cell('Yhteensä'),
        print(
          'total',
          'revenue',
          sum((one) => one.revenue),
        ),
        print(
          'total',
          'expense',
          sum((one) => one.expense),
        ),
        print('total', 'net', sign * sum((one) => one.revenue - one.expense)),
      ],
    ],
  });
}

function indicatorTable(
  division: CityDivision,
  area: CityArea,
  city: City,
  quirks: Quirks,
  truth: Truth,
): DocBlock {
  const columns = [...(quirks.olderYear ? ['older'] : []), ...quirks.indicatorColumns];
  const withUnit = quirks.indicatorUnit === 'column';
  const byColumn =
    quirks.groups === 'column' && area.indicators.some(({ group }) => group !== null);
  const texts = columns.map((column) => columnHeading(column, city, quirks));
  const height = Math.max(...texts.map((each) => each.length));
  const head = Array.from({ length: height }, (_unused, r) => [
    ...(byColumn ? [cell(r === 0 ? 'Ryhmä' : '')] : []),
    cell(r === 0 ? 'Tunnusluku' : ''),
    ...(withUnit ? [cell(r === 0 ? 'Yksikkö' : '')] : []),
    ...texts.map((each) => cell(each[r] ?? '')),
  ]);
  const rows: DocCell[][] = [];
  let group: string | null = null;
  area.indicators.forEach((row, i) => {
    if (quirks.groups === 'rows' && row.group !== group && row.group !== null)
      rows.push([
        cell(row.group, { bold: true }),
        ...Array.from({ length: columns.length + (withUnit ? 1 : 0) }, () => cell('')),
      ]);
    const span = area.indicators.slice(i).findIndex((each) => each.group !== row.group);
    const starts = i === 0 || area.indicators[i - 1]?.group !== row.group;
    const rowSpan = span < 0 ? area.indicators.length - i : span;
    group = row.group;
    rows.push([
      ...(byColumn
        ? [
            starts
              ? cell(row.group ?? '', row.group === null ? {} : { rowSpan })
              : row.group === null
                ? cell('')
                : COVERED,
          ]
        : []),
      labelCell(row, quirks),
      ...(withUnit ? [cell(row.unit)] : []),
      ...columns.map((column) =>
        figureCell(row, column, quirks, (value) =>
          truth.indicator(division.name, area.name, rowName(area, row), column, value),
        ),
      ),
    ]);
  });
  return { kind: 'table', rows: [...head, ...rows] };
}

/** A part's name repeats under every whole, so the whole's stands before it. */
const rowName = (area: CityArea, row: CityIndicator): string =>
  row.parent === null ? row.label : `${area.indicators[row.parent]?.label} > ${row.label}`;

function labelCell(row: CityIndicator, quirks: Quirks): DocCell {
  const unit =
    quirks.indicatorUnit === 'label'
      ? `, ${row.unit}`
      : quirks.indicatorUnit === 'brackets'
        ? ` (${row.unit})`
        : '';
  if (row.parent === null) return cell(row.label + unit);
  return quirks.parts === 'dash'
    ? cell(`- ${row.label}${unit}`)
    : cell(row.label + unit, { indent: 2 });
}

function figureCell(
  row: CityIndicator,
  column: string,
  quirks: Quirks,
  note: (value: number | null) => void,
): DocCell {
  if (column === 'older')
    return printNumber(
      row.values.priorActual === null ? 1 : row.values.priorActual + 1,
      row.decimals,
      quirks,
    ).cell;
  const value = row.values[column as keyof CityIndicator['values']];
  note(value);
  return value === null ? cell(quirks.dash) : printNumber(value, row.decimals, quirks).cell;
}
