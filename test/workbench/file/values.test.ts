/** The values that a file keeps beside its formulas: LibreOffice's, or none. */
import type { Book, BookContent, BookFormula, BookValue } from '../../../src/xlsx/book/book';
import { cellKey, type CellKey } from '../../../src/xlsx/book/cells';
import { PLAIN_STYLE as style } from '../../../src/xlsx/book/looks';
import { NO_PAGE } from '../../../src/xlsx/book/page';
import { calculated } from '../../../src/workbench/host/file/values';
import { writeXlsx } from '../../../src/xlsx/write/write';
import { libreOffice, plain, recalculated } from '../../cli/libreoffice';
import { problemsOf } from '../../xlsx/validator';
import { formulasOf } from '../../xlsx/values';
import { startExcel } from '../office';

/** LibreOffice takes its time where other work shares the machine. */
jest.setTimeout(120_000);

// The engine is started with it.
beforeAll(() => void startExcel());

const SHEET = 'Taul1';
const HEADINGS = ['Alue', 'Erä', 'TA', 'Ennuste', 'Teksti'];

/** As people fill a table: figures, words among them, errors, blanks. A2:E7. */
const ROWS: (BookContent | undefined)[][] = [
  ['Koti', 'Tulot', 100, 120, 'x'],
  ['Koti', 'Menot', 200, { formula: '=#N/A' }, undefined],
  ['Hoito', 'Tulot', 'n. 5', 7.5, '7'],
  ['Hoito', 'Menot', { formula: '=1/0' }, -3, 'a*b'],
  ['ÄÄNI', 'Menot', -20, 0, 'koti'],
  ['tyhjä', 'Menot', undefined, undefined, undefined],
];

/** Formulas stand below each other in column I, so far apart that none can spill into another. */
const COLUMN = 8;
const rowAt = (index: number): number => 10 + 10 * index;

function bookWith(formulas: readonly string[]): Book {
  const contents = [HEADINGS, ...ROWS].flatMap((line, row) =>
    line.flatMap((content, column): [CellKey, BookContent][] =>
      content === undefined ? [] : [[cellKey(row, column), content]],
    ),
  );
  const below = formulas.map((formula, index): [CellKey, BookContent] => [
    cellKey(rowAt(index), COLUMN),
    { formula },
  ]);
  return {
    active: 0,
    names: [{ name: 'TA_summa', formula: `=SUM(${SHEET}!$C$2:$C$3)`, hidden: false }],
    sheets: [
      {
        name: SHEET,
        visibility: 'visible',
        tabColor: '',
        gridlines: true,
        styles: { sheet: style, columns: new Map(), rows: new Map(), cells: new Map() },
        links: new Map(),
        columns: new Map(),
        rows: new Map(),
        names: [],
        freeze: { rows: 0, columns: 0 },
        charts: [],
        validations: [],
        formats: [],
        page: NO_PAGE,
        protection: null,
        tables: [
          {
            name: 'T',
            area: { row: 0, column: 0, rows: 7, columns: HEADINGS.length },
            columns: HEADINGS.map((name) => ({ name })),
            header: true,
            totals: false,
            style: 'TableStyleLight1',
            filterButton: true,
            bandedRows: false,
            bandedColumns: false,
            firstColumn: false,
            lastColumn: false,
          },
        ],
        cells: new Map([...contents, ...below]),
      },
    ],
  };
}

/** By formula; undefined where it has none. */
function valuesOf(formulas: readonly string[]) {
  const { book, leftOut } = calculated(bookWith(formulas));
  const values = new Map(
    formulas.map((_formula, index) => {
      const { formula, value } = book.sheets[0]!.cells.get(
        cellKey(rowAt(index), COLUMN),
      ) as BookFormula;
      return [formula, value];
    }),
  );
  return { book, leftOut, values };
}

const errorOr = (value: BookValue | undefined): unknown =>
  typeof value === 'object' ? value.error : value;

const list = (text: string): string[] => text.trim().split(/\n\s*/);

const CALCULATED = list(`
  =SUMIFS(T[Ennuste],T[Erä],"Tulot")
  =SUMIFS(T[Ennuste],T[Erä],"Menot")
  =SUMIFS(T[TA],T[Alue],"Koti",T[Erä],"<>Menot")
  =SUMIFS(T[Ennuste],T[Ennuste],">0")
  =COUNTIFS(T[TA],">-1E+15")
  =COUNTIFS(T[TA],"<>")
  =COUNTIFS(T[TA],"")
  =COUNTIFS(T[Ennuste],"#N/A")
  =COUNTIFS(T[Alue],"ko*")
  =COUNTIFS(T[Alue],"ääni")
  =COUNTIFS(T[Alue],"="&A2)
  =COUNT(T[TA])
  =COUNTA(T[TA])
  =SUM(T[TA])
  =SUM(C2:C4)
  =SUM(C6,C7)
  =COUNT(D3,D2)
  =SUMPRODUCT((T[Alue]="Koti")*(T[Erä]="Tulot"))
  =SUMPRODUCT((C2:C3<>D4:D5)*1)
  =SUMPRODUCT((D4:D6>1)*1)
  =SUMPRODUCT(D4:D6,D4:D6)
  =IFERROR(SUM(T[TA]),"virhe")
  =IFERROR(C5,0)
  =IFNA(D3,"puuttuu")
  =ISNUMBER(C2)
  =ISNUMBER(C5)
  =ISTEXT(C4)
  =ISERROR(C5)
  =ISBLANK(C7)
  =IF(C5>0,1,2)
  =IF(C4>0,1,2)
  =IF(C7="",1,2)
  =C7
  =C7&""
  =C4+1
  =D3
  =C2/C7
  =MATCH("koti",T[Alue],0)
  =MATCH("ei",T[Alue],0)
  =INDEX(T[TA],MATCH("Hoito",T[Alue],0))
  =IFERROR(INDEX(T[Alue],MATCH("ei",T[Alue],0)),"")
  =VLOOKUP("Hoito",A2:D7,4,FALSE)
  =ROUND(-2.5,0)
  =ROUND(1234.5678,-2)
  =1/3
  =123456789012.34
  =-0.00000012345
  ="a"&1.5
  =LEFT("abc",2)
  ="<&>"&""""
  ="rivi"&CHAR(10)&"vaihto"
  =TRIM("  a  b ")
  =AND(ISNUMBER(C2),C2>1)
  =OR(C5,TRUE)
  =SUBTOTAL(109,D4:D6)
  =TEXTJOIN(", ",TRUE,T[Alue])
  =TA_summa
`);

