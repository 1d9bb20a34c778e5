/** The columns of Havainnot: what was found, where, and what people have decided of it. */
import type { CellContent } from '../plan';
import { contentOfValue, textContent } from '../table/cells';
import { idColumn } from '../table/columns';
import type { TableNames } from '../table/formulas';
import { tableNames, type Column } from '../table/schema';
import type { LinkTarget } from '../plan';
import type { StyleName } from '../looks/styles';

/** The key of the table, and its name in the workbook. */
export const FINDINGS_TABLE = 'findings';
export const FINDINGS_TABLE_NAME = 'Havainnot';
/** Nobody has settled it. */
export const OPEN_STATE = 'Avoin';
/** Somebody has looked at it and lets it stand, with a reason. */
export const WAIVED_STATE = 'Ohitettu';
export const STATES = [OPEN_STATE, WAIVED_STATE];

export const SEVERITY_NAMES = {
  error: 'Virhe',
  warning: 'Varoitus',
  info: 'Huomautus',
  /** Follows from another finding. */
  consequence: 'Seuraus',
  /** Not found any more; kept because somebody has written something about it. */
  gone: 'Poistunut',
} as const;
export type SeverityName = (typeof SEVERITY_NAMES)[keyof typeof SEVERITY_NAMES];

/** What people write about a finding. */
export interface FindingMark {
  state: string;
  reason: string;
  by: string;
  /** A time as Excel counts it, or what somebody typed. */
  at: string | number;
}

export interface FindingRow {
  id: string;
  severity: SeverityName;
  /** The division's title as in Yhteenveto; "" for the whole report. */
  division: string;
  rule: string;
  place: string;
  link: LinkTarget | null;
  expected: number | string;
  found: number | string;
  difference: number | string;
  text: string;
  mark: FindingMark;
  /** The cell that the finding flags, as `flagKey` gives it; "" for none. */
  flagged: string;
}

export const NO_MARK: FindingMark = { state: OPEN_STATE, reason: '', by: '', at: '' };

const figure = (
  key: 'expected' | 'found' | 'difference',
  heading: string,
  style: StyleName,
): Column<FindingRow> => ({
  key,
  heading,
  style,
  width: 14,
  content: (row) => contentOfValue(row[key]),
  cellStyle: (row) => {
    const value = row[key];
    return typeof value === 'number' && !Number.isInteger(value) ? 'labelDecimals' : undefined;
  },
});

export const FINDING_COLUMNS: Column<FindingRow>[] = [
  idColumn((row) => row.id),
  {
    key: 'severity',
    heading: 'Vakavuus',
    style: 'labelText',
    width: 12,
    content: (row) => textContent(row.severity),
    flags: [
      { key: 'severity.error', formula: `={severity}="${SEVERITY_NAMES.error}"`, look: 'error' },
      {
        key: 'severity.warning',
        formula: `={severity}="${SEVERITY_NAMES.warning}"`,
        look: 'warning',
      },
    ],
  },
  {
    key: 'division',
    heading: 'Toimiala',
    style: 'labelText',
    width: 22,
    content: (row) => textContent(row.division),
  },
  {
    key: 'rule',
    heading: 'Sääntö',
    style: 'labelText',
    width: 28,
    content: (row) => textContent(row.rule),
  },
  { key: 'place', heading: 'Paikka', style: 'placeLink', width: 34, content: placeContent },
  figure('expected', 'Odotettu', 'labelCount'),
  figure('found', 'Löydetty', 'labelCount'),
  figure('difference', 'Ero', 'labelSigned'),
  {
    key: 'text',
    heading: 'Selitys',
    style: 'reason',
    width: 70,
    content: (row) => textContent(row.text),
  },
  {
    key: 'state',
    heading: 'Tila',
    style: 'inputText',
    width: 12,
    kept: true,
    content: (row) => textContent(row.mark.state),
    validation: {
      kind: 'list',
      choices: STATES,
      title: 'Tila',
      message: `Tila on ${STATES.join(' tai ')}. Muu teksti säilyy, mutta havaintoa ei lasketa avoimeksi.`,
    },
  },
  {
    key: 'reason',
    heading: 'Peruste',
    style: 'inputText',
    width: 34,
    kept: true,
    content: (row) => textContent(row.mark.reason),
  },
  {
    key: 'by',
    heading: 'Kuka',
    style: 'inputText',
    width: 16,
    kept: true,
    content: (row) => textContent(row.mark.by),
  },
  {
    key: 'at',
    heading: 'Milloin',
    style: 'inputTime',
    width: 16,
    kept: true,
    content: (row) => contentOfValue(row.mark.at),
  },
  {
    key: 'flagged',
    heading: 'Solu',
    style: 'id',
    width: 4,
    hidden: true,
    content: (row) => textContent(row.flagged),
  },
  {
    key: 'flag',
    heading: 'Merkki',
    style: 'computedLabel',
    width: 4,
    hidden: true,
    formula: `=IF([@state]="${OPEN_STATE}",[@severity]&"|"&[@flagged],"")`,
  },
];

/** For formulas of other sheets. */
export const FINDINGS: TableNames = tableNames(FINDINGS_TABLE_NAME, FINDING_COLUMNS);

function placeContent({ place, link }: FindingRow): CellContent {
  const content = textContent(place);
  return content.kind === 'text' && link ? { ...content, link } : content;
}
