/** Puts one report together: cover, city level, divisions, areas, strategy; with its truth. */
import type { Division, Objective } from '../../src/report/model';
import { writeChanges } from './changes';
import { writeDivisionTable } from './divisionTable';
import { itemWords, ITEMS, writeAreaTable } from './economy';
import { tableQuirks, writeMoneyTable } from './moneyTable';
import { chooseColumns, periodWords } from './columns';
import { makeCity, MONTHS, sumAmounts, type DivisionFacts, type FactChoices } from './facts';
import type { Document, GridCell } from './grid';
import { writeIndicators } from './indicators';
import { GOALS, OBJECTIVES, writeParagraph } from './prose';
import type { Random } from './random';
import { writeStatements } from './statements';
import type { Style } from './style';
import { TruthBook, type TruthReport } from './truth';
import { PEOPLE } from './words';
import { cornerWords, writeHeading, writeTable, type Writer } from './writer';

export interface Made {
  document: Document;
  truth: TruthReport;
}

/** Facts whose amounts the style's unit can print whole, unless the style rounds. */
export function chooseFacts(random: Random, style: Style): FactChoices {
  const step = style.rounded ? 1 : style.unit.scale / 10 ** style.unit.decimals;
  const mixed = style.unitPlace === 'columns' && style.unit.scale === 1 && !style.rounded;
  return {
    step: mixed ? 1000 : step,
    month: random.pick(MONTHS),
    decisions: random.int(1, 3),
    priorYears: random.pick([1, 1, 2, 3]),
    divisions: random.int(2, 4),
    areas: random.int(2, 5),
    indicators: random.int(2, 6),
  };
}

export function composeReport(random: Random, style: Style): Made {
  const choices = chooseFacts(random, style);
  const city = makeCity(random, choices);
  const { months } = periodWords(city);
  const kind =
    city.month === 12
      ? 'Tilinpäätös'
      : random.pick(['Osavuosikatsaus', 'Talouden seurantaraportti', 'Puolivuosikatsaus']);
  const title = city.month === 12 ? `${kind} ${city.year}` : `${kind} ${months}/${city.year}`;
  const book = new TruthBook(city, title, {
    format: style.format,
    quirks: documentQuirks(style),
    tables: [],
  });
  const writer: Writer = { random, style, city, book, blocks: [], numbers: [] };
  writer.blocks.push({ kind: 'heading', level: 0, text: `${city.genitive} ${city.form}` });
  writer.blocks.push({ kind: 'heading', level: 0, text: title });
  if (style.unitPlace === 'document')
    writer.blocks.push({
      kind: 'paragraph',
      text: `Taulukoiden rahamäärät: ${style.unit.words}, ellei toisin mainita.`,
      small: true,
    });
  if (style.contents) writeContents(writer);
  writeCity(writer, choices);
  for (const division of city.divisions) writeDivision(writer, division);
  if (style.strategy) writeStrategy(writer);
  return {
    document: {
      title,
      runningHead: `${city.genitive} ${city.form} | ${title}`,
      blocks: writer.blocks,
    },
    truth: book.report,
  };
}

function writeContents(writer: Writer): void {
  let page = 3;
  writer.blocks.push({ kind: 'paragraph', text: 'Sisällysluettelo' });
  const lines = [
    'Talouden kehitys',
    ...writer.city.divisions.flatMap((one) => [
      one.name,
      ...one.areas.map((area) => `   ${area.name}`),
    ]),
  ];
  for (const line of lines) {
    page += writer.random.int(0, 2);
    writer.blocks.push({
      kind: 'paragraph',
      text: `${line} ${'.'.repeat(Math.max(5, 70 - line.length))} ${page}`,
      small: true,
    });
  }
  writer.blocks.push({ kind: 'break' });
}

