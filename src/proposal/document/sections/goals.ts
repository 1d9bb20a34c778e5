/** Vaikutus tavoitteisiin ja tunnuslukuihin. */
import { formatNumber } from '../../../report/printed';
import { indicatorChanges, TOLD_PERCENT, type IndicatorChange } from '../../indicators';
import { proposing } from '../../proposal';
import { field, labelCell, withDash, type PaperContext } from '../context';
import { text, type Block, type TableCell, type TableRow } from '../model';
import { tableOf } from '../table';

export function goalsSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const changes = indicatorChanges(proposing(proposal));
  return [
    { kind: 'heading', level: 1, text: words.headings.goals },
    {
      kind: 'paragraph',
      role: 'body',
      content: [text(words.goalsIntro), field(context, 'goals'), text('.')],
    },
    ...(changes.length === 0
      ? [paragraph(words.noIndicators)]
      : [paragraph(words.indicatorsIntro), indicatorTable(context, changes)]),
  ];
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', role: 'body', content: [text(words)] };
}

function indicatorTable(context: PaperContext, changes: IndicatorChange[]): Block {
  const { words, proposal } = context;
  const figure = (value: number, plus = false): TableCell => ({
    content: [text(formatNumber(value, { locale: words.locale, plus }))],
    value,
  });
  const rows = changes.flatMap((change, i): TableRow[] => {
    const begins = changes[i - 1]?.row.id !== change.row.id;
    const line: TableRow = {
      kind: 'line',
      cells: [
        labelCell(nameOf(change)),
        figure(change.budget),
        figure(change.forecast),
        figure(change.difference, true),
      ],
    };
    return begins ? [{ kind: 'group', cells: [labelCell(change.row.label)] }, line] : [line];
  });
  const { columns } = proposal.report;
  const caption = words.captions.indicators(TOLD_PERCENT);
  return tableOf(
    context,
    'indicators',
    caption,
    '',
    [
      { heading: words.columns.indicator, align: 'left', share: 0.49 },
      { heading: withDash(columns.budget), align: 'right', share: 0.15 },
      { heading: withDash(columns.forecast), align: 'right', share: 0.21 },
      { heading: words.columns.difference, align: 'right', share: 0.15 },
    ],
    rows,
    [],
  );
}

/** "Päihdehuollon palvelut: A-klinikka käynnit"; a heading in capitals is written as a sentence. */
function nameOf({ indicator: { group, label } }: IndicatorChange): string {
  if (group === undefined || group === '') return label;
  const calm =
    group === group.toUpperCase() ? group.charAt(0) + group.slice(1).toLowerCase() : group;
  return `${calm}: ${label}`;
}
