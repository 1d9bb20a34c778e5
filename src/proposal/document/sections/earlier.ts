/** Aiempi käsittely: the bodies' handling, the council's earlier changes, what changed since the last version. */
import { amounts, sumAmounts } from '../../amounts';
import { versionRows } from '../../proposal';
import { compareVersions } from '../../versions';
import { changeCell, field, labelCell, type PaperContext } from '../context';
import { text, type Block, type TableColumn, type TableRow } from '../model';
import { tableOf } from '../table';
import { rowOf, signLegend, sumColumns } from './changes';

export function earlierSection(context: PaperContext): Block[] {
  const { words } = context;
  return [
    { kind: 'heading', level: 1, text: words.headings.earlier },
    {
      kind: 'paragraph',
      role: 'body',
      content: [text(words.handling), field(context, 'boardHandling'), text('.')],
    },
    earlierChanges(context),
    ...sinceLastVersion(context),
  ];
}

function earlierChanges(context: PaperContext): Block {
  const { words, proposal } = context;
  const { earlier } = proposal.settings;
  if (earlier.length === 0) {
    return { kind: 'paragraph', role: 'body', content: [text(words.noEarlier)] };
  }
  const columns: TableColumn[] = [
    { heading: words.columns.meeting, align: 'left', share: 0.14 },
    { heading: words.columns.section, align: 'left', share: 0.09 },
    { heading: words.columns.subject, align: 'left', share: 0.23 },
    ...sumColumns(context)
      .slice(1)
      .map((column) => ({ ...column, share: 0.18 })),
  ];
  const row = (
    kind: TableRow['kind'],
    labels: string[],
    revenue: number,
    expense: number,
  ): TableRow => {
    const figures = rowOf(context, kind, '', amounts(revenue, expense)).cells.slice(1);
    return { kind, cells: [...labels.map((label) => labelCell(label)), ...figures] };
  };
  const total = sumAmounts(earlier.map((one) => amounts(one.revenue, one.expense)));
  const rows = [
    ...earlier.map((one) =>
      row('line', [words.date(one.date), one.section, one.subject], one.revenue, one.expense),
    ),
    row('total', [words.total, '', ''], total.revenue, total.expense),
  ];
  const caption = words.captions.earlier(proposal.year);
  return tableOf(context, 'earlier', caption, signLegend(context), columns, rows, []);
}

/** Nothing when no earlier version is kept. */
function sinceLastVersion(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const last = proposal.settings.versions.at(-1);
  if (!last) return [];
  const intro = words.versionsIntro(last.number, last.stage, last.by, words.date(last.at));
  const said = (...sentences: string[]): Block => ({
    kind: 'paragraph',
    role: 'body',
    content: [text([intro, ...sentences].join(' '))],
  });
  const now = versionRows(proposal);
  if (now === null) return [said(words.unreadVersion)];
  const changes = compareVersions(last.rows, now);
  if (changes.length === 0) return [said(words.noVersionChanges)];
  const columns: TableColumn[] = [
    { heading: words.columns.area, align: 'left', share: 0.46 },
    { heading: words.columns.before, align: 'right', share: 0.18 },
    { heading: words.columns.now, align: 'right', share: 0.18 },
    { heading: words.columns.change, align: 'right', share: 0.18 },
  ];
  const rows = changes.flatMap((change): TableRow[] => [
    { kind: 'group', cells: [labelCell(change.label)] },
    ...(['revenue', 'expense', 'net'] as const).flatMap((column): TableRow[] => {
      const { before, after, difference } = change;
      if (difference[column] === 0) return [];
      return [
        {
          kind: 'line',
          cells: [
            labelCell(words.columns[column]),
            changeCell(context, before?.[column] ?? null),
            changeCell(context, after?.[column] ?? null),
            changeCell(context, difference[column]),
          ],
        },
      ];
    }),
  ]);
  const caption = words.captions.versions;
  const legend = `${words.unit[proposal.settings.unit]} ${words.signs.net}`;
  return [said(), tableOf(context, 'versions', caption, legend, columns, rows, [])];
}
