import { countedIn } from '../counted';
import type { Text } from '../fi/fi';

const counted = countedIn('en');

export const figures: Pick<Text, 'tabs' | 'work'> = {
  tabs: { label: 'Views', figures: 'Figures', findings: 'Findings', proposal: 'Proposal' },

  work: {
    opened: counted({
      one: 'The report is in the workbook, on 1 sheet.',
      other: 'The report is in the workbook, on # sheets.',
    }),
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
    unread: counted({
      one: 'One place in the workbook could not be read',
      other: '# places in the workbook could not be read',
    }),
    unreadHint: 'Mend the places in the tables, then choose Refresh.',
    net: {
      check: 'check',
      half: 'incomplete',
      missing: 'Missing',
      notReported: (division: string) => `${division} has not reported`,
      /** Before the names of several divisions. */
      notReportedBy: 'Not reported:',
      unread: counted({ one: '1 figure unread', other: '# figures unread' }),
      gone: counted({ one: '1 row deleted', other: '# rows deleted' }),
      sheetGone: 'sheet deleted',
      empty: counted({ one: '1 row without a figure', other: '# rows without a figure' }),
      proposalsUnread: counted({ one: '1 proposal unread', other: '# proposals unread' }),
      overwritten: counted({ one: '1 formula overwritten', other: '# formulas overwritten' }),
      openSum: (of: string) => `${of}, sum incomplete`,
    },
    openAnother: 'Open another report…',
    restore: 'Restore the report before',
    changed: (division, direction, amount, total) =>
      `${division}: the net ${direction} by ${amount}. Total ${total}.`,
    changedMany: (count, total) => `The variance of ${count} divisions changed. Total ${total}.`,
  },
};
