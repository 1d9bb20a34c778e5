import { useText } from '../../text/TextContext';
import { en } from './en';
import { fi, type ProposalWords } from './fi';
import { sv } from './sv';

const TABLES: Record<string, ProposalWords> = { fi, sv, en };

/** The words of the proposal's view in the pane's language. */
export function useWords(): ProposalWords {
  return TABLES[useText().lang] ?? fi;
}
