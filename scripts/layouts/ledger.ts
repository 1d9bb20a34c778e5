/** Ledger exports: a flat row an account, in four sign forms, months in rows, columns or sums. */
import { MONTHS as MONTH_NAMES } from '../../src/language';
import type { Division, ResultArea } from '../../src/report/model';
import {
  makeAmounts,
  makeCity,
  MONTHS,
  type Amounts,
  type CityFacts,
  type FactChoices,
  type Item,
} from './facts';
import { printNumber, roundTo, type NumberStyle } from './numbers';
import type { Random } from './random';
import type { Style } from './style';
import { TruthBook, type TruthReport } from './truth';
import { ACCOUNTS } from './words';

export const SIGN_FORMS = [
  'magnitudes',
  'costs negative',
  'revenue negative',
  'costs with trailing minus',
] as const;
type SignForm = (typeof SIGN_FORMS)[number];

export const MONTH_FORMS = ['sums', 'columns', 'rows'] as const;
type MonthForm = (typeof MONTH_FORMS)[number];

interface Entry {
  division: string;
  area: string;
  code: number;
  account: number;
  accountName: string;
  group: string;
  item: Item;
  amounts: Amounts;
  months: number[];
}

interface Form {
  signs: SignForm;
  months: MonthForm;
  level: 'account' | 'group';
  /** The account's number and name in one column. */
  joined: boolean;
  codes: boolean;
  number: NumberStyle;
  decimals: number;
  below: boolean;
}

export interface MadeLedger {
  rows: string[][];
  truth: TruthReport;
}

export function composeLedger(random: Random, style: Style): MadeLedger {
  const choices: FactChoices = {
    step: 1,
    month: random.pick(MONTHS),
    decisions: 1,
    priorYears: 1,
    divisions: random.int(2, 4),
    areas: random.int(2, 5),
    indicators: 0,
  };
  const city = makeCity(random, choices);
  const form = chooseForm(random);
  const book = new TruthBook(city, `Pääkirjan ote ${city.year}`, {
    format: style.format,
    quirks: formQuirks(form),
    tables: [{ name: 'Ledger', quirks: [] }],
  });
  const entries = listEntries(random, city, form, choices);
  recordLedger(book, city, entries, form);
  const rows = entries.flatMap((entry) => [
    ...printEntry(entry, city, form),
    ...(form.below && random.chance(0.15) ? printEntry(depreciation(entry), city, form) : []),
  ]);
  return { rows: [heads(city, form), ...rows], truth: book.report };
}

function chooseForm(random: Random): Form {
  return {
    signs: random.pick(SIGN_FORMS),
    months: random.pick(MONTH_FORMS),
    level: random.pick(['account', 'account', 'group']),
    joined: random.chance(0.4),
    codes: random.chance(0.5),
    number: {
      mark: random.pick(['', '', ' ', '\u00a0']),
      minus: '-',
      position: 'leading',
      plus: false,
    },
    decimals: random.pick([0, 2, 2]),
    below: random.chance(0.4),
  };
}

function formQuirks(form: Form): string[] {
  return [
    `ledger: ${form.signs}`,
    `months in ${form.months}`,
    `by ${form.level}`,
    ...(form.joined ? ['account and name in one column'] : []),
    ...(form.codes ? ['codes with names'] : []),
    ...(form.below ? ['depreciation among rows'] : []),
  ];
}

/** An entry an account, or one a group of accounts. */
function listEntries(random: Random, city: CityFacts, form: Form, choices: FactChoices): Entry[] {
  return city.divisions.flatMap((division) =>
    division.areas.flatMap((area) =>
      area.accounts.flatMap((group) => {
        const accounts =
          form.level === 'group' ? [[0, group.label] as const] : (ACCOUNTS[group.label] ?? []);
        return accounts.map(([account, accountName]): Entry => ({
          division: division.name,
          area: area.name,
          code: area.code,
          account,
          accountName,
          group: group.label,
          item: group.item,
          ...spread(random, group.amounts.original / accounts.length, choices, city, form),
        }));
      }),
    ),
  );
}

/** An entry below the operating margin, which is no part of tulot or menot. */
function depreciation(entry: Entry): Entry {
  return {
    ...entry,
    account: 7010,
    accountName: 'Suunnitelman mukaiset poistot',
    group: 'Poistot ja arvonalentumiset',
    item: 'expense',
  };
}

