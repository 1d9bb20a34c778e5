/** The look of the workbook: one accent colour, inputs clearly inputs, totals clearly totals. */

export const BASE_FONT = { name: 'Calibri', size: 11 } as const;
/** Lines are ours; a table's own style only carries the grey bands of nobody. */
export const TABLE_STYLE = { name: 'TableStyleLight1', bandedRows: false } as const;

export const COLORS = {
  /** Deep petrol. */
  accent: '#0F4C5C',
  accentLight: '#DDEBEE',
  white: '#FFFFFF',
  text: '#1F2933',
  muted: '#5F6B76',
  line: '#D5DBE1',
  /** Figures and texts that somebody types: blue on pale yellow. */
  input: '#1F4E9E',
  inputFill: '#FFFBE9',
  warning: '#7A4B00',
  warningFill: '#FFE9C7',
  error: '#8E1B1B',
  errorFill: '#FADCD9',
  improves: '#1B6B3A',
  weakens: '#A61E1E',
} as const;

export interface Style {
  numberFormat: string;
  align: 'left' | 'right' | 'center';
  vertical: 'top' | 'center' | 'bottom';
  wrap: boolean;
  bold?: boolean;
  italic?: boolean;
  /** Points; BASE_FONT.size when not given. */
  size?: number;
  color: string;
  fill?: string;
  indent?: number;
  /** `row`: a thin line below; `total`: a line in the accent colour above. */
  border?: 'row' | 'total';
}

/** Tones of number: euros without cents, changes with their sign, shares, counts. */
const FORMATS = {
  text: '@',
  general: 'General',
  money: '#,##0;-#,##0;0',
  signed: '+#,##0;-#,##0;0',
  percent: '0.0%',
  count: '#,##0',
  decimals: '#,##0.0##',
  time: 'd.m.yyyy h:mm',
} as const;

const base: Style = {
  numberFormat: FORMATS.general,
  align: 'left',
  vertical: 'top',
  wrap: false,
  color: COLORS.text,
};
const number: Style = { ...base, align: 'right' };
const row = { border: 'row' } as const;
const input = { color: COLORS.input, fill: COLORS.inputFill, ...row } as const;
const total = {
  bold: true,
  color: COLORS.accent,
  fill: COLORS.accentLight,
  border: 'total',
} as const;
/** Text that no spreadsheet may take for a formula or a number. */
const text: Style = { ...base, numberFormat: FORMATS.text };
const sum = { ...total, ...row } as const;
const heading: Style = {
  ...text,
  bold: true,
  color: COLORS.white,
  fill: COLORS.accent,
  vertical: 'center',
  wrap: true,
};