/** What the engine does not know, what it reckons otherwise than Excel, and what rests on that. */
const WITHOUT = list(`
  =HYPERLINK("#A1","x")
  =AGGREGATE(9,6,T[TA])
  =TUNTEMATON(1)
  =ei_ole
  =A2:A4
  =UNIQUE(T[Alue])
  =SUM((D4:D6>1)*1)
  =SUM(IF(ISNUMBER(D2:D7),D2:D7,0))
  =SUMPRODUCT(ISNUMBER(T[TA])*1)
  =SUMPRODUCT(--(D4:D6>1))
  =SUMPRODUCT((C2:C5<>D2:D5)*1)
  =SUMPRODUCT(COUNTIFS(T[Alue],T[Alue])*1)
  =COUNTIFS(T[Alue],T[Erä])
  =MATCH(T[Alue],T[Alue],0)
  ="a"&(1/3)
`);

test('a formula has the kind of value that it comes to, and the file says which', async () => {
  const { book } = calculated(
    bookWith(['=1/8', '="<&>"', '=C7&""', '=1=1', '=1=2', '=1/0', '=NA()', '=C7']),
  );
  const file = await writeXlsx(book);
  const written = (await formulasOf(file)).filter(({ address }) => address.startsWith('I'));
  expect(written.map(({ formula, type, value }) => [formula, type, value])).toEqual([
    ['1/8', 'n', '0.125'],
    ['"<&>"', 'str', '<&>'],
    ['C7&""', 'str', ''],
    ['1=1', 'b', '1'],
    ['1=2', 'b', '0'],
    ['1/0', 'e', '#DIV/0!'],
    ['NA()', 'e', '#N/A'],
    ['C7', 'n', '0'],
  ]);
  expect(await problemsOf(file)).toEqual([]);
});

test('a formula of which the engine cannot be trusted has none, and all those are counted', async () => {
  const { values, leftOut, book } = valuesOf([...CALCULATED, ...WITHOUT]);
  const without = [...values].filter(([, value]) => value === undefined);
  expect(without.map(([formula]) => formula)).toEqual(WITHOUT);
  expect(leftOut).toEqual([{ what: 'values', count: WITHOUT.length }]);
  expect(await problemsOf(await writeXlsx(book))).toEqual([]);
});

test('nor has one that rests on it, near or far, also where it would catch the error', () => {
  const [unknown, caught, further, offset, apart] = [0, 1, 2, 3, 4].map((i) => `I${rowAt(i) + 1}`);
  const formulas = [
    '=TUNTEMATON(1)',
    `=IFERROR(${unknown},5)`,
    `=SUM(${apart},${SHEET}!$I$5:${caught})`,
    '=SUM(OFFSET(A1,1,2))',
    '=C2+C3',
    `=${further}&${offset}`,
    `=${apart}*2`,
  ];
  const { values, leftOut } = valuesOf(formulas);
  expect([...values.values()]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    300,
    undefined,
    600,
  ]);
  expect(leftOut).toEqual([{ what: 'values', count: 5 }]);
});

test('a value of before goes when the formula has none any more', () => {
  const book = bookWith(['=1+1', '=TUNTEMATON(1)']);
  for (const content of book.sheets[0]!.cells.values()) {
    if (typeof content === 'object') content.value = 'vanha';
  }
  expect(JSON.stringify([...calculated(book).book.sheets[0]!.cells])).not.toContain('vanha');
});

test('a formula that cannot be read has none, and neither has what reads it', () => {
  const { values } = valuesOf(['=T[TA', `=ISTEXT(I${rowAt(0) + 1})`, '=1+1']);
  expect([...values.values()]).toEqual([undefined, undefined, 2]);
});

(libreOffice ? test : test.skip)('every value is the one that LibreOffice calculates', async () => {
  const { book, values } = valuesOf(CALCULATED);
  const shown = recalculated(await writeXlsx(book)).get(SHEET);
  const there = CALCULATED.map((_formula, index) => shown?.[rowAt(index)]?.[COLUMN] ?? '');
  expect(CALCULATED.map((formula, i) => [formula, plain(there[i])])).toEqual(
    CALCULATED.map((formula) => [formula, plain(errorOr(values.get(formula)))]),
  );
});
