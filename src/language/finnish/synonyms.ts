/** Words that municipal prose uses for one and the same thing: a line a thing, base words. */
export const SYNONYMS: readonly string[] = [
  'asukas asukasluku väkiluku väestö kuntalainen kaupunkilainen',
  'henkilötyövuosi työvuosi htv',
  'henkilöstö henkilökunta työntekijä',
  'oppilas koululainen',
  'toteuma toteutuma',
  'budjetti talousarvio',
  'bussi linja-auto',
  'päiväkoti varhaiskasvatusyksikkö',
  'omaishoito omaishoidontuki',
];