export const STYLES = {
  title: { ...text, bold: true, size: 16, color: COLORS.accent },
  subtitle: { ...text, color: COLORS.muted },
  section: { ...text, bold: true, size: 13, color: COLORS.accent },
  note: { ...text, italic: true, size: 9, color: COLORS.muted },
  computedNote: { ...base, italic: true, size: 9, color: COLORS.muted },
  wrappedNote: { ...text, italic: true, size: 9, color: COLORS.muted, wrap: true },
  link: { ...base, color: COLORS.input },
  blank: base,

  heading,
  headingRight: { ...heading, align: 'right' },
  headingReason: { ...heading, indent: 1 },
  /** Stands over several columns: its text runs on into the empty cells beside it. */
  headingGroup: {
    ...heading,
    align: 'left',
    wrap: false,
    fill: COLORS.accentLight,
    color: COLORS.accent,
  },

  id: { ...text, size: 9, color: COLORS.muted },
  label: { ...text, ...row, wrap: true },
  labelLink: { ...base, ...row, color: COLORS.input },
  computedLabel: { ...base, ...row },
  labelText: { ...text, ...row, wrap: true },
  placeLink: { ...text, ...row, color: COLORS.input, wrap: true },
  labelCount: { ...number, ...row, numberFormat: FORMATS.count },
  labelDecimals: { ...number, ...row, numberFormat: FORMATS.decimals },
  labelSigned: { ...number, ...row, numberFormat: FORMATS.signed },
  time: { ...base, ...row, numberFormat: FORMATS.time },
  checkedAt: { ...base, numberFormat: FORMATS.time, bold: true },
  checkedState: { ...base, bold: true },
  logged: { ...base, ...row },
  /** A word beside a figure. */
  computedState: { ...base, ...row, indent: 1 },
  totalState: { ...base, ...total, indent: 1 },
  stateNote: { ...base, italic: true, size: 9, color: COLORS.muted, indent: 1 },
  computedMoney: { ...number, ...row, numberFormat: FORMATS.money },
  computedSigned: { ...number, ...row, numberFormat: FORMATS.signed },
  computedNet: { ...number, ...row, numberFormat: FORMATS.signed, bold: true },
  computedPercent: { ...number, ...row, numberFormat: FORMATS.percent },
  computedCount: { ...number, ...row, numberFormat: FORMATS.signed },

  inputText: { ...text, ...input, color: COLORS.text, wrap: true },
  /** A repetition, which takes one line whatever its length. */
  inputTextLine: { ...text, ...input, color: COLORS.text },
  inputTextStrong: { ...text, ...input, color: COLORS.text, wrap: true, bold: true },
  inputTextIndented: { ...text, ...input, color: COLORS.text, wrap: true, indent: 2 },
  inputRemark: { ...text, ...input, color: COLORS.muted },
  inputTime: { ...base, ...input, color: COLORS.text, numberFormat: FORMATS.time },
  inputMoney: { ...number, ...input, numberFormat: FORMATS.money },
  inputSigned: { ...number, ...input, numberFormat: FORMATS.signed },
  inputCount: { ...number, ...input, numberFormat: FORMATS.count },
  inputDecimals: { ...number, ...input, numberFormat: FORMATS.decimals },

  totalText: { ...base, ...total },
  /** Further rows of a total that takes several. */
  sumText: { ...base, ...sum },
  sumMoney: { ...number, ...sum, numberFormat: FORMATS.money },
  sumSigned: { ...number, ...sum, numberFormat: FORMATS.signed },
  reason: { ...text, ...row, wrap: true, indent: 1 },
  totalReason: { ...text, fill: COLORS.accentLight, border: 'total', wrap: true, indent: 1 },
  sumReason: { ...text, fill: COLORS.accentLight, ...row, wrap: true, indent: 1 },
  totalMoney: { ...number, ...total, numberFormat: FORMATS.money },
  totalSigned: { ...number, ...total, numberFormat: FORMATS.signed },
  totalInputText: { ...text, ...total },
  totalInputSigned: { ...number, ...total, numberFormat: FORMATS.signed, color: COLORS.input },

  chartText: { ...base, size: 9, color: COLORS.muted },
  chartNumber: { ...number, size: 9, color: COLORS.muted, numberFormat: FORMATS.count },
  keyFigureLabel: { ...base, bold: true, color: COLORS.accent },
  keyFigure: { ...number, bold: true, color: COLORS.accent, numberFormat: FORMATS.signed },
  store: text,
} satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** What a conditional format changes. */
export interface LookStyle {
  color?: string;
  fill?: string;
  bold?: boolean;
  numberFormat?: string;
}

export const LOOKS = {
  warning: { color: COLORS.warning, fill: COLORS.warningFill },
  error: { color: COLORS.error, fill: COLORS.errorFill },
  improves: { color: COLORS.improves },
  weakens: { color: COLORS.weakens },
  /** The same text as in the row above. */
  muted: { color: '#9AA5B1' },
  /** A figure with decimals in a column of whole numbers: none may look rounded. */
  decimals: { numberFormat: FORMATS.decimals },
} satisfies Record<string, LookStyle>;

export type Look = keyof typeof LOOKS;

export const styleOf = (name: StyleName): Style => STYLES[name];
export const lookOf = (look: Look): LookStyle => LOOKS[look];
