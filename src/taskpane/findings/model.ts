/** What the pane shows of findings: by division, the gravest first, consequences under their root. */
import { CATALOGUE } from '../../checks/catalogue';
import type { Finding, Fix, Place, Severity } from '../../checks/finding';
import { placeName } from '../../checks/place-name';
import type { SheetPlace } from '../../excel/gateway';
import { cellAddress } from '../../layout/addresses';
import { readProse } from '../../figures';
import { NO_MARK, WAIVED_STATE } from '../../layout/findings/columns';
import { positionOf } from '../../layout/findings/rows';
import type { Inspection } from '../../layout/reading/inspection';
import { divisionNames } from '../../layout/naming';
import type { Report } from '../../report/model';

export interface FindingGroup {
  /** The division's id; "" for findings of the whole report. */
  division: string;
  /** "" for the whole report. */
  title: string;
  findings: FindingItem[];
}

export interface FindingItem {
  id: string;
  severity: Severity;
  message: string;
  /** The rule's arithmetic, in Finnish. */
  explanation: string;
  places: FindingPlace[];
  /** What one press would do; null where nothing mends it for certain. */
  fix: { kind: 'value'; text: string } | { kind: 'formula' | 'lines' | 'sheet' } | null;
  waived: boolean;
  /** What somebody has written as the reason. */
  reason: string;
  by: string;
  /** Messages of what follows from it. */
  consequences: string[];
}

export interface FindingPlace {
  name: string;
  /** Null where the workbook shows no such cell any more. */
  cell: SheetPlace | null;
  /** For a figure in prose: the sentence around it. */
  sentence: Sentence | null;
}

export interface Sentence {
  before: string;
  figure: string;
  after: string;
}

export function findingGroups(inspection: Inspection): FindingGroup[] {
  const { checked, reading } = inspection;
  const { report } = reading;
  const titles = [
    ...divisionNames(report).map(({ division, title }) => ({ division: division.id, title })),
    { division: '', title: '' },
  ];
  const known = new Set(titles.map(({ division }) => division));
  const shown = rootsFirst(checked.findings);
  return titles.flatMap(({ division, title }) => {
    const own = shown.filter(({ finding }) => {
      const id = finding.division ?? '';
      return (known.has(id) ? id : '') === division;
    });
    const findings = own.map(({ finding, consequences }) =>
      itemOf(finding, consequences, inspection),
    );
    return findings.length === 0 ? [] : [{ division, title, findings }];
  });
}

interface Rooted {
  finding: Finding;
  consequences: Finding[];
}

/** A consequence whose root is not there stands for itself. */
function rootsFirst(findings: readonly Finding[]): Rooted[] {
  const ids = new Set(findings.map(({ id }) => id));
  return findings
    .filter(({ root }) => root === undefined || !ids.has(root))
    .map((finding) => ({
      finding,
      consequences: findings.filter(({ root }) => root === finding.id),
    }));
}

const EXPLANATIONS = new Map(CATALOGUE.map(({ code, explanation }) => [code, explanation]));

function itemOf(finding: Finding, consequences: Finding[], inspection: Inspection): FindingItem {
  const { id, rule, severity, message, at, fix } = finding;
  const { reading, positions, written } = inspection;
  const mark = written.marks.get(id) ?? NO_MARK;
  const position = positionOf(reading.report, positions);
  const cellOf = (place: Place): SheetPlace | null => {
    if (place.kind === 'formula') return { sheet: place.sheet, address: place.address };
    const found = position(place);
    return found && { sheet: found.sheet, address: cellAddress(found.row, found.column) };
  };
  return {
    id,
    severity,
    message,
    explanation: EXPLANATIONS.get(rule) ?? '',
    places: at.map((place) => ({
      name: placeName(reading.report, place),
      cell: cellOf(place),
      sentence: sentenceOf(reading.report, place),
    })),
    fix: fix === undefined ? null : fixOf(fix),
    waived: mark.state === WAIVED_STATE,
    reason: mark.reason,
    by: mark.by,
    consequences: consequences.map((one) => one.message),
  };
}

function fixOf(fix: Fix): NonNullable<FindingItem['fix']> {
  if ('restore' in fix) return { kind: fix.restore };
  return 'raw' in fix ? { kind: 'value', text: fix.raw } : { kind: 'formula' };
}

/** Characters shown on either side where a sentence is longer than a pane. */
const AROUND = 160;

function sentenceOf(report: Report, place: Place): Sentence | null {
  const text = textOf(report, place);
  if (text === null || !('start' in place)) return null;
  const { start = 0, end = 0 } = place;
  if (end <= start || end > text.length) return null;
  const { sentences } = readProse(text);
  const around = sentences.find((one) => one.start <= start && end <= one.end);
  return {
    before: shortened(text.slice(around?.start ?? 0, start), 'end'),
    figure: text.slice(start, end),
    after: shortened(text.slice(end, around?.end ?? text.length), 'start'),
  };
}

/** The paragraph or the goal's text that a place is in, or null. */
function textOf(report: Report, place: Place): string | null {
  if (place.kind === 'text') {
    const division = report.divisions.find(({ id }) => id === place.division);
    return division?.narrative.find(({ id }) => id === place.paragraph)?.text ?? null;
  }
  if (place.kind !== 'cell' || place.table !== 'goals' || place.start === undefined) return null;
  const goals = report.objectives.flatMap((objective) => objective.goals);
  const goal = goals.find(({ id }) => id === place.row);
  const column = place.column as
    'goal' | 'actions' | 'responsibility' | 'metrics' | 'actual' | 'sdg';
  return goal?.[column] ?? null;
}

function shortened(text: string, keep: 'start' | 'end'): string {
  if (text.length <= AROUND) return text;
  if (keep === 'start') return `${text.slice(0, AROUND).replace(/\s\S*$/, '')}…`;
  return `…${text.slice(-AROUND).replace(/^\S*\s/, '')}`;
}
