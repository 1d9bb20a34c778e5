import type { Text } from './fi';
import { en as importing } from './importing/en';

/** The pane's words in English. */
export const en: Text = {
  // Figures and dates as the Finnish report prints them.
  locale: 'fi-FI',
  lang: 'en',

  starting: 'Opening Täsmä…',
  notInExcel: {
    title: 'Open Täsmä in Excel',
    explanation: 'This page is a task pane of Excel. It needs a workbook around it.',
    whatNext: 'Open a workbook in Excel and choose Open Täsmä on the Täsmä tab.',
  },

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

  importing,

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
      kept: (count) =>
        count === 1
          ? 'One value that you typed stays: the new report does not change it.'
          : `${count} values that you typed stay: the new report does not change them.`,
      added: (count) =>
        count === 1 ? 'One value that you added stays.' : `${count} values that you added stay.`,
      lost: (count) =>
        count === 1
          ? 'One value that you typed is replaced.'
          : `${count} values that you typed are replaced.`,
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
    title: (count) => (count === 1 ? 'The file has a fault' : `The file has ${count} faults`),
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

  problem: {
    retry: 'Try again',
    back: 'Back',
    code: (code) => `Error code: ${code}`,
    fileUnreadable: {
      title: 'The file could not be read',
      explanation: 'It may have been moved or deleted, or another program holds it.',
      whatNext: 'Choose the file again.',
    },
    partMissing: {
      title: 'A part of Täsmä could not be loaded',
      explanation: 'The connection to the server that Täsmä comes from was lost.',
      whatNext: 'Check the network connection and try again.',
    },
    notReadable: {
      title: 'The workbook’s tables could not be read as a report',
      explanation: 'Täsmä’s tables have places that make no sense to it.',
      whatNext: 'Mend the places in the tables and choose Refresh.',
    },
    findingGone: {
      title: 'The finding is not there any more',
      explanation: 'The workbook has changed since the finding was made.',
      whatNext: 'Choose Refresh and look at the findings again.',
    },
    cellChanged: {
      title: 'The cell has just been changed',
      explanation:
        'Somebody else changed a cell that Täsmä was about to write. Their change stands, and Täsmä has changed nothing.',
      whatNext: 'See what the cell says now, and do it again if it is still needed.',
    },
    rowsMoved: {
      title: 'Rows moved during the writing',
      explanation:
        'Somebody is adding, deleting or sorting rows of the same table, so Täsmä could not be sure which row a value would go to. Nothing was changed.',
      whatNext: 'Wait until the table is ready and try again.',
    },
    partlyUndone: {
      title: 'Not everything was undone',
      explanation:
        'Some cells have changed or moved since Täsmä wrote them. They were left as they are, the others were undone.',
      whatNext: 'See what the cells say now, and correct them by hand where needed.',
    },
    nothingKept: {
      title: 'No report before has been kept',
      explanation: 'The workbook has no replaced report that could be restored.',
      whatNext: 'Go on with the present report.',
    },
    unexpected: {
      title: 'Täsmä ran into an error',
      explanation: 'The program met a situation that it was not made for.',
      whatNext: 'Try again. If it happens again, tell whoever looks after Täsmä.',
    },
  },

  tabs: { label: 'Views', figures: 'Figures', findings: 'Findings', proposal: 'Proposal' },

  findings: {
    title: 'Findings',
    none: 'No findings: text and tables agree.',
    noneShown: 'No findings to show. Choose above what is shown.',
    show: 'Show',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    counts: {
      error: (count) => (count === 1 ? '1 error' : `${count} errors`),
      warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
      info: (count) => (count === 1 ? '1 note' : `${count} notes`),
    },
    waivedCount: (count) => `${count} waived`,
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

  work: {
    opened: (sheets) => `The report is in the workbook, on ${sheets} sheets.`,
    left: (names) =>
      `Left as it was: ${names}. Its structure has been changed so that the report does not fit in. Put the tables back and open the report again.`,
    dismiss: 'Close the message',
    refresh: 'Refresh',
    state: {
      current: (time) => `Read at ${time}`,
      reading: 'Reading the workbook…',
      waiting: 'A cell is being edited',
      lost: (time) => `No connection to the workbook. Figures of ${time}`,
    },
    netVariance: 'Variance of the net from the budget',
    legend: 'Euros, + = the net improves',
    covers: (reporting, all) => `covers ${reporting}/${all} divisions`,
    coversShort: (reporting, all) => `${reporting}/${all} divisions`,
    division: 'Division',
    variance: 'Variance',
    proposed: 'Proposed',
    notProposed: 'Not proposed',
    total: 'TOTAL',
    notReported: 'not reported',
    budgetMissing: 'budget missing',
    improves: 'improves',
    weakens: 'weakens',
    unchanged: 'unchanged',
    goTo: (division) => `Go to the sheet ${division}`,
    unread: (count) =>
      count === 1
        ? 'One place in the workbook could not be read'
        : `${count} places in the workbook could not be read`,
    unreadHint: 'Mend the places in the tables, then choose Refresh.',
    net: {
      check: 'check',
      half: 'incomplete',
      missing: 'Missing',
      notReported: (division: string) => `${division} has not reported`,
      /** Before the names of several divisions. */
      notReportedBy: 'Not reported:',
      unread: (count: number) => (count === 1 ? '1 figure unread' : `${count} figures unread`),
      gone: (count: number) => (count === 1 ? '1 row deleted' : `${count} rows deleted`),
      sheetGone: 'sheet deleted',
      empty: (count: number) =>
        count === 1 ? '1 row without a figure' : `${count} rows without a figure`,
      proposalsUnread: (count: number) =>
        count === 1 ? '1 proposal unread' : `${count} proposals unread`,
      overwritten: (count: number) =>
        count === 1 ? '1 formula overwritten' : `${count} formulas overwritten`,
      openSum: (of: string) => `${of}, sum incomplete`,
    },
    openAnother: 'Open another report…',
    restore: 'Restore the report before',
    changed: (division, direction, amount, total) =>
      `${division}: the net ${direction} by ${amount}. Total ${total}.`,
    changedMany: (count, total) => `The variance of ${count} divisions changed. Total ${total}.`,
  },
};