function writeProse(
  writer: Writer,
  subject: 'city' | 'division' | 'area',
  owner: Parameters<TruthBook['addParagraph']>[0],
): void {
  const { random, style, book, city } = writer;
  for (let i = random.int(1, 2); i > 0; i--) {
    const text = writeParagraph(random, subject, city.year);
    book.addParagraph(owner, text);
    writer.blocks.push({
      kind: 'paragraph',
      text,
      ...(style.footnotes && random.chance(0.3)
        ? { footnote: 'Luvut perustuvat kirjanpidon tilanteeseen katsauskauden lopussa.' }
        : {}),
      ...(style.tracked && random.chance(0.4)
        ? { deleted: `Menot alittuvat ${random.int(11, 90)} 000 euroa. ` }
        : {}),
      ...(style.boxes && random.chance(0.3) ? { boxed: true } : {}),
    });
  }
}

function writeCity(writer: Writer, choices: FactChoices): void {
  const { style, book, random } = writer;
  writeHeading(
    writer,
    1,
    random.pick(['Talouden kehitys', 'Yleiskatsaus', 'Talous ja toiminta katsauskaudella']),
  );
  writeProse(writer, 'city', book.report);
  if (random.chance(0.5)) writeSummary(writer);
  if (style.statements) writeStatements(writer, choices);
  if (style.breaks) writer.blocks.push({ kind: 'break' });
}

/** Nets of the divisions and of the whole: proves, and is no row of the economy. */
function writeSummary(writer: Writer): void {
  const { style, book, random, city } = writer;
  const number = book.addTable('Toimialat yhteensä', [
    'summary of divisions',
    ...tableQuirks(writer).filter((one) => !one.startsWith('economy')),
  ]);
  const columns = chooseColumns(random, style, city, style.roles);
  const words = itemWords(writer);
  const nets = city.divisions.map((one) => ({ name: one.name, entity: totalOf(one) }));
  const all = {
    revenue: sumAmounts(nets.map((one) => one.entity.revenue)),
    expense: sumAmounts(nets.map((one) => one.entity.expense)),
  };
  writeMoneyTable(writer, {
    number,
    name: `${words.net} toimialoittain`,
    corner: [cornerWords(style, 'Toimiala')],
    columns,
    roles: style.roles,
    division: null,
    rows: [
      ...nets.map((one) => ({
        labels: [{ text: one.name, align: 'left' as const }],
        entity: one.entity,
        item: 'net' as const,
      })),
      {
        labels: [{ text: 'Yhteensä', bold: true }],
        entity: all,
        item: 'net' as const,
        bold: true,
        total: 'Yhteensä',
      },
    ],
  });
}

function totalOf(facts: DivisionFacts): {
  revenue: ReturnType<typeof sumAmounts>;
  expense: ReturnType<typeof sumAmounts>;
} {
  return {
    revenue: sumAmounts(facts.areas.map((one) => one.revenue)),
    expense: sumAmounts(facts.areas.map((one) => one.expense)),
  };
}

function writeDivision(writer: Writer, facts: DivisionFacts): void {
  const { style, book, random } = writer;
  writeHeading(writer, 1, facts.name);
  const division = book.addDivision(facts.name);
  if (random.chance(0.6)) {
    const person = random.pick(PEOPLE);
    division.responsible.push(person);
    writer.blocks.push({ kind: 'paragraph', text: `Vastuuhenkilö: ${person}` });
  }
  writeProse(writer, 'division', division);
  const own = style.economy === 'areas' || style.economy === 'accounts';
  const areas = facts.areas.map((area) => book.addArea(division, area.name));
  if (!own) writeDivisionTable(writer, division, areas, facts);
  else if (facts.areas.length > 1 && random.chance(0.4))
    writeWholeDivision(writer, division, facts);
  if (style.changesTable !== 'none') writeChanges(writer, division, facts);
  facts.areas.forEach((area, i) => {
    const target = areas[i];
    if (!target) return;
    if (!(style.titleRow && own)) writeHeading(writer, 2, area.name);
    if (own) writeAreaTable(writer, division, target, area);
    if (!style.titleRow && random.chance(0.7)) writeProse(writer, 'area', division);
    writeIndicators(writer, division, target, area);
  });
  if (style.breaks) writer.blocks.push({ kind: 'break' });
}

