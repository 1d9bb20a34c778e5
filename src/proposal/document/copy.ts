/** What the clipboard gets: the decision's table in the two forms that editors ask for. */
import type { Proposal } from '../proposal';
import type { PaperLanguage } from '../text/languages';
import { contextOf } from './paper';
import { htmlTable } from './html';
import { textTable } from './plainTable';
import { changesTable } from './sections/changes';

export interface Copied {
  html: string;
  text: string;
}

export function copyChanges(proposal: Proposal, language: PaperLanguage): Copied {
  const context = contextOf(proposal, language);
  const table = changesTable(context);
  const caption = context.words.table(1, table.caption);
  return { html: htmlTable(table, caption, context.words), text: textTable(table, caption) };
}
