/** Text and fields as Word's runs and content controls. */
import type * as Docx from 'docx';
import { promptOf, type FieldInline, type Inline, type TableCell } from '../model';
import { STYLE } from './look';

export type DocxModule = typeof Docx;

export function runsOf(
  docx: DocxModule,
  content: Inline[],
  language: string,
): Docx.ParagraphChild[] {
  return content.map((inline) => {
    if (inline.kind === 'field') return controlOf(docx, inline);
    return new docx.TextRun({
      text: inline.text,
      ...(inline.strong ? { style: STYLE.strong } : {}),
      ...(inline.language !== undefined && !language.startsWith(inline.language)
        ? { language: { value: inline.language } }
        : {}),
    });
  });
}

export function cellRuns(
  docx: DocxModule,
  cell: TableCell,
  language: string,
): Docx.ParagraphChild[] {
  const runs = runsOf(docx, cell.content, language);
  if (cell.note === undefined) return runs;
  return [...runs, new docx.TextRun({ text: `\u00a0${cell.note})`, style: STYLE.noteMark })];
}

/** A plain-text content control: one click selects what is to be filled in. */
function controlOf(docx: DocxModule, field: FieldInline): Docx.ParagraphChild {
  const element = (
    name: string,
    value?: string,
    children: Docx.XmlComponent[] = [],
  ): Docx.XmlComponent =>
    new docx.BuilderElement({
      name,
      ...(value === undefined ? {} : { attributes: { value: { key: 'w:val', value } } }),
      children,
    });
  const isOpen = field.value === null;
  const isMarked = isOpen || field.confirm;
  const run = new docx.TextRun({
    text: field.value ?? promptOf(field),
    ...(isMarked ? { style: STYLE.open } : {}),
  });
  const properties = element('w:sdtPr', undefined, [
    element('w:alias', field.title),
    element('w:tag', field.id),
    ...(isOpen ? [element('w:showingPlcHdr')] : []),
    element('w:text'),
  ]);
  const control = element('w:sdt', undefined, [
    properties,
    element('w:sdtContent', undefined, [run]),
  ]);
  return control as unknown as Docx.ParagraphChild;
}
