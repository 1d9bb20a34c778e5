/** A Word document to blocks. */
import { SourceFault, type Block, type SourcePlace } from '../../block';
import { openArchive } from '../archive';
import { child, children, eachElement, type XmlNode } from '../xml';
import { readParagraph, type WordParagraph } from './paragraph';
import { readStyles, type ParagraphStyle } from './styles';
import { readTable } from './table';

const WANTED = /^word\/(document\d*|styles|footnotes|endnotes)\.xml$/;
const BODY = new Set(['p', 'tbl']);
/** A heading is no longer than this. */
const LONGEST_HEADING = 160;

/** Reads a .docx. Throws SourceFault. */
export function readDocx(bytes: Uint8Array, source: string): Block[] {
  const parts = openArchive(bytes, (path) => WANTED.test(path));
  const main = [...parts.keys()].find((path) => /document\d*\.xml$/.test(path));
  const xml = main === undefined ? undefined : parts.get(main);
  if (xml === undefined) throw new SourceFault('format', 'paketti, jossa ei ole Word-asiakirjaa');
  const reader = new DocumentReader(source, readStyles(parts.get('word/styles.xml')));
  eachElement(xml, BODY, (node) => reader.add(node));
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = parts.get(name);
    if (notes !== undefined) eachElement(notes, BODY, (node) => reader.add(node, true));
  }
  return reader.blocks;
}

class DocumentReader {
  readonly blocks: Block[] = [];
  private paragraphs = 0;
  private tables = 0;

  constructor(
    private readonly source: string,
    private readonly styleOf: (id: string | undefined) => ParagraphStyle,
  ) {}

  /** Takes in a paragraph or a table of the body; `aside` for footnotes. */
  add(node: XmlNode, aside = false): void {
    if (node.name === 'tbl') this.addTable(node);
    else this.addParagraph(readParagraph(node, this.styleOf), aside);
  }

  private addTable(node: XmlNode): void {
    const place: SourcePlace = { source: this.source, table: ++this.tables };
    const { rows, nested, boxes } = readTable(node, place, this.styleOf);
    const holds = rows.some((row) => row.some(({ text }) => text.trim() !== ''));
    if (holds) this.blocks.push({ kind: 'table', rows, place });
    for (const table of nested) this.addTable(table);
    this.addBoxes(boxes);
  }

  private addParagraph(paragraph: WordParagraph, aside: boolean): void {
    const place: SourcePlace = { source: this.source, paragraph: ++this.paragraphs };
    const text = paragraph.text.trim();
    if (text !== '') {
      const inContents = /^(toc|sisluet|sisällysluettelo|innehåll) ?\d/.test(paragraph.style.name);
      const { level, size, bold } = paragraph;
      if (level !== undefined && text.length <= LONGEST_HEADING && !aside) {
        this.blocks.push({ kind: 'heading', level, text: oneLine(text), place });
      } else {
        this.blocks.push({
          kind: 'paragraph',
          text,
          ...(bold ? { bold } : {}),
          ...(size === undefined ? {} : { size }),
          ...(aside || inContents ? { aside: true } : {}),
          place,
        });
      }
    }
    this.addBoxes(paragraph.boxes);
  }

  private addBoxes(boxes: XmlNode[]): void {
    for (const box of boxes) {
      for (const node of box.children) {
        if (BODY.has(node.name)) this.add(node);
        else if (node.name === 'sdt')
          children(child(node, 'sdtContent'), 'p').forEach((p) => this.add(p));
      }
    }
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
