/** Effect on toimintakate, vuosikate, result and financing; all but the first are for a person to fill in. */
import { knownAmounts, sumOfAllKnown } from '../../amounts';
import type { FieldId } from '../../settings';
import { changeCell, field, labelCell, moneyCell, stateCell, type PaperContext } from '../context';
import { text, type Block, type TableColumn, type TableRow } from '../model';
import { tableOf } from '../table';

export function effectsSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const total = knownAmounts(proposal.total);
  const { margin, annualMargin, result, financing } = words.effectRows;
  const after = sumOfAllKnown(proposal.divisions.map((one) => one.whole.budget.after.net));
  const rows: TableRow[] = [
    {
      kind: 'line',
      cells: [
        labelCell(margin),
        total === null ? stateCell(context, 'unread') : changeCell(context, total.net),
        after === null ? { content: [field(context, 'marginAfter')] } : moneyCell(context, after),
      ],
    },
    fieldRow(context, annualMargin, 'annualMarginChange', 'annualMarginAfter'),
    fieldRow(context, result, 'resultChange', 'resultAfter'),
    fieldRow(context, financing, 'financingChange', 'financingAfter'),
  ];
  const columns: TableColumn[] = [
    { heading: words.columns.item, align: 'left', share: 0.28 },
    { heading: words.columns.change, align: 'right', share: 0.36 },
    { heading: words.columns.afterChanges, align: 'right', share: 0.36 },
  ];
  const legend = words.unit[proposal.settings.unit];
  return [
    { kind: 'heading', level: 1, text: words.headings.effects },
    {
      kind: 'paragraph',
      role: 'body',
      content: [text(total === null ? words.unreadEffects : words.effectsBody(total))],
    },
    tableOf(context, 'effects', words.captions.effects, legend, columns, rows, []),
  ];
}

function fieldRow(context: PaperContext, label: string, change: FieldId, after: FieldId): TableRow {
  return {
    kind: 'line',
    cells: [
      labelCell(label),
      { content: [field(context, change)] },
      { content: [field(context, after)] },
    ],
  };
}
