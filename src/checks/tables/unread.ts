import { isUnread, lineFigures, VARIANCE_INPUTS, type EconomyLine } from '../../report/line';
import {
  ECONOMY_INPUTS,
  INDICATOR_COLUMNS,
  SUM_COLUMNS,
  type Cell,
  type Division,
  type EconomyInput,
} from '../../report/model';
import { readTypedAmount } from '../../report/typed';
import { netOf, talousOf } from '../economy/lines';
import type { CellPlace, Severity } from '../finding';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import { ECONOMY_WORDS, INDICATOR_WORDS, number, SUM_WORDS } from '../words';

export const unread: DivisionRule = {
  scope: 'division',
  code: 'tables.unread',
  severity: 'warning',
  title: 'Solussa ei ole lukua',
  explanation:
    'Solussa, johon kuuluu luku, on tekstiä, virhearvo, totuusarvo tai päivämäärä. Se säilyy niin kuin se kirjoitettiin, mutta sitä ei lasketa nollaksi: jos toimintakatteen poikkeama tai muutosesitys tarvitsee solua, lukua ei näytetä ennen kuin solu on korjattu, ja havainto on virhe. Korjaus tarjotaan, kun teksti voi tarkoittaa vain yhtä lukua.',
  example: 'Hallinto, menot: tilinpäätösennusteena ”noin 5 000”, joka ei ole luku.',
  reads: ['economy', 'deviations', 'budgetChanges', 'resultAreas', 'unallocated'],
  *run(division, settings): Generator<Draft> {
    const net = netOf(division);
    const restCounts =
      net.unallocated !== null || net.areas.some((one) => one.isRest && one.state === 'unread');
    for (const line of talousOf(division).lines) {
      yield* ofLine(division, line, restCounts || !line.isRest, settings);
    }
    yield* ofChanges(division, settings);
    yield* ofIndicators(division);
  },
};

function* ofLine(
  division: Division,
  line: EconomyLine,
  counts: boolean,
  settings: Settings,
): Generator<Draft> {
  const { state } = lineFigures(line);
  const who = `${line.label || 'Nimetön tulosalue'}, ${SUM_WORDS[line.item]}`;
  if (line.unreadItem !== undefined && state === 'unread') {
    const found = line.unreadItem === '' ? 'puuttuu' : `on ”${line.unreadItem}”`;
    yield {
      subject: `${line.id}:item`,
      severity: counts ? 'error' : 'warning',
      at: [placeOf(division, line, 'item')],
      message: `${line.label || 'Nimetön tulosalue'}: erä ${found}. Kirjoita eräksi Tulot tai Menot; ilman sitä rivin lukuja ei voi laskea mukaan.`,
    };
  }
  for (const input of ECONOMY_INPUTS) {
    if (!isUnread(line[input])) continue;
    const isInNet =
      state === 'unread' && (VARIANCE_INPUTS as readonly EconomyInput[]).includes(input);
    const severity: Severity = (isInNet && counts) || input === 'proposal' ? 'error' : 'warning';
    yield {
      subject: `${line.id}:${input}`,
      severity,
      at: [placeOf(division, line, input)],
      message: `${who}, ${ECONOMY_WORDS[input]}: ${wordsOf(line[input])}.${consequenceOf(input, severity)}`,
      ...fixOf(placeOf(division, line, input), line[input], settings),
    };
  }
}

function consequenceOf(input: EconomyInput, severity: Severity): string {
  if (severity !== 'error') return ' Solua ei lasketa mukaan.';
  return input === 'proposal'
    ? ' Esitystä ei voi laskea ennen kuin solussa on luku.'
    : ' Nettoa ei voi laskea ennen kuin solussa on luku.';
}

function* ofChanges(division: Division, settings: Settings): Generator<Draft> {
  const { budgetChanges } = division;
  if (!budgetChanges) return;
  const rows = [
    ...budgetChanges.rows.map((row) => ({ row, id: row.id })),
    { row: budgetChanges.total, id: 'total' },
  ];
  for (const { row, id } of rows) {
    for (const column of SUM_COLUMNS) {
      if (!isNoFigure(row[column])) continue;
      const at: CellPlace = {
        kind: 'cell',
        table: 'budgetChanges',
        division: division.id,
        row: id,
        column,
      };
      yield {
        subject: `${row.id}:${column}`,
        at: [at],
        message: `Muutostaulukko, ${row.label}, ${SUM_WORDS[column]}: ${wordsOf(row[column])}.`,
        ...fixOf(at, row[column], settings),
      };
    }
  }
}

function* ofIndicators(division: Division): Generator<Draft> {
  for (const { indicators } of division.resultAreas) {
    for (const row of indicators) {
      for (const column of INDICATOR_COLUMNS) {
        if (!isNoFigure(row[column])) continue;
        yield {
          subject: `${row.id}:${column}`,
          at: [{ kind: 'cell', table: 'indicators', division: division.id, row: row.id, column }],
          message: `Tunnusluku ${row.label}, ${INDICATOR_WORDS[column]}: ${wordsOf(row[column])}.`,
        };
      }
    }
  }
}

const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const ERROR_VALUE = /^#[A-Z0-9/_]+[!?]?$/;

/** A printed table has words among its figures; an error value or a date alone is none of them. */
function isNoFigure({ raw, value }: Cell): boolean {
  return value === null && (DATE.test(raw.trim()) || ERROR_VALUE.test(raw.trim()));
}

function wordsOf({ raw }: Cell): string {
  const text = raw.trim();
  if (DATE.test(text)) {
    return `solussa on päivämäärä ${text}, ei luku. Kirjoita luku ja valitse solun muotoiluksi Luku`;
  }
  if (ERROR_VALUE.test(text)) return `solun kaava antaa virheen ${text}`;
  return `solussa on ”${text}”, joka ei ole luku`;
}

function fixOf(at: CellPlace, { raw }: Cell, settings: Settings): Pick<Draft, 'fix'> {
  const value = readTypedAmount(raw);
  return value === null
    ? {}
    : { fix: { at, raw: number(value, settings), value, isReading: true } };
}

function placeOf(division: Division, line: EconomyLine, column: EconomyInput | 'item'): CellPlace {
  return { kind: 'cell', table: 'economy', division: division.id, row: line.id, column };
}
