import type { Text } from '../fi/fi';
import { countedIn } from '../counted';

const counted = countedIn('en');

export const findings: Pick<Text, 'findings'> = {
  findings: {
    none: 'No findings: text and tables agree.',
    noneShown: 'No findings to show. Choose above what is shown.',
    show: 'Show',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    counts: {
      error: counted({ one: '1 error', other: '# errors' }),
      warning: counted({ one: '1 warning', other: '# warnings' }),
      info: counted({ one: '1 note', other: '# notes' }),
    },
    wholeReport: 'Whole report',
    places: 'Places',
    why: 'Why this is a finding',
    consequences: 'What follows from it',
    noCell: 'not in the workbook any more',
    fix: (text) => `Correct to ${text}`,
    putBack: {
      formula: 'Restore the formula',
      lines: 'Restore the row',
      sheet: 'Restore the sheet',
    },
    restored: 'Restored, with what was typed there last.',
    waive: 'Waive…',
    reason: 'Reason',
    reasonHint: 'Why may the figures stay like this?',
    confirmWaive: 'Waive',
    keepOpen: 'Cancel',
    reopen: 'Open again',
    waived: (reason, by) =>
      `Waived${by === '' ? '' : ` (${by})`}${reason === '' ? '' : `: ${reason}`}`,
    fixed: 'Corrected in the workbook.',
    changed: 'The change is in the workbook.',
    undone: 'Undone.',
    undo: 'Undo',
    yourName: 'Your name for decisions and the log',
    limits: {
      title: 'Limits of the checks',
      own: 'own',
      defaults: 'default',
      hint: 'Anything smaller is not raised, or is raised more mildly. An empty field is the default. The limits are kept in the workbook.',
      names: {
        materialEuros: 'Material difference, €',
        materialPercent: 'Material difference, %',
        explainPercent: 'Change to explain, %',
        smallestCount: 'Smallest count looked at',
        paceFactor: 'Away from the pace, times',
      },
      notNumber: 'Type a number of at least 0, for example 10 000',
      apply: 'Apply',
      restore: 'Restore defaults',
    },
  },
};
