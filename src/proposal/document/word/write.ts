/** A document as a Word file. The library is loaded when it is first used. */
import type * as Docx from 'docx';
import type { Block, PaperDocument, ParagraphRole } from '../model';
import { runsOf, type DocxModule } from './inlines';
import { STYLE, stylesOf } from './look';
import { TEXT_WIDTH, tableBlocks } from './tables';

/** Twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1500, bottom: 1250, left: 1134, right: 1134, header: 620, footer: 560 };
const NUMBERED = 'numbered';
const BULLETS = 'bullets';

export interface WordWords {
  /** "Taulukko 1. Otsikko" */
  table: (number: number, caption: string) => string;
}

/** The bytes of a .docx, the same in a browser and in Node. */
export async function writeWord(document: PaperDocument, words: WordWords): Promise<Uint8Array> {
  const docx = await import('docx');
  const file = new docx.Document({
    title: document.title,
    description: document.title,
    creator: document.sender,
    lastModifiedBy: document.sender,
    styles: stylesOf(document.language),
    numbering: { config: [numberedList(), bulletList()] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        headers: { default: headerOf(docx, document) },
        footers: { default: footerOf(docx, document) },
        children: childrenOf(docx, document, words),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function childrenOf(
  docx: DocxModule,
  { blocks, language }: PaperDocument,
  words: WordWords,
): (Docx.Paragraph | Docx.Table)[] {
  let lists = 0;
  return blocks.flatMap((block, i) => {
    switch (block.kind) {
      case 'title':
        return [new docx.Paragraph({ text: block.text, heading: 'Title' })];
      case 'heading': {
        const heading = block.level === 1 ? 'Heading1' : 'Heading2';
        return [new docx.Paragraph({ text: block.text, heading })];
      }
      case 'paragraph': {
        const style = styleOf(block.role, blocks[i - 1]);
        const children = runsOf(docx, block.content, language);
        return [new docx.Paragraph({ children, ...(style === null ? {} : { style }) })];
      }
      case 'list':
        return listOf(docx, block, ++lists, language);
      case 'table':
        return tableBlocks(docx, block, words.table(block.number, block.caption), language);
    }
  });
}

const PARAGRAPH_STYLES: Record<ParagraphRole, string | null> = {
  body: null,
  meta: STYLE.meta,
  note: STYLE.note,
  leads: STYLE.leads,
};

function styleOf(role: ParagraphRole, before: Block | undefined): string | null {
  const followsTable = before?.kind === 'table' && before.notes.length === 0;
  return role === 'body' && followsTable ? STYLE.afterTable : PARAGRAPH_STYLES[role];
}

function listOf(
  docx: DocxModule,
  list: Extract<Block, { kind: 'list' }>,
  instance: number,
  language: string,
): Docx.Paragraph[] {
  const reference = list.ordered ? NUMBERED : BULLETS;
  return list.items.flatMap((item) => [
    new docx.Paragraph({
      style: 'ListParagraph',
      numbering: { reference, level: 0, instance },
      children: runsOf(docx, item.content, language),
    }),
    ...(item.under ?? []).map(
      (content) =>
        new docx.Paragraph({
          style: 'ListParagraph',
          numbering: { reference, level: 1, instance },
          children: runsOf(docx, content, language),
        }),
    ),
  ]);
}

function numberedList(): Docx.INumberingOptions['config'][number] {
  return {
    reference: NUMBERED,
    levels: [
      { level: 0, format: 'decimal', text: '%1.', alignment: 'left', style: indent(400, 400) },
      { level: 1, format: 'bullet', text: '–', alignment: 'left', style: indent(760, 300) },
    ],
  };
}

function bulletList(): Docx.INumberingOptions['config'][number] {
  return {
    reference: BULLETS,
    levels: [
      { level: 0, format: 'bullet', text: '•', alignment: 'left', style: indent(400, 300) },
      { level: 1, format: 'bullet', text: '–', alignment: 'left', style: indent(760, 300) },
    ],
  };
}

function indent(
  left: number,
  hanging: number,
): { paragraph: Docx.IParagraphStylePropertiesOptions } {
  return { paragraph: { indent: { left, hanging } } };
}

function headerOf(docx: DocxModule, { sender, stamp }: PaperDocument): Docx.Header {
  const { Paragraph, PageNumber, Tab, TextRun } = docx;
  return new docx.Header({
    children: [
      new Paragraph({
        style: STYLE.headerText,
        tabStops: [
          { type: 'center', position: TEXT_WIDTH / 2 },
          { type: 'right', position: TEXT_WIDTH },
        ],
        children: [
          new TextRun({ text: sender, style: STYLE.strong }),
          new TextRun({ children: [new Tab()] }),
          ...(stamp === null ? [] : [new TextRun({ text: stamp, style: STYLE.stamp })]),
          new TextRun({
            children: [new Tab(), PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
          }),
        ],
      }),
    ],
  });
}

function footerOf(docx: DocxModule, { footer }: PaperDocument): Docx.Footer {
  return new docx.Footer({
    children: [new docx.Paragraph({ text: footer, style: STYLE.headerText })],
  });
}
