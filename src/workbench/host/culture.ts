/** Words and signs of the Excel that the host plays: a Finnish one unless told otherwise. */
export interface Culture {
  name: string;
  decimal: string;
  group: string;
  /** Stems of default names: "Taul1", "Taulukko1", "Sarake1", "Kaavio 1". */
  sheet: string;
  table: string;
  column: string;
  chart: string;
  total: string;
  true: string;
  false: string;
}

export const FINNISH: Culture = {
  name: 'fi-FI',
  decimal: ',',
  group: '\u00a0',
  sheet: 'Taul',
  table: 'Taulukko',
  column: 'Sarake',
  chart: 'Kaavio ',
  total: 'Summa',
  true: 'TOSI',
  false: 'EPÄTOSI',
};

export const AMERICAN: Culture = {
  name: 'en-US',
  decimal: '.',
  group: ',',
  sheet: 'Sheet',
  table: 'Table',
  column: 'Column',
  chart: 'Chart ',
  total: 'Total',
  true: 'TRUE',
  false: 'FALSE',
};
