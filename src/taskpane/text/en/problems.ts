import type { Text } from '../fi/fi';

export const problems: Pick<Text, 'notInExcel' | 'problem'> = {
  notInExcel: {
    title: 'Open Täsmä in Excel',
    explanation: 'This page is a task pane of Excel. It needs a workbook around it.',
    whatNext: 'Open a workbook in Excel and choose Open Täsmä on the Täsmä tab.',
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
};
