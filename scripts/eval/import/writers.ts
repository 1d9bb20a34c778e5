/** Documents as files: Word, Excel, rows of text, plain text. */
import { strToU8, zipSync } from 'fflate';
import { isCovered, type DocBlock, type DocCell } from './document';
import type { Quirks } from './quirks';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function runs(text: string, bold = false): string {
  const properties = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  return text
    .split('\n')
    .map(
      (line, i) =>
        `<w:r>${properties}${i > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escape(line)}</w:t></w:r>`,
    )
    .join('');
}

function wordCell(cell: DocCell, below: boolean): string {
  const merge = below ? '<w:vMerge/>' : cell.rowSpan ? '<w:vMerge w:val="restart"/>' : '';
  const span = cell.columnSpan ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const indent = cell.indent ? `<w:pPr><w:ind w:left="${cell.indent * 240}"/></w:pPr>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${indent}${below ? '' : runs(cell.text, cell.bold)}</w:p></w:tc>`;
}

function wordTable(rows: DocCell[][]): string {
  const below = rows.map((row, r) => row.map((cell, c) => isCovered(cell) && isUnder(rows, r, c)));
  return `<w:tbl>${rows
    .map(
      (row, r) =>
        `<w:tr>${row.map((cell, c) => (isCovered(cell) && !below[r]?.[c] ? '' : wordCell(cell, below[r]?.[c] ?? false))).join('')}</w:tr>`,
    )
    .join('')}</w:tbl><w:p/>`;
}

function isUnder(rows: DocCell[][], r: number, c: number): boolean {
  for (let up = r - 1; up >= 0; up--) {
    const cell = rows[up]?.[c];
    if (cell && !isCovered(cell)) return (cell.rowSpan ?? 1) > r - up;
  }
  return false;
}

export function writeDocx(blocks: DocBlock[], quirks: Quirks): Uint8Array {
  const body = blocks.map((block) => {
    if (block.kind === 'sheet') return '';
    if (block.kind === 'table') return wordTable(block.rows);
    if (block.kind === 'paragraph') return `<w:p>${runs(block.text)}</w:p>`;
    if (quirks.headingStyle === 'styled')
      return `<w:p><w:pPr><w:pStyle w:val="Otsikko${block.level}"/></w:pPr>${runs(block.text)}</w:p>`;
    return `<w:p><w:r><w:rPr><w:b/><w:sz w:val="${40 - block.level * 4}"/></w:rPr><w:t>${escape(block.text)}</w:t></w:r></w:p>`;
  });
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styles = [1, 2, 3, 4]
    .map(
      (n) =>
        `<w:style w:type="paragraph" w:styleId="Otsikko${n}"><w:name w:val="heading ${n}"/></w:style>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${XML}<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`${XML}<w:styles ${w}>${styles}</w:styles>`),
  });
}

const letters = (n: number): string =>
  n <= 26
    ? String.fromCharCode(64 + n)
    : letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1);

interface MadeSheet {
  name: string;
  rows: string[];
  merges: string[];
  next: number;
}

/** `perDivision`: a sheet each, else all on one. */
export function writeXlsx(blocks: DocBlock[], perDivision: boolean): Uint8Array {
  const formats = ['General', '#,##0', '#,##0.0', '#,##0.00', '#,##0.000'];
  const sheets: MadeSheet[] = [];
  const style = (cell: DocCell): number =>
    (Math.max(0, formats.indexOf(cell.format ?? 'General')) * 2 + (cell.bold ? 1 : 0)) * 3 +
    Math.min(cell.indent ?? 0, 2);
  for (const block of blocks) {
    if (block.kind === 'sheet') {
      if (perDivision || sheets.length === 0)
        sheets.push({ name: block.name.slice(0, 31), rows: [], merges: [], next: 1 });
      continue;
    }
    const sheet = sheets.at(-1) as MadeSheet;
    if (block.kind !== 'table') {
      const bold = block.kind === 'heading';
      sheet.rows.push(
        `<row r="${sheet.next}">${xlsxCell({ text: block.text, bold }, 1, sheet.next, style({ text: '', bold }))}</row>`,
      );
      sheet.next += bold ? 1 : 2;
      continue;
    }
    block.rows.forEach((row) => {
      const filled = row.map((cell, c) =>
        isCovered(cell) || cell.text === '' ? '' : xlsxCell(cell, c + 1, sheet.next, style(cell)),
      );
      row.forEach((cell, c) => {
        if (cell.columnSpan || cell.rowSpan) {
          sheet.merges.push(
            `${letters(c + 1)}${sheet.next}:${letters(c + (cell.columnSpan ?? 1))}${sheet.next + (cell.rowSpan ?? 1) - 1}`,
          );
        }
      });
      sheet.rows.push(`<row r="${sheet.next}">${filled.join('')}</row>`);
      sheet.next++;
    });
    sheet.next++;
  }
  return zipSync(xlsxParts(sheets, formats));
}

function xlsxCell(cell: DocCell, column: number, row: number, style: number): string {
  const at = `r="${letters(column)}${row}" s="${style}"`;
  return cell.number !== undefined
    ? `<c ${at}><v>${cell.number}</v></c>`
    : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell.text)}</t></is></c>`;
}

function xlsxParts(sheets: MadeSheet[], formats: string[]): Record<string, Uint8Array> {
  const main =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const xfs = formats.flatMap((_format, f) =>
    [0, 1].flatMap((font) =>
      [0, 1, 2].map(
        (indent) =>
          `<xf numFmtId="${f === 0 ? 0 : 200 + f}" fontId="${font}"><alignment indent="${indent}"/></xf>`,
      ),
    ),
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${main}><sheets>${sheets.map(({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_sheet, i) => `<Relationship Id="r${i + 1}" Type="${type}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats.map((code, f) => `<numFmt numFmtId="${200 + f}" formatCode="${escape(code)}"/>`).join('')}</numFmts><fonts><font/><font><b/></font></fonts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merges }, i) => {
    const merged =
      merges.length > 0
        ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
        : '';
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet ${main}><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)]));
}

/** `blank`: a blank row around tables. */
export function writeCsv(blocks: DocBlock[], mark: string): string {
  const quote = (text: string): string =>
    text.includes(mark) || /["\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return blocks
    .map((block) => {
      if (block.kind === 'sheet') return '';
      if (block.kind !== 'table')
        return `${quote(block.text)}\n${block.kind === 'heading' ? '' : '\n'}`;
      return `${block.rows.map((row) => row.map((cell) => (isCovered(cell) ? '' : quote('  '.repeat(cell.indent ?? 0) + cell.text))).join(mark)).join('\n')}\n\n`;
    })
    .join('');
}

export function writeText(blocks: DocBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'sheet') return '';
      if (block.kind !== 'table') return `${block.text}\n\n`;
      const rows = block.rows.map((row) =>
        row.map((cell) => ({
          text: isCovered(cell) ? '' : cell.text.replace(/-\n/g, '').replace(/\n/g, ' '),
          indent: cell.indent ?? 0,
        })),
      );
      const widths = (rows[0] ?? []).map((_cell, c) =>
        Math.max(...rows.map((row) => (row[c]?.text.length ?? 0) + (row[c]?.indent ?? 0) * 2)),
      );
      return `${rows
        .map((row) =>
          row
            .map(({ text, indent }, c) =>
              c === 0
                ? `${' '.repeat(indent * 2)}${text}`.padEnd(widths[c] ?? 0)
                : text.padStart(widths[c] ?? 0),
            )
            .join('   ')
            .trimEnd(),
        )
        .join('\n')}\n\n`;
    })
    .join('');
}
