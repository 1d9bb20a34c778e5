/** A workbook to blocks: every visible sheet in the order of its tabs. */
import { SourceFault, type Block } from '../../block';
import { openArchive } from '../archive';
import { sheetBlocks } from '../sheetBlocks';
import { child, children, eachElement, firstElement } from '../xml';
import { readSheet, richText } from './sheet';
import { readLooks } from './styles';

const WANTED =
  /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;
/** Names that Excel gives by itself say nothing of the contents. */
const UNNAMED = /^(taulukko|taul|sheet|blad|tabelle)\s*\d*$/i;

/** Reads a .xlsx. Throws SourceFault. */
export function readXlsx(bytes: Uint8Array, source: string): Block[] {
  const parts = openArchive(bytes, (path) => WANTED.test(path));
  const workbook = firstElement(parts.get('xl/workbook.xml'), 'workbook');
  if (!workbook) throw new SourceFault('format', 'paketti, jossa ei ole Excel-työkirjaa');
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels'));
  const strings = stringsOf(parts.get('xl/sharedStrings.xml'));
  const lookOf = readLooks(parts.get('xl/styles.xml'));
  const from1904 = /^(1|true)$/.test(child(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
  const blocks: Block[] = [];
  for (const { attributes } of children(child(workbook, 'sheets'), 'sheet')) {
    const name = attributes['name'] ?? '';
    const xml = parts.get(targets.get(attributes['id'] ?? '') ?? '');
    if (xml === undefined) continue;
    const { rows, hidden } = readSheet(xml, { name, source, strings, lookOf, from1904 });
    const aside = (attributes['state'] ?? 'visible') !== 'visible';
    if (rows.length > 0 && !aside && !UNNAMED.test(name.trim())) {
      blocks.push({ kind: 'heading', level: 0, text: name, place: { source, sheet: name } });
    }
    const unseen = aside ? [...rows.flatMap((row) => [...row.cells.values()]), ...hidden] : hidden;
    if (!aside) blocks.push(...sheetBlocks(rows));
    for (const { text, place } of unseen) {
      if (text !== '') blocks.push({ kind: 'paragraph', text, aside: true, place });
    }
  }
  return blocks;
}

function targetsOf(xml: string | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  eachElement(xml, new Set(['Relationship']), ({ attributes }) => {
    const target = attributes['Target'] ?? '';
    targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return targets;
}

function stringsOf(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml !== undefined) eachElement(xml, new Set(['si']), (node) => strings.push(richText(node)));
  return strings;
}
