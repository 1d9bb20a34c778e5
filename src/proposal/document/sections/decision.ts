/** Päätösehdotus: the boards' and the executive's, from the figures; the council's own is the secretary's. */
import { isNothing, knownAmounts } from '../../amounts';
import type { AreaRow } from '../../areas';
import { proposing, type DivisionProposal } from '../../proposal';
import { field, ownField, type PaperContext } from '../context';
import { text, type Block, type Inline, type ListItem } from '../model';

export function decisionSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const heading: Block = { kind: 'heading', level: 1, text: words.headings.decision };
  const divisions = proposing(proposal);
  if (divisions.length === 0) {
    return [heading, { kind: 'paragraph', role: 'body', content: [text(words.nothingProposed)] }];
  }
  return [
    heading,
    ...divisions.flatMap((one) => boardDecision(context, one)),
    ...executiveDecision(context, divisions),
    {
      kind: 'paragraph',
      role: 'body',
      content: [text(words.councilDecision(context.kind), true), field(context, 'council')],
    },
  ];
}

function boardDecision(context: PaperContext, one: DivisionProposal): Block[] {
  const { words, kind, proposal } = context;
  const { division, binding, board } = one;
  const sum = knownAmounts(one.sum);
  const name: Inline =
    division.board === null ? ownField('board', words.boardField) : text(division.board);
  const change =
    sum === null
      ? words.unreadChange
      : isNothing(sum)
        ? words.noBoardChange
        : words.boardChange(binding, sum);
  const plan = board.length > 0 ? ` ${words.boardAlsoPlan}` : '';
  const intro = words.boardIntro(kind, division.name, proposal.year);
  return [
    { kind: 'heading', level: 2, text: words.boardTitle(division.board, division.name) },
    { kind: 'paragraph', role: 'body', content: [name, text(`${intro}${change}${plan}`)] },
  ];
}

function executiveDecision(context: PaperContext, divisions: DivisionProposal[]): Block[] {
  const { words, kind, proposal } = context;
  const changes: Inline[][] = divisions.flatMap(({ council, unread, binding, division }) => {
    const labelOf = ({ label }: AreaRow): string =>
      label === division.name ? label : `${division.name}, ${label}`;
    return [
      ...council.map((row) => [text(words.change(binding, labelOf(row), row.proposal))]),
      ...unread.map((row) => [text(`${labelOf(row)}: ${words.states.unread}`)]),
    ];
  });
  const total = knownAmounts(proposal.total);
  const items: ListItem[] = [
    { content: [text(words.decideChanges(proposal.year))], under: changes },
    { content: [text(total === null ? words.unreadTotal : words.decideTotal(total))] },
  ];
  if (total !== null && total.net < 0) {
    items.push({ content: [text(words.decideCover), field(context, 'cover')] });
  }
  const [before, after] = words.decideResult;
  items.push({ content: [text(before), field(context, 'resultAfter'), text(after)] });
  return [
    { kind: 'heading', level: 2, text: words.executiveTitle(kind) },
    { kind: 'paragraph', role: 'meta', content: [field(context, 'meeting')] },
    { kind: 'paragraph', role: 'leads', content: [text(words.executiveIntro(kind))] },
    { kind: 'list', ordered: true, items },
  ];
}
