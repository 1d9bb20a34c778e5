/** Names that Excel accepts: tabs, tables, headings. */
import { distinct, plainLabel, wholeCharacters } from '../report/labels';
import type { Division, Objective, Report } from '../report/model';

export const SUMMARY_SHEET = 'Yhteenveto';
export const STRATEGY_SHEET = 'Strategia';
export const FINDINGS_SHEET = 'Havainnot';
export const WORKLOG_SHEET = 'Työloki';
export const CHECKED_SHEET = 'Tasma_tarkistus';
export const BACKUP_SHEET = 'Tasma_edellinen';
export const STORE_SHEET = 'Tasma_tiedot';
export const NET_STATE_SHEET = 'Tasma_tila';
/** Tabs that are ours already, or that Excel keeps for itself. */
const RESERVED_SHEETS = [
  SUMMARY_SHEET,
  STRATEGY_SHEET,
  STORE_SHEET,
  NET_STATE_SHEET,
  FINDINGS_SHEET,
  CHECKED_SHEET,
  BACKUP_SHEET,
  'Muutosesitys',
  WORKLOG_SHEET,
  'History',
];

/** Excel takes 31; the rest is room for " (2)" and the like. */
const MAX_SHEET_NAME = 26;

/** How a division is called in the workbook: "HYVINVOINTITOIMIALA" reads "Hyvinvointitoimiala". */
export function divisionTitle(division: Division): string {
  return capitalized(plainLabel(division.name)) || plainLabel(division.id) || 'Toimiala';
}

function capitalized(name: string): string {
  const shouted = name === name.toUpperCase() && name !== name.toLowerCase();
  return shouted && name.length > 1 ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

export interface DivisionNames {
  division: Division;
  /** Distinct titles, by which formulas and lists tell divisions apart. */
  title: string;
  sheet: string;
  /** What table names end with, e.g. "perusturva". */
  slug: string;
}

/** The names of every division's sheet and tables, each different from all others. */
export function divisionNames(report: Report): DivisionNames[] {
  const title = distinct();
  const sheet = distinct(RESERVED_SHEETS);
  const slug = distinctSlug();
  return report.divisions.map((division) => {
    const own = title(divisionTitle(division));
    return { division, title: own, sheet: sheet(sheetName(own)), slug: slug(division.id) };
  });
}

/** None of `[]:*?/\`, no apostrophe at an end. */
function sheetName(title: string): string {
  const plain = title.replace(/[[\]:*?/\\]/g, ' ').replace(/ {2,}/g, ' ');
  return wholeCharacters(plain, MAX_SHEET_NAME).replace(/^['\s]+|['\s]+$/g, '') || 'Toimiala';
}

const MAX_SLUG = 60;

function distinctSlug(): (id: string) => string {
  const seen = new Set<string>();
  return (id) => {
    const plain = id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, MAX_SLUG);
    const base = plain.toLowerCase() || 'toimiala';
    let slug = base;
    for (let n = 2; seen.has(slug); n++) slug = `${base}_${n}`;
    seen.add(slug);
    return slug;
  };
}

/** Distinct names of the objectives; a heading that did not survive gets its number. */
export function objectiveTitles(objectives: Objective[]): string[] {
  const title = distinct();
  return objectives.map(({ name }, index) =>
    title(
      capitalized(plainLabel(name ?? '')) || `Päämäärä ${index + 1} (nimi puuttuu katsauksesta)`,
    ),
  );
}

const MAX_HEADING = 100;

/** A printed heading as a column's name: one line, free of what structured references would escape. */
export function headingText(printed: string, otherwise: string): string {
  const plain = plainLabel(printed.replace(/[[\]#'@]/g, ' ')).replace(/^[=+\-\s]+/, '');
  return wholeCharacters(plain, MAX_HEADING).trim() || otherwise;
}

/** "TOTEUMA 1-6/2022" → "Toteuma 1-6/2022". */
export function sentenceHeading(printed: string, otherwise: string): string {
  return capitalized(headingText(printed, otherwise));
}
