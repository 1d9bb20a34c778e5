/**
 * The direction of imports, as data. A folder under src/ may import itself and what `mayImport` names.
 * A `pure` layer knows neither Office, nor the DOM, nor Node: it is the same in Excel, in the command
 * line and in a test.
 */
export const LAYERS = {
  report: { mayImport: [], pure: true },
  language: { mayImport: [], pure: true },
  figures: { mayImport: ['report', 'language'], pure: true },
  checks: { mayImport: ['report', 'language', 'figures'], pure: true },
  proposal: { mayImport: ['report', 'language'], pure: true },
  // It reads files' bytes with fflate and saxes; a PDF library is handed in.
  import: { mayImport: ['report'], pure: true },
  roll: { mayImport: ['report', 'language', 'proposal'], pure: true },
  layout: { mayImport: ['report', 'figures', 'checks', 'proposal'], pure: true },
  excel: { mayImport: ['report', 'figures', 'checks', 'proposal', 'layout'] },
  taskpane: {
    mayImport: ['report', 'figures', 'checks', 'proposal', 'import', 'layout', 'excel'],
  },
  // The commands run in the pane's own runtime and act on what it has open.
  commands: {
    mayImport: ['report', 'figures', 'checks', 'proposal', 'layout', 'excel', 'taskpane'],
  },
  // The one layer that knows a package of its own, excelts; no Node, so that the browser loads it too.
  xlsx: { mayImport: ['layout'] },
  // The command line has the workbench calculate the files that it writes.
  cli: {
    mayImport: [
      'report',
      'figures',
      'checks',
      'proposal',
      'import',
      'roll',
      'layout',
      'xlsx',
      'workbench',
    ],
  },
  // It plays Excel, so it knows only the shape of what the add-in plans; files it saves and opens itself.
  workbench: { mayImport: ['report', 'layout', 'xlsx'], typesOnly: ['report', 'layout'] },
};

/** Packages that a pure layer must not know. */
export const IMPURE_PACKAGES = [
  /^node:/,
  /^react(-dom)?(\/|$)/,
  /^@fluentui\//,
  /^@microsoft\//,
  /^@ironcalc\//,
  /^@cj-tech-master\//,
];

/** Globals of Office, the browser and Node that a pure layer must not use. */
export const IMPURE_GLOBALS = [
  'Office',
  'OfficeExtension',
  'Excel',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'Buffer',
  'require',
  '__dirname',
  'console',
];