/** The division's own tulot, menot and netto before those of its areas. */
function writeWholeDivision(writer: Writer, division: Division, facts: DivisionFacts): void {
  const { style, book, random, city } = writer;
  const number = book.addTable(`${division.name} yhteensä`, [
    'division total',
    ...tableQuirks(writer),
  ]);
  const words = itemWords(writer);
  const columns = chooseColumns(random, style, city, style.roles);
  writeMoneyTable(writer, {
    number,
    name: `${division.name} yhteensä`,
    corner: [cornerWords(style, '')],
    columns,
    roles: style.roles,
    division: division.name,
    rows: ITEMS.map((item) => ({
      labels: [{ text: words[item], align: 'left' as const }],
      entity: totalOf(facts),
      item,
      total: words[item],
      bold: item === 'net',
    })),
  });
}

/** Objectives by division, six columns of words. */
function writeStrategy(writer: Writer): void {
  const { random, book, city } = writer;
  writeHeading(writer, 1, 'Strategiset tavoitteet');
  book.addTable('Strategia', ['strategy table']);
  for (const name of random.some(OBJECTIVES, random.int(1, 3))) {
    writeHeading(writer, 2, name);
    const objective: Objective = { id: book.id(name), name, goals: [] };
    book.report.objectives.push(objective);
    const heads = [
      'Toimiala',
      'Tavoite',
      'Toimenpiteet',
      'Vastuu ja aikataulu',
      'Mittarit, arviointi',
      `Toteuma ${periodWords(city).months}/${city.year}`,
      'SDG',
    ];
    const rows: GridCell[][] = [heads.map((text) => ({ text, bold: true, align: 'left' }))];
    book.report.divisions.forEach((division) => {
      const texts = random.pick(GOALS).map((text) => text.replace('{y}', String(city.year)));
      const [goal = '', actions = '', responsibility = '', metrics = '', actual = '', sdg = ''] =
        texts;
      book.addGoal(objective, {
        division: division.id,
        goal,
        actions,
        responsibility,
        metrics,
        actual,
        sdg,
      });
      rows.push([division.name, ...texts].map((text) => ({ text, align: 'left' })));
    });
    writeTable(writer, name, rows, [1.2, 1.4, 1.6, 1.3, 1.2, 1.4, 0.5], { headings: 1 });
  }
}

const MARK_NAMES: Record<string, string> = {
  ' ': 'space',
  '\u00a0': 'NBSP',
  '\u202f': 'narrow NBSP',
  "'": 'apostrophe',
  '': 'nothing',
};

export function documentQuirks(style: Style): string[] {
  const flags: [boolean, string][] = [
    [style.narrow, 'words broken in cells'],
    [style.footnotes, 'footnotes'],
    [style.tracked, 'tracked changes'],
    [style.boxes && style.format === 'docx', 'text boxes'],
    [style.contents, 'table of contents'],
    [style.rounded, 'rounded in its unit'],
    [style.cellsAsText && style.format === 'xlsx', 'figures as text in sheets'],
    [style.groupRows, 'group rows'],
    [style.middle && /docx|pdf/.test(style.format), 'cells centred upright'],
    [style.number.plus, 'plus signs'],
  ];
  return [
    `thousands: ${MARK_NAMES[style.number.mark] ?? '?'}`,
    `minus ${style.number.position}`,
    `unit ${style.unit.words} in ${style.unitPlace}`,
    `headings by ${style.headings}`,
    `rules ${style.rules}`,
    `blank as "${style.zero}"`,
    ...flags.filter(([on]) => on).map(([, name]) => name),
    ...(style.format === 'xlsx' ? [`sheets by ${style.sheets}`] : []),
  ];
}
