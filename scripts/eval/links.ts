/** Prints how well figures of prose are told apart that a table bears out, contradicts, or does not hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/checks/engine';
import type {
  Cell,
  EconomyInput,
  EconomyItem,
  EconomyRow,
  Indicator,
  IndicatorColumn,
  Report,
  ResultArea,
} from '../../src/report/model';
import { plain } from './mutations/words';

export interface LabelledLink {
  id: string;
  /** The division's result areas. */
  areas: LabelledArea[];
  text: string;
  verdict: 'holds' | 'wrong';
  /** The figure, as printed, that contradicts the table. */
  wrong?: string;
  why: string;
}

interface LabelledArea {
  name: string;
  economy?: Partial<Record<EconomyItem, Partial<Record<EconomyInput, number>>>>;
  indicators?: (Pick<Indicator, 'label' | 'unit' | 'group' | 'measure'> &
    Partial<Record<IndicatorColumn, number>>)[];
}

export interface LinkScore {
  precision: number;
  recall: number;
  misses: { link: LabelledLink; raised: string[] }[];
}

export const LINK_SETS = [
  'links-dev.jsonl',
  'links-second.jsonl',
  'links-third.jsonl',
  'links-fourth.jsonl',
] as const;

export function readLinks(file: string): LabelledLink[] {
  const text = readFileSync(join('test', 'checks', file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledLink);
}

/** An error or a warning counts; it is right when it shows at the wrong figure. */
export function scoreLinks(links: readonly LabelledLink[]): LinkScore {
  const judged = links.map((link) => ({ link, raised: raisedBy(link) }));
  const flagged = judged.filter(({ raised }) => raised.length > 0);
  const isRight = ({ link, raised }: (typeof judged)[number]): boolean =>
    link.wrong !== undefined &&
    raised.some((raw) => raw.includes(link.wrong ?? '') || link.wrong?.includes(raw));
  const right = flagged.filter(isRight).length;
  const wrong = links.filter(({ verdict }) => verdict === 'wrong').length;
  return {
    precision: flagged.length === 0 ? 1 : right / flagged.length,
    recall: wrong === 0 ? 1 : right / wrong,
    misses: judged.filter((one) =>
      one.link.verdict === 'wrong' ? !isRight(one) : one.raised.length > 0,
    ),
  };
}

/** The figures at which an error or a warning shows. */
function raisedBy(link: LabelledLink): string[] {
  return check(reportOf(link)).findings.flatMap(({ severity, at: [first] }) =>
    severity !== 'info' && first?.kind === 'text' ? [first.raw] : [],
  );
}

export function reportOf({ areas, text }: LabelledLink): Report {
  const economy = areas.flatMap((area, i) => economyOf(area, `alue-${i + 1}`));
  return {
    format: 'tasma-report/1',
    municipality: 'Esimerkki',
    title: 'Osavuosikatsaus 1-6/2024',
    language: 'fi',
    period: { from: '2024-01-01', to: '2024-06-30' },
    columns: {
      priorActual: 'TP 2023',
      budget: 'TA 2024',
      actual: 'TOT 1-6/2024',
      forecast: 'TPE 2024',
    },
    divisions: [
      {
        id: 'toimiala',
        name: 'Elinvoima- ja hyvinvointitoimiala',
        board: null,
        responsible: [],
        narrative: [{ id: 'teksti', text, line: 1 }],
        deviations: [],
        ...(economy.length > 0 ? { economy } : {}),
        resultAreas: areas.map((area, i) => areaOf(area, `alue-${i + 1}`)),
      },
    ],
    objectives: [],
  };
}

function economyOf({ economy = {} }: LabelledArea, id: string): EconomyRow[] {
  return Object.entries(economy).map(([item, figures]) => ({
    id: `${id}:${item}`,
    resultArea: id,
    item: item as EconomyItem,
    ...Object.fromEntries(
      Object.entries(figures).map(([column, value]) => [column, cellOf(value)]),
    ),
  }));
}

function areaOf({ name, indicators = [] }: LabelledArea, id: string): ResultArea {
  return {
    id,
    name,
    responsible: [],
    line: 2,
    indicators: indicators.map(({ priorActual, budget, actual, forecast, ...row }, i) => ({
      id: `${id}-rivi-${i + 1}`,
      ...row,
      priorActual: cellOf(priorActual),
      budget: cellOf(budget),
      actual: cellOf(actual),
      forecast: cellOf(forecast),
      line: 3 + i,
    })),
  };
}

function cellOf(value: number | null | undefined): Cell {
  return value == null ? { raw: '', value: null } : { raw: plain(value), value };
}

export function evaluateLinks(args: readonly string[]): void {
  for (const file of LINK_SETS) {
    const { precision, recall, misses } = scoreLinks(readLinks(file));
    console.log(`\nlinks, ${file}: precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`);
    if (args.includes('--scores')) continue;
    for (const { link, raised } of misses) {
      const what = raised.length === 0 ? 'missed' : `raised ${raised.join(' | ')}`;
      console.log(`  ${link.id} ${what}: ${link.why}\n      ${link.text}`);
    }
  }
}
