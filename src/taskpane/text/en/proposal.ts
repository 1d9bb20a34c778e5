import { countedIn } from '../counted';
import type { Text } from '../fi/fi';

const counted = countedIn('en');

export const proposal: Text['proposal'] = {
  title: 'Change proposal',
  shownIn: { eur: 'Figures in euros', teur: 'Figures in thousands of euros' },
  signs: { net: 'Operating margin: + = improves', netExpenditure: 'Net expenditure: + = grows' },

  faults: {
    title: 'The settings have faults',
    explanation:
      'Defaults stand in for the faulty places. No change is saved until the places are mended.',
    replace: 'Replace the faulty ones with defaults',
  },

  table: {
    title: 'Proposed changes',
    toCouncil: (year) => `Change proposed to the council ${year}`,
    none: 'No changes are proposed to the council.',
    revenue: 'Revenue',
    expense: 'Expenditure',
    netShort: { net: 'Margin', netExpenditure: 'Net' },
    unproposed: 'Not proposed',
    sum: (division) => `${division}, total`,
    total: 'Total',
    kinds: {
      board: 'committee’s own plan',
      unproposed: 'not proposed',
      unread: 'check',
    },
    reason: {
      written: 'Reason',
      offered: 'Reason from the report’s text',
      missing: 'Reason missing',
    },
    forecast: (revenue, expense) => `Forecast: revenue ${revenue}, expenditure ${expense}`,
    nothing: 'not known',
    goTo: (name) => `Go to the row ${name}`,
    quiet: (divisions) => `Neither changes nor variances reported: ${divisions}.`,
  },

  take: {
    title: 'Take from variances',
    summary: counted({ 0: 'nothing to take', other: '# to take' }),
    hint: 'Areas whose variance reaches the limits and for which no change is proposed yet. The forecast variance becomes the proposal. The limit in per cent applies to areas whose budget is known.',
    euros: 'At least, €',
    percent: 'At least, % of budget',
    none: 'No variance that reaches the limits is left unproposed.',
    list: 'Areas to take',
    take: (count) => `Take (${count})`,
    taken: counted({
      one: 'One area was taken into the proposal.',
      other: '# areas were taken into the proposal.',
    }),
    notNumber: 'Type a number, for example 50 000',
  },

  bindings: {
    title: 'Binding level and display',
    summary: counted({
      0: 'given',
      one: 'default for 1 division',
      other: 'default for # divisions',
    }),
    hint: 'What binds towards the council, as the budget says. The default is the result area, expenditure and revenue separately: check it in the budget.',
    level: 'Binding level',
    item: 'Binding item',
    assumed: 'default',
    confirm: 'Confirm the defaults',
    levels: { division: 'Division', resultArea: 'Result area', project: 'Project' },
    items: { gross: 'Each separately', net: 'Operating margin' },
    unit: 'Unit',
    units: { eur: 'Euros', teur: '1,000 euros' },
    netAs: 'Net shown as',
    netViews: { net: 'Operating margin', netExpenditure: 'Net expenditure' },
  },

  earlier: {
    title: 'Earlier changes',
    summary: counted({ 0: 'none listed', one: '1 decision', other: '# decisions' }),
    hint: 'Changes to this year’s budget that the council has already decided. They go into a table of the document. + = increase, − = decrease.',
    none: 'No earlier changes are listed.',
    list: 'Earlier changes by the council',
    date: 'Date',
    section: '§',
    subject: 'Subject',
    revenue: 'Revenue, €',
    expense: 'Expenditure, €',
    add: 'Add a change',
    remove: (subject) => `Remove ${subject}`,
    figures: (revenue, expense) => `revenue ${revenue}, expenditure ${expense}`,
    total: (net) => `Operating margin in total ${net}`,
    missing: 'Fill this in',
  },

  review: {
    title: 'Before the final version',
    summary: counted({ 0: 'no open errors', one: '1 open error', other: '# open errors' }),
    errors: 'Open errors',
    none: 'There are no open errors.',
    reason: 'Reason',
    waive: 'Waive',
    waivedErrors: 'Waived errors',
    waived: (reason, by, date) => `Waived: ${reason} (${by}, ${date})`,
    reopen: 'Open again',
    noName:
      'You have not given your name. Type it in the view Findings, and it is kept with reasons and versions.',
    reminders: 'Still to check',
    openFields: counted({
      one: 'The document has 1 place to fill in or confirm.',
      other: 'The document has # places to fill in or confirm.',
    }),
    bindingAssumed: (divisions) => `The binding level is a default: ${divisions}.`,
    overrideWithoutReason: (place) =>
      `${place}: the proposal was typed or taken, but no reason is written in the table Talous.`,
    netOnly: (place) =>
      `${place}: the variance is reported net only. Check its split into revenue and expenditure.`,
    earlierDiffers: (inBudget, listed) =>
      `The changes in the budget move the margin by ${inBudget}, the listed decisions by ${listed}.`,
  },

  document: {
    title: 'Document',
    language: 'Language',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    state: 'State',
    draft: 'Draft',
    final: 'Final',
    notFinal: counted({
      one: 'The final version cannot be downloaded while 1 error is open. Correct it, or waive it with a reason.',
      other:
        'The final version cannot be downloaded while # errors are open. Correct them, or waive them with a reason.',
    }),
    download: 'Download Word',
    making: 'Making the document…',
    saved: (name) => `The document ${name} is ready.`,
    failed: 'The document could not be made.',
    copy: 'Copy the table',
    copied: 'The table is on the clipboard.',
    notCopied: 'Copying did not succeed.',
    file: (year, final) => `budget-changes-${year}${final ? '' : '-draft'}.docx`,
  },

  versions: {
    title: 'Versions',
    summary: counted({ 0: 'none saved', one: '1 version', other: '# versions' }),
    hint: 'Save the proposal when a body has handled it. The next version then shows what changed.',
    list: 'Saved versions',
    stage: 'Stage',
    stages: {
      board: 'Proposed by the committee',
      executive: 'Proposed by the board',
      council: 'Decided by the council',
    },
    save: 'Save the version',
    saved: 'The version is saved.',
    unread: 'A version cannot be saved before every proposal is a number:',
    notSaved: 'The version was not saved.',
    same: 'The same stage with the same figures is saved already.',
    now: 'Changed since the last version',
    unchanged: 'No changes since the previous one.',
    unchangedNow: 'No changes since the last version.',
    added: 'new',
    dropped: 'dropped',
    change: (label, before, after) => `${label}: ${before} → ${after}`,
    figures: (revenue, expense) => `revenue ${revenue}, expenditure ${expense}`,
  },
};
