/** Rewrites the references of formulas when what they point at moves, is renamed or goes away. */
import {
  areaBetween,
  columnName,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  type Area,
} from '../workbook/address';
import { formatStructured, type StructuredReference } from './structuredSyntax';
import { textOf, tokenize, type Corner, type Token } from './tokens';

type ReferenceToken = Extract<Token, { kind: 'reference' }>;

/** Rebuilds a formula; `change` gives a token's new text, or null to leave it. */
function rewrite(formula: string, change: (token: Token) => string | null): string {
  const tokens = tokenize(formula);
  let changed = false;
  const parts = tokens.map((token) => {
    const text = change(token);
    if (text === null || text === token.text) return token.text;
    changed = true;
    return text;
  });
  return changed ? parts.join('') : textOf(tokens);
}

export const areaOfReference = (token: ReferenceToken): Area => {
  const to = token.to ?? token.from;
  return areaBetween(
    token.from.row ?? 0,
    token.from.column ?? 0,
    to.row ?? MAX_ROWS - 1,
    to.column ?? MAX_COLUMNS - 1,
  );
};

/** Moves references to cells of one sheet; `move` gives null for cells that are gone. */
export const moveReferences = (
  formula: string,
  homeSheet: string,
  movedSheet: string,
  move: (area: Area) => Area | null,
): string =>
  rewrite(formula, (token) => {
    if (token.kind !== 'reference') return null;
    if ((token.sheet ?? homeSheet).toLowerCase() !== movedSheet.toLowerCase()) return null;
    const moved = move(areaOfReference(token));
    return moved ? formatReference(token, moved) : `${prefix(token.sheet)}#REF!`;
  });

function formatReference(token: ReferenceToken, moved: Area): string {
  const from: Corner = {
    ...token.from,
    row: token.from.row === null ? null : moved.row,
    column: token.from.column === null ? null : moved.column,
  };
  const to = token.to && {
    ...token.to,
    row: token.to.row === null ? null : lastRow(moved),
    column: token.to.column === null ? null : lastColumn(moved),
  };
  return prefix(token.sheet) + formatCorner(from) + (to ? `:${formatCorner(to)}` : '');
}

const prefix = (sheet: string | null): string => (sheet === null ? '' : `${quoteSheet(sheet)}!`);

const formatCorner = (corner: Corner): string =>
  (corner.column === null
    ? ''
    : `${corner.columnAbsolute ? '$' : ''}${columnName(corner.column)}`) +
  (corner.row === null ? '' : `${corner.rowAbsolute ? '$' : ''}${corner.row + 1}`);

/** What a formula becomes when it is copied so many rows and columns away. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowAbsolute ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.columnAbsolute ? corner.column : corner.column + columns,
  });
  const outside = (corner: Corner): boolean =>
    (corner.row ?? 0) < 0 ||
    (corner.row ?? 0) >= MAX_ROWS ||
    (corner.column ?? 0) < 0 ||
    (corner.column ?? 0) >= MAX_COLUMNS;
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const from = moved(token.from);
    const to = token.to && moved(token.to);
    if (outside(from) || (to && outside(to))) return '#REF!';
    return prefix(token.sheet) + formatCorner(from) + (to ? `:${formatCorner(to)}` : '');
  });
}

export const renameSheetIn = (formula: string, before: string, after: string): string =>
  rewrite(formula, (token) =>
    token.kind === 'reference' && token.sheet?.toLowerCase() === before.toLowerCase()
      ? prefix(after) + token.text.slice(token.text.lastIndexOf('!') + 1)
      : null,
  );

/** Excel leaves #REF! where a sheet was. */
export const forgetSheetIn = (formula: string, sheet: string): string =>
  rewrite(formula, (token) =>
    token.kind === 'reference' && token.sheet?.toLowerCase() === sheet.toLowerCase()
      ? '#REF!'
      : null,
  );

export const renameTableIn = (formula: string, before: string, after: string): string =>
  rewrite(formula, (token) => {
    if (token.kind === 'name' && token.text.toLowerCase() === before.toLowerCase()) return after;
    return token.kind === 'structured' &&
      token.structured.table?.toLowerCase() === before.toLowerCase()
      ? formatStructured({ ...token.structured, table: after })
      : null;
  });

export const forgetTableIn = (formula: string, table: string): string =>
  rewrite(formula, (token) =>
    token.kind === 'structured' && token.structured.table?.toLowerCase() === table.toLowerCase()
      ? '#REF!'
      : null,
  );

/** `isTable` says whether a reference speaks of the table whose column was renamed. */
export const renameColumnIn = (
  formula: string,
  isTable: (reference: StructuredReference) => boolean,
  before: string,
  after: string,
): string =>
  rewrite(formula, (token) => {
    if (token.kind !== 'structured' || !token.structured.columns) return null;
    if (!isTable(token.structured)) return null;
    const rename = (name: string): string =>
      name.toLowerCase() === before.toLowerCase() ? after : name;
    const [first, last] = token.structured.columns;
    if (rename(first) === first && rename(last) === last) return null;
    return formatStructured({ ...token.structured, columns: [rename(first), rename(last)] });
  });

/** The formula with its relative references counted from its own cell: equal for copies of one formula. */
export const relativeForm = (formula: string, row: number, column: number): string =>
  tokenize(formula)
    .map((token) => {
      if (token.kind !== 'reference')
        return token.kind === 'string' ? token.text : token.text.toUpperCase();
      const part = (corner: Corner): string =>
        `R${corner.rowAbsolute ? corner.row : `[${(corner.row ?? row) - row}]`}` +
        `C${corner.columnAbsolute ? corner.column : `[${(corner.column ?? column) - column}]`}`;
      return `${token.sheet ?? ''}!${part(token.from)}${token.to ? part(token.to) : ''}`;
    })
    .join('');
