import { countedIn } from '../counted';
import type { Text } from '../fi/fi';

const counted = countedIn('en');

export const opening: Pick<Text, 'start' | 'opening' | 'question' | 'faults'> = {
  start: {
    lead: 'Täsmä puts an interim report into the workbook as tables.',
    promise:
      'When a forecast changes, the divisions’ net variance follows at once, here and in the summary.',
    skip: 'Skip the introduction',
    title: 'Open an interim report',
    nothing: 'This workbook has no Täsmä tables yet.',
    seedBadge: 'Sample',
    seedName: 'Kemi, interim report 1–6/2022',
    seedHint: 'Five divisions: economy, texts, indicators and strategic goals.',
    openSeed: 'Open the report',
    ownName: 'Your own report',
    ownHint:
      'Word, Excel, PDF, text or CSV, or a Täsmä report file (.json): choose or drop it here. Several files make one report.',
    dropHere: 'Drop the report here',
    openFile: 'Open a file…',
    replaces: (title) =>
      `The workbook already holds the report ${title}. The new report replaces its figures and texts. Your own sheets and columns stay.`,
    back: 'Back to the figures',
    retryRead: 'Read the workbook again',
  },

  opening: {
    title: 'Opening the report',
    titleReading: 'Reading the workbook',
    titleRestoring: 'Restoring the report before',
    readingFile: 'Reading the file',
    checking: 'Checking the form of the report',
    planning: 'Laying out the tables',
    readingWorkbook: 'Reading the workbook',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    percent: (percent) => `${percent}%`,
    cancelled:
      'Opening was cancelled. Tables that were written by then stay in the workbook. Opening the report again completes them.',
    cancelledBeforeWriting: 'Opening was cancelled. Nothing was written to the workbook.',
  },

  question: {
    typed: {
      title: 'What becomes of what you have typed?',
      otherTitle: 'Open another report in place of this one?',
      explanation:
        'In these places the new report says something else than what was typed into the workbook. Choose what stays. Nothing has been written yet.',
      otherExplanation: (before) =>
        `The workbook holds ${before}. Its figures and texts are replaced. Your own sheets and columns stay, and the report before can be restored.`,
      kept: counted({
        one: 'One value that you typed stays: the new report does not change it.',
        other: '# values that you typed stay: the new report does not change them.',
      }),
      added: counted({
        one: 'One value that you added stays.',
        other: '# values that you added stay.',
      }),
      lost: counted({
        one: 'One value that you typed is replaced.',
        other: '# values that you typed are replaced.',
      }),
      replaced: 'The report says otherwise',
      gone: 'The new report has no such row',
      mine: 'Typed',
      theirs: 'In the report',
      blank: 'blank',
      remove: 'the row goes',
      removed: 'row deleted',
      returns: 'row comes back',
      allMine: 'All typed',
      allTheirs: 'All from the report',
      restoreHint: 'The report before and what you typed can be restored after opening.',
      goOn: 'Open the report',
    },
    foreign: {
      title: 'The workbook already has sheets or tables of these names',
      explanation:
        'Täsmä has not made them. It can give them a new name that ends in “oma”. Formulas that refer to them follow.',
      list: 'Of the same name',
      goOn: 'Rename them and open',
    },
    cancel: 'Cancel',
  },

  faults: {
    title: counted({ one: 'The file has a fault', other: 'The file has # faults' }),
    explanation: 'Nothing was written to the workbook. Mend the places and open the file again.',
    wholeFile: 'File',
    expected: 'expected',
    found: 'found',
    list: 'Faults',
    copy: 'Copy the list',
    copied: 'Copied',
    notCopied: 'Copying failed. Select the list and copy it yourself.',
    openAnother: 'Open a file…',
    back: 'Back',
  },
};
