/** A document as plain data, in the order in which it is read. Nothing here knows Word. */
import type { FieldId } from '../settings';

export interface PaperDocument {
  title: string;
  /** BCP 47, e.g. "fi-FI". */
  language: string;
  /** What stands at the left of every header. */
  sender: string;
  /** Large in every header, e.g. LUONNOS; null in a final version. */
  stamp: string | null;
  /** What stands in every footer, left. */
  footer: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; content: Inline[]; role: ParagraphRole }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | TableBlock;

export type ParagraphRole = 'body' | 'meta' | 'note' | 'leads';

export interface ListItem {
  content: Inline[];
  /** Unordered, under the item. */
  under?: Inline[][];
}

export type Inline =
  | TextInline
  /** What a person fills in or confirms. */
  | FieldInline;

export interface TextInline {
  kind: 'text';
  text: string;
  strong?: boolean;
  /** Where it is not the document's, BCP 47: words quoted from the report. */
  language?: string;
}

/** Fields that belong to one row, division or binding, not to the whole paper. */
export type OwnField = 'reason' | 'board' | 'binding';

export interface FieldInline {
  kind: 'field';
  id: FieldId | OwnField;
  /** What belongs here, for the person and for a screen reader. */
  title: string;
  /** What stands in brackets while it is open. */
  prompt: string;
  /** Null: open. */
  value: string | null;
  /** Filled, but with an assumption that a person should confirm. */
  confirm: boolean;
}

export interface TableBlock {
  kind: 'table';
  /** Stable, e.g. "changes". */
  id: string;
  /** From 1, in the order of the document; given when the document is put together. */
  number: number;
  caption: string;
  /** How to read the signs and the unit; "" when there is nothing to say. */
  legend: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** Under the table; notes[0] is referred to as 1. */
  notes: string[];
  altText: string;
}

export interface TableColumn {
  heading: string;
  align: 'left' | 'right';
  /** Of the table's width; the shares of a table make 1. */
  share: number;
}

export interface TableRow {
  kind: 'line' | 'group' | 'sum' | 'total';
  /** One a column; a group has only the first. */
  cells: TableCell[];
}

export interface TableCell {
  content: Inline[];
  /** In base units, where the cell is a figure. */
  value?: number;
  /** Number of a note under the table. */
  note?: number;
}

export function text(value: string, strong = false): Inline {
  return strong ? { kind: 'text', text: value, strong } : { kind: 'text', text: value };
}

/** Words quoted from a report written in another language than the document, or in the same. */
export function quoted(value: string, language: string): Inline {
  return { kind: 'text', text: value, language };
}

/** The text of inlines; an open field as its prompt in brackets. */
export function plainText(content: Inline[]): string {
  return content
    .map((one) => (one.kind === 'text' ? one.text : (one.value ?? promptOf(one))))
    .join('');
}

export function promptOf(field: FieldInline): string {
  return `[${field.prompt}]`;
}

/** The fields of a document that wait for a person, in order. */
export function openFields(document: PaperDocument): FieldInline[] {
  const fields = document.blocks
    .flatMap(contentOf)
    .filter((one): one is FieldInline => one.kind === 'field');
  return fields.filter((field) => field.value === null || field.confirm);
}

function contentOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [];
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flatMap((item) => [...item.content, ...(item.under ?? []).flat()]);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content));
  }
}
