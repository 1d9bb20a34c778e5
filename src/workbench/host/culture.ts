/** Words and signs of the Excel that the host plays. */
export interface Culture {
  name: string;
  decimal: string;
  group: string;
  /** Of a workbook that was not saved yet. */
  file: string;
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
  file: 'Työkirja1.xlsx',
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
