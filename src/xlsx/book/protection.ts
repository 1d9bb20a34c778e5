/** What a protected sheet still allows, and with which password it is opened. */
export interface BookProtection {
  allows: Allowance[];
  selection: 'all' | 'unlocked' | 'none';
  password?: string;
}

export const ALLOWANCES = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
  'objects',
  'scenarios',
] as const;
export type Allowance = (typeof ALLOWANCES)[number];
