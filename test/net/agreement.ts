/** What the core and the sheets say of a case, beside what the oracle says. */
import type { CellValue } from '../../src/layout/snapshot';
import { cityNet } from '../../src/report/net';
import type { Report } from '../../src/report/model';
import type { Look } from '../layout/inExcel';
import type { Expected, ExpectedDivision } from './cases';
import type { State } from './oracle';

/** Of each place that says something else than expected: "toimiala0 net: 5, expected 7". */
export class Apart {
  private readonly found: string[] = [];

  compare(what: string, found: unknown, expected: unknown): void {
    const same =
      typeof found === 'number' && typeof expected === 'number'
        ? Math.abs(found - expected) < 1e-4
        : Object.is(found, expected);
    if (!same) this.found.push(`${what}: ${String(found)}, expected ${String(expected)}`);
  }

  /** Throws what is apart. */
  end(): void {
    if (this.found.length > 0) throw new Error(this.found.slice(0, 12).join('\n'));
  }
}

export function compareCore(report: Report, expected: Expected, apart: Apart): void {
  const city = cityNet(report);
  expected.divisions.forEach((own, index) => {
    const found = city.divisions[index];
    apart.compare(`core ${own.id} state`, found?.state, own.state);
    apart.compare(`core ${own.id} net`, found?.variance.net, own.net);
    if (own.isSheetGone) {
      apart.compare(`core ${own.id} is gone`, found?.isGone, true);
      return;
    }
    if (own.unallocated !== undefined) {
      apart.compare(`core ${own.id} unallocated`, found?.unallocated, own.unallocated);
    }
    const areas = found?.areas.filter(({ isRest }) => !isRest) ?? [];
    apart.compare(`core ${own.id} areas`, areas.length, own.areas.size);
    for (const [name, { state, net }] of own.areas) {
      const area = areas.find(({ label }) => label === name);
      apart.compare(`core ${own.id} ${name} state`, area?.state, state);
      apart.compare(`core ${own.id} ${name} net`, area?.variance.net, net);
    }
  });
  apart.compare('core city net', city.variance.net, expected.city.net);
  apart.compare('core city counted', city.covered, expected.city.counted);
  apart.compare('core city open', city.isOpen, expected.city.neutral);
}

const NET = 'Toimintakatteen poikkeama (+ = paranee)';
/** Yhteenveto: the first division's row, and the columns of name, net and Tila. */
const SUMMARY = { sheet: 'Yhteenveto', row: 5, name: 1, net: 4, state: 5 };

const directionOf = (net: number): string =>
  Math.round(net) > 0 ? 'paranee' : Math.round(net) < 0 ? 'heikkenee' : 'ennallaan';

/** The state that the words of Tila say of a figure; null where they say something else. */
function stateOf(words: CellValue, net: CellValue): State | null {
  const text = String(words);
  if (/^tarkista: ./.test(text)) return 'unread';
  if (/^kesken(: .+)?$/.test(text)) return 'half';
  if (text === 'ei ilmoitettu' || text === 'TA puuttuu') return 'silent';
  return typeof net === 'number' && text === directionOf(net) ? 'known' : null;
}

/** A figure where there is one, and otherwise no figure. */
const figureOrNull = (value: CellValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

export function compareSheets(look: Look, expected: Expected, apart: Apart): void {
  expected.divisions.forEach((own, index) => {
    if (!own.isSheetGone) compareMargin(look, own, apart);
    const at = (column: number): CellValue => look.cell(SUMMARY.sheet, SUMMARY.row + index, column);
    const what = `Yhteenveto ${own.id}`;
    apart.compare(`${what} net`, figureOrNull(at(SUMMARY.net)), own.net);
    apart.compare(
      `${what} Tila ${at(SUMMARY.state)}`,
      stateOf(at(SUMMARY.state), at(SUMMARY.net)),
      own.state,
    );
    if (own.isSheetGone) {
      apart.compare(`${what} Tila`, at(SUMMARY.state), 'tarkista: välilehti poistettu');
    }
  });
  const { city } = expected;
  const at = (column: number): CellValue =>
    look.cell(SUMMARY.sheet, SUMMARY.row + expected.divisions.length, column);
  apart.compare('YHTEENSÄ net', figureOrNull(at(SUMMARY.net)), city.net);
  apart.compare('YHTEENSÄ', at(SUMMARY.name), `YHTEENSÄ (${city.counted}/${city.of} toimialaa)`);
  const words =
    city.net === null ? 'ei ilmoitettu' : city.neutral ? 'kesken' : directionOf(city.net);
  apart.compare('YHTEENSÄ Tila', at(SUMMARY.state), words);
}

function compareMargin(look: Look, own: ExpectedDivision, apart: Apart): void {
  const rows = look.table(`Toimintakate_${own.id}`);
  const row = (
    what: string,
    name: string,
    { state, net }: Pick<ExpectedDivision, 'state' | 'net'>,
  ) => {
    const found = rows.find((one) => one['Tulosalue'] === name);
    const value = found?.[NET];
    const tila = found?.['Tila'] ?? '';
    apart.compare(`${what} net`, figureOrNull(value), net);
    apart.compare(`${what} Tila ${tila}`, stateOf(tila, value ?? ''), state);
  };
  row(`Toimintakate ${own.id}`, 'Toimiala yhteensä', own);
  // Areas that came later have no row in Toimintakate before the next update.
  for (const [name, area] of own.areas) {
    if (rows.some((one) => one['Tulosalue'] === name)) {
      row(`Toimintakate ${own.id} ${name}`, name, area);
    }
  }
}
