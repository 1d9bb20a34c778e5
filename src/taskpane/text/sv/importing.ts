/** The words of importing a report of one's own, in Swedish. */
import type { ImportText } from '../fi/importing';
import { countedIn } from '../counted';

const counted = countedIn('sv');

export const importing: ImportText = {
  title: 'Import av rapport',
  reading: (file) => `Läser: ${file}`,
  page: (done, of) => `sidan ${done} / ${of}`,
  cancel: 'Avbryt',
  refused: (file) => `Filen ${file} kan inte läsas`,
  expected: (expected, found) =>
    `Väntade: ${expected}. Fann: ${found}. Ingenting skrevs i arbetsboken.`,
  broken: {
    title: 'Importen avbröts',
    explanation:
      'Ett fel inträffade i programmet. Ingenting skrevs i arbetsboken, och dina svar är sparade: öppna samma fil igen.',
  },
  back: 'Tillbaka',
  resumed: 'Vi fortsätter där du slutade: dina tidigare svar är med.',
  proved: ({ all, open }, questions) =>
    questions === 0
      ? `${all} / ${all} tal bevisade eller kända.`
      : `${all - open} / ${all} tal bevisade eller kända, ${questions} att se på.`,
  steps: { outline: 'Struktur', tables: 'Tabeller', rows: 'Rader' },
  undo: 'Ångra svaret',
  finish: 'Öppna i arbetsboken',
  finishOpen: 'Öppna i arbetsboken, öppna ställen lämnas tomma',
  aside: 'Lämna tills vidare',
  busy: 'Läser på nytt…',
  period: 'Period',
  periodHint: 'I formen 2024-01-01/2024-06-30.',
  outlineHint: 'Vilka rubriker är sektorer och resultatområden?',
  noOutline: 'Inga rubriker med tabeller hittades.',
  otherHeadings: counted({ one: '1 annan rubrik', other: '# andra rubriker' }),
  tablesHint: 'Likadana tabeller är ett kort: svaret gäller dem alla.',
  noTables: 'Det finns inget att fråga om tabellerna.',
  table: (place, count) => (count === 1 ? place : `${place}, och ${count - 1} likadana tabeller`),
  column: (number) => `Kolumn ${number}`,
  choose: 'Välj…',
  settledTables: counted({
    one: '1 tabell läst utan frågor',
    other: '# tabeller lästa utan frågor',
  }),
  rowsHint: 'Rader och celler som inte kan läsas säkert. Ett tomt svar lämnar stället tomt.',
  noRows: 'Det finns inga enskilda rader att se på.',
  answer: 'Svar',
  leaveBlank: 'Lämna tomt',
  left: counted({ one: '1 ställe lämnades bort', other: '# ställen lämnades bort' }),
  place: {
    page: (page) => `sidan ${page}`,
    sheet: (sheet) => `bladet ${sheet}`,
    table: (table) => `tabell ${table}`,
    row: (row) => `rad ${row}`,
    column: (column) => `kolumn ${column}`,
    line: (line) => `rad ${line}`,
    paragraph: (paragraph) => `stycke ${paragraph}`,
  },
  excerpt: (place) => `Stället i källan: ${place}`,
};
