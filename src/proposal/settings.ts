/** What a city decides of its proposals: binding levels, signs, fields of the paper, earlier handling. */
import type { ProposalVersion } from './versions';

/** Sitovuustaso, from the widest to the narrowest. */
export const BINDING_LEVELS = ['division', 'resultArea', 'project'] as const;
export type BindingLevel = (typeof BINDING_LEVELS)[number];

/** Sitova erä: menot and tulot each (brutto), or toimintakate (netto). */
export const BINDING_ITEMS = ['gross', 'net'] as const;
export type BindingItem = (typeof BINDING_ITEMS)[number];

export interface Binding {
  level: BindingLevel;
  item: BindingItem;
}

/** Assumed until the budget's own rules are given; the paper then asks to confirm it. */
export const DEFAULT_BINDING: Binding = { level: 'resultArea', item: 'gross' };

export const UNITS = ['eur', 'teur'] as const;
export type Unit = (typeof UNITS)[number];

/** The third column: toimintakate (+ = improves), or nettomenot (+ = grows). */
export const NET_VIEWS = ['net', 'netExpenditure'] as const;
export type NetView = (typeof NET_VIEWS)[number];

/** Kaupunki or kunta: the names of its bodies follow. */
export const MUNICIPALITY_KINDS = ['city', 'municipality'] as const;
export type MunicipalityKind = (typeof MUNICIPALITY_KINDS)[number];

/** Fields of the paper that figures cannot fill. */
export const FIELD_IDS = [
  'diary',
  'preparer',
  'legalBasis',
  'cover',
  'council',
  'appendices',
  'marginAfter',
  'annualMarginChange',
  'annualMarginAfter',
  'resultChange',
  'resultAfter',
  'financingChange',
  'financingAfter',
  'goals',
  'meeting',
  'boardHandling',
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

/** An earlier change of the year's budget by the council. */
export interface EarlierChange {
  /** ISO date of the meeting. */
  date: string;
  /** As in the minutes, e.g. "§ 45". */
  section: string;
  subject: string;
  /** Euros; + = grows. */
  revenue: number;
  expense: number;
}

/** Who did it, where nobody has said; it stands in the paper. */
export const UNNAMED = 'nimeämätön';

/** An open error that the controller goes past with a reason. */
export interface Waiver {
  /** The finding's id. */
  finding: string;
  reason: string;
  by: string;
  /** ISO date or time. */
  at: string;
}

export interface ProposalSettings {
  /** By division id. */
  bindings: Record<string, Binding>;
  unit: Unit;
  netAs: NetView;
  /** Null: read from the report's own words. */
  kind: MunicipalityKind | null;
  fields: Partial<Record<FieldId, string>>;
  earlier: EarlierChange[];
  versions: ProposalVersion[];
  waivers: Waiver[];
}

export const DEFAULT_PROPOSAL_SETTINGS: ProposalSettings = {
  bindings: {},
  unit: 'eur',
  netAs: 'net',
  kind: null,
  fields: {},
  earlier: [],
  versions: [],
  waivers: [],
};
