/**
 * An import laid out for a person: the outline, one card for all tables of the same headings, and the
 * single rows and cells that are open. Each matter keeps its id, so that an answer finds it.
 */
import type { Block, SourcePlace } from '../block';
import type { Decision, Option } from '../decide/decisions';
import type { Imported } from '../interpret';
import { excerptAt, type Excerpt } from './excerpt';
import { countFigures, type FigureCount } from './figures';

/** One thing that can be answered, open or settled. */
export interface ReviewMatter {
  id: string;
  kind: Decision['kind'];
  subject: string;
  question: string;
  /** Empty: the answer is typed. */
  options: Option[];
  choice: string | null;
  by: Decision['by'];
  /** How many places it decides. */
  places: number;
  at: SourcePlace | null;
}

/** Tables of the same headings: what their columns are, and in which unit and with which signs they print. */
export interface TableCard {
  /** Stable while answers change. */
  id: string;
  excerpt: Excerpt | null;
  at: SourcePlace | null;
  /** How many tables it stands for. */
  tables: number;
  /** By the 0-based column of the excerpt. */
  columns: { column: number; matter: ReviewMatter }[];
  others: ReviewMatter[];
}

/** A row or a cell that is open, with the table as it stood. */
export interface OpenRow {
  matter: ReviewMatter;
  excerpt: Excerpt | null;
}

export interface Review {
  municipality: string;
  title: string;
  period: ReviewMatter | null;
  outline: ReviewMatter[];
  cards: TableCard[];
  rows: OpenRow[];
  figures: FigureCount;
  /** Pieces of the sources that went nowhere. */
  left: { text: string; at: SourcePlace }[];
}

export function reviewOf(imported: Imported, blocks: readonly Block[]): Review {
  const { report, decisions, questions, left } = imported;
  const matters = decisions.map(matterOf);
  const of = (...kinds: Decision['kind'][]): ReviewMatter[] =>
    matters.filter(({ kind }) => kinds.includes(kind));
  return {
    municipality: report.municipality,
    title: report.title,
    period: of('period')[0] ?? null,
    outline: of('division', 'area'),
    cards: cardsOf(of('column', 'unit', 'sign', 'table'), decisions, blocks),
    rows: of('row', 'cell', 'paragraph')
      .filter(({ by }) => by === 'open' || by === 'answer')
      .map((matter) => ({ matter, excerpt: matter.at && excerptAt(blocks, matter.at) })),
    figures: countFigures(report, questions),
    left: left.map(({ text, source }) => ({ text, at: source })),
  };
}

function matterOf(decision: Decision): ReviewMatter {
  const { what, kind, subject, reasons, options, choice, by, places } = decision;
  return {
    id: what,
    kind,
    subject,
    question: reasons[0] ?? '',
    options,
    choice,
    by,
    places: places.length,
    at: places[0] ?? null,
  };
}

/** The id of a column's question without the number of the column. */
const groupOf = (id: string): string => id.replace(/:\d+$/, '');

/** Units, signs and kinds join the card whose tables they speak of; else they have one of their own. */
function cardsOf(
  matters: ReviewMatter[],
  decisions: readonly Decision[],
  blocks: readonly Block[],
): TableCard[] {
  const cards = new Map<string, TableCard>();
  const cardAt = new Map<string, TableCard>();
  const places = new Map(decisions.map(({ what, places: all }) => [what, all]));
  const cardFor = (id: string, matter: ReviewMatter): TableCard => {
    let card = cards.get(id);
    if (!card) {
      const { at, places: tables } = matter;
      const whole = at && wholeTable(at);
      card = {
        id,
        excerpt: whole && excerptAt(blocks, whole),
        at: whole,
        tables,
        columns: [],
        others: [],
      };
      cards.set(id, card);
    }
    for (const place of places.get(matter.id) ?? []) cardAt.set(keyOf(place), card);
    return card;
  };
  const columns = matters.filter(({ kind }) => kind === 'column');
  for (const matter of columns) {
    const column = (matter.at?.column ?? 1) - 1;
    cardFor(groupOf(matter.id), matter).columns.push({ column, matter });
  }
  for (const matter of matters) {
    if (matter.kind === 'column') continue;
    const known = matter.at && cardAt.get(keyOf(matter.at));
    (known ?? cardFor(matter.id, matter)).others.push(matter);
  }
  return [...cards.values()];
}

/** The table that a column stands in. */
function wholeTable(place: SourcePlace): SourcePlace {
  const { column: _column, row: _row, ...table } = place;
  return table;
}

const keyOf = (place: SourcePlace): string => JSON.stringify(wholeTable(place));

/** Whether a matter still waits for an answer. */
export const isOpen = ({ by }: ReviewMatter): boolean => by === 'open';

export function openMatters({
  period,
  outline,
  cards,
  rows,
}: Pick<Review, 'period' | 'outline' | 'cards' | 'rows'>): ReviewMatter[] {
  return [
    ...(period ? [period] : []),
    ...outline,
    ...cards.flatMap(({ columns, others }) => [...columns.map(({ matter }) => matter), ...others]),
    ...rows.map(({ matter }) => matter),
  ].filter(isOpen);
}
