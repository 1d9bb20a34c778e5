/** The words of importing a report of one's own, in English. */
import type { ImportText } from '../fi/importing';
import { countedIn } from '../counted';

const counted = countedIn('en');

export const importing: ImportText = {
  title: 'Importing a report',
  reading: (file) => `Reading: ${file}`,
  page: (done, of) => `page ${done} of ${of}`,
  cancel: 'Cancel',
  refused: (file) => `The file ${file} cannot be read`,
  expected: (expected, found) =>
    `Expected: ${expected}. Found: ${found}. Nothing was written to the workbook.`,
  broken: {
    title: 'The import stopped',
    explanation:
      'Something went wrong in the program. Nothing was written to the workbook, and your answers are kept: open the same file again.',
  },
  back: 'Back',
  resumed: 'Going on from where you left: your earlier answers are in.',
  proved: ({ all, open }, questions) =>
    questions === 0
      ? `${all} of ${all} figures proved or known.`
      : `${all - open} of ${all} figures proved or known, ${questions} to look at.`,
  steps: { outline: 'Outline', tables: 'Tables', rows: 'Rows' },
  undo: 'Undo the answer',
  finish: 'Open in the workbook',
  finishOpen: 'Open in the workbook, open places stay blank',
  aside: 'Put aside',
  busy: 'Reading again…',
  period: 'Period',
  periodHint: 'As 2024-01-01/2024-06-30.',
  outlineHint: 'Which headings are divisions and result areas?',
  noOutline: 'No headings with tables under them were found.',
  otherHeadings: counted({ one: '1 other heading', other: '# other headings' }),
  tablesHint: 'Tables that are alike are one card: an answer holds for all of them.',
  noTables: 'There is nothing to ask about the tables.',
  table: (place, count) => (count === 1 ? place : `${place}, and ${count - 1} tables like it`),
  column: (number) => `Column ${number}`,
  choose: 'Choose…',
  settledTables: counted({
    one: '1 table read without asking',
    other: '# tables read without asking',
  }),
  rowsHint:
    'Rows and cells that cannot be read for certain. An empty answer leaves the place blank.',
  noRows: 'There are no single rows to look at.',
  answer: 'Answer',
  leaveBlank: 'Leave blank',
  left: counted({ one: '1 piece was left out', other: '# pieces were left out' }),
  place: {
    page: (page) => `page ${page}`,
    sheet: (sheet) => `sheet ${sheet}`,
    table: (table) => `table ${table}`,
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    line: (line) => `line ${line}`,
    paragraph: (paragraph) => `paragraph ${paragraph}`,
  },
  excerpt: (place) => `The place in the source: ${place}`,
};
