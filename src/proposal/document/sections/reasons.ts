/** Perustelut, a division a heading, a row a paragraph. */
import { proposing } from '../../proposal';
import { reasonsOf, type RowReason } from '../../reasons';
import { ownField, type PaperContext } from '../context';
import { quoted, text, type Block, type Inline } from '../model';

export function reasonsSection(context: PaperContext): Block[] {
  const { words, proposal, source } = context;
  const divisions = proposing(proposal);
  if (divisions.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.headings.reasons },
    { kind: 'paragraph', role: 'leads', content: [text(words.reasonsIntro(source))] },
    ...divisions.flatMap((one): Block[] => [
      { kind: 'heading', level: 2, text: one.division.name },
      ...one.council.flatMap((row) => reasonsOf(one, row)).map(paragraph),
    ]),
  ];

  function paragraph({ label, text: reason }: RowReason): Block {
    const said: Inline =
      reason === ''
        ? ownField('reason', words.reasonField)
        : quoted(reason, proposal.report.language);
    return { kind: 'paragraph', role: 'body', content: [text(`${label}. `, true), said] };
  }
}
