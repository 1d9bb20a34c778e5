/** The council's paper, in the order of a Finnish agenda. */
import { kindOf } from '../bodies';
import type { Proposal } from '../proposal';
import { textOf, type PaperLanguage } from '../text/languages';
import { field, withDash, type PaperContext } from './context';
import { text, type Block, type PaperDocument } from './model';
import { appendicesSection } from './sections/appendices';
import { budgetSection } from './sections/budget';
import { changesSection } from './sections/changes';
import { decisionSection } from './sections/decision';
import { earlierSection } from './sections/earlier';
import { effectsSection } from './sections/effects';
import { goalsSection } from './sections/goals';
import { lawSection } from './sections/law';
import { measuresSection } from './sections/measures';
import { reasonsSection } from './sections/reasons';
import { unproposedSection } from './sections/unproposed';

export interface PaperOptions {
  language: PaperLanguage;
  /** False: a draft, and every header says so; so does one whose proposals cannot be read. */
  final: boolean;
}

export function contextOf(proposal: Proposal, language: PaperLanguage): PaperContext {
  return {
    proposal,
    words: textOf(language),
    kind: proposal.settings.kind ?? kindOf(proposal.report),
    source: withDash(proposal.report.title),
  };
}

export function paperOf(proposal: Proposal, options: PaperOptions): PaperDocument {
  const context = contextOf(proposal, options.language);
  const { words, source } = context;
  const { municipality } = proposal.report;
  const title = words.title(proposal.year);
  const blocks = numbered([
    { kind: 'title', text: title },
    {
      kind: 'paragraph',
      role: 'meta',
      content: [
        text(words.diary, true),
        field(context, 'diary'),
        text(`   ${words.preparer}`, true),
        field(context, 'preparer'),
      ],
    },
    { kind: 'paragraph', role: 'meta', content: [text(words.basis(source))] },
    ...toCheckSection(context),
    ...decisionSection(context),
    ...lawSection(context),
    ...changesSection(context),
    ...budgetSection(context),
    ...effectsSection(context),
    ...reasonsSection(context),
    ...goalsSection(context),
    ...measuresSection(context),
    ...unproposedSection(context),
    ...earlierSection(context),
    ...appendicesSection(context),
  ]);
  return {
    title: `${title}, ${municipality}`,
    language: words.language,
    sender: municipality,
    // A sum that nobody can count makes no final version.
    stamp: options.final && proposal.unread.length === 0 ? null : words.stamp,
    footer: title,
    blocks,
  };
}

/** Where proposals cannot be read: the draft says it first. */
function toCheckSection({ words, proposal }: PaperContext): Block[] {
  if (proposal.unread.length === 0) return [];
  return [
    { kind: 'paragraph', role: 'leads', content: [text(words.toCheck, true)] },
    {
      kind: 'list',
      ordered: false,
      items: proposal.unread.map((place) => ({ content: [text(words.openPlace(place))] })),
    },
  ];
}

function numbered(blocks: Block[]): Block[] {
  let number = 0;
  return blocks.map((block) => (block.kind === 'table' ? { ...block, number: ++number } : block));
}