/** Amounts whose months sum to the actual, whole in the printed digits. */
function spread(
  random: Random,
  size: number,
  choices: FactChoices,
  city: CityFacts,
  form: Form,
): { amounts: Amounts; months: number[] } {
  const amounts = makeAmounts(random, Math.max(600, size), choices);
  const cents = (value: number): number =>
    roundTo(value + (form.decimals === 2 ? random.int(0, 99) / 100 : 0), form.decimals);
  const months = Array.from({ length: city.month }, () =>
    cents((amounts.actual / city.month) * (0.8 + random.next() * 0.4)),
  );
  const actual = roundTo(
    months.reduce((sum, one) => sum + one, 0),
    2,
  );
  return { amounts: { ...amounts, actual, priors: amounts.priors.map(cents) }, months };
}

/** The truth of areas: their accounts summed by side. */
function recordLedger(book: TruthBook, city: CityFacts, entries: Entry[], form: Form): void {
  for (const facts of city.divisions) {
    const division: Division = book.addDivision(facts.name);
    for (const one of facts.areas) {
      const area: ResultArea = book.addArea(division, one.name);
      for (const item of ['revenue', 'expense'] as const) {
        const mine = entries.filter(
          (entry) =>
            entry.division === facts.name && entry.area === one.name && entry.item === item,
        );
        if (mine.length === 0) continue;
        const set = (
          column: Parameters<TruthBook['setEconomy']>[3],
          pick: (entry: Entry) => number,
        ): void =>
          book.setEconomy(division, area, item, column, {
            raw: '',
            value: roundTo(
              mine.reduce((sum, entry) => sum + pick(entry), 0),
              2,
            ),
            table: 0,
          });
        set('actual', (entry) => entry.amounts.actual);
        if (form.months === 'rows') continue;
        set('originalBudget', (entry) => entry.amounts.original);
        set('budgetChanges', (entry) => entry.amounts.changes[0] ?? 0);
        set('priorActual', (entry) => entry.amounts.priors[0] ?? 0);
      }
    }
  }
}

function heads(city: CityFacts, form: Form): string[] {
  const y = city.year;
  const account =
    form.level === 'group' ? ['Tiliryhmä'] : form.joined ? ['Tili'] : ['Tili', 'Tilin nimi'];
  const months = MONTH_NAMES.slice(0, city.month).map((name) => `${name}kuu`);
  const amounts = {
    sums: [`TP ${y - 1}`, `TA ${y}`, 'TA-muutokset', `Toteuma 1-${city.month}/${y}`],
    columns: [`TP ${y - 1}`, `TA ${y}`, 'TA-muutokset', ...months],
    rows: ['Kausi', 'Toteuma'],
  }[form.months];
  return [
    'Toimiala',
    ...(form.codes && !form.joined ? ['Kustannuspaikka'] : []),
    'Tulosalue',
    ...account,
    ...amounts,
  ];
}

function printEntry(entry: Entry, city: CityFacts, form: Form): string[][] {
  const print = (value: number): string => printSigned(value, entry.item, form);
  const coded = form.codes && form.joined;
  const account =
    form.level === 'group'
      ? [entry.accountName]
      : form.joined
        ? [`${entry.account} ${entry.accountName}`]
        : [String(entry.account), entry.accountName];
  const start = [
    entry.division,
    ...(form.codes && !form.joined ? [String(entry.code)] : []),
    coded ? `${entry.code} ${entry.area}` : entry.area,
    ...account,
  ];
  const { amounts } = entry;
  const budget = [amounts.priors[0] ?? 0, amounts.original, amounts.changes[0] ?? 0].map(print);
  if (form.months === 'rows')
    return entry.months.map((value, i) => [...start, `${i + 1}/${city.year}`, print(value)]);
  return [
    [
      ...start,
      ...budget,
      ...(form.months === 'columns' ? entry.months.map(print) : [print(amounts.actual)]),
    ],
  ];
}

function printSigned(value: number, item: Item, form: Form): string {
  const negative =
    form.signs === 'magnitudes'
      ? false
      : form.signs === 'revenue negative'
        ? item === 'revenue'
        : item === 'expense';
  const position = form.signs === 'costs with trailing minus' ? 'trailing' : 'leading';
  return printNumber(negative ? -value : value, form.decimals, { ...form.number, position });
}
