/** Text on the clipboard as rows and cells. */

/** Rows and cells of text with tabs between cells, as Excel and other programs put it on the clipboard. */
export function parseTabbed(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows = joinQuoted(lines).map((line) => line.split('\t').map(unquote));
  return filledUp(rows);
}

/** Rows of one length. */
export function filledUp(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A cell with line breaks in it stands between quotation marks over several lines. */
function joinQuoted(lines: string[]): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const open = rows.at(-1);
    if (open !== undefined && opensQuote(open)) rows[rows.length - 1] = `${open}\n${line}`;
    else rows.push(line);
  }
  return rows;
}

const opensQuote = (row: string): boolean => {
  const cell = row.split('\t').at(-1) ?? '';
  return cell.startsWith('"') && (cell.match(/"/g)?.length ?? 0) % 2 === 1;
};

const unquote = (cell: string): string =>
  /^"[\s\S]*"$/.test(cell) && /[\n"\t]/.test(cell.slice(1, -1))
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;
