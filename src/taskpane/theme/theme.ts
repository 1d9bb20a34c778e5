import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { COLORS } from '../../layout/looks/styles';

/** The product's one accent in Fluent's sixteen shades; 80 is the workbook's own. */
const PETROL: BrandVariants = {
  10: '#02080a',
  20: '#05171c',
  30: '#08242c',
  40: '#0a2f39',
  50: '#0c3843',
  60: '#0d404d',
  70: '#0e4655',
  80: COLORS.accent,
  90: '#266171',
  100: '#3d7685',
  110: '#568b99',
  120: '#71a0ac',
  130: '#8eb6c0',
  140: '#adccd3',
  150: '#cbe0e5',
  160: '#e8f2f4',
};

/** Figures of one width in every text of the pane, so that columns line up. */
export const TABULAR = 'tabular-nums';

export const lightTheme: Theme = {
  ...createLightTheme(PETROL),
  colorNeutralForeground3: COLORS.muted,
  colorStatusSuccessForeground1: COLORS.improves,
  colorStatusDangerForeground1: COLORS.weakens,
};

/** On dark grey only the lighter shades reach a contrast of 4.5:1. */
export const darkTheme: Theme = {
  ...createDarkTheme(PETROL),
  colorBrandForeground1: PETROL[130],
  colorBrandForeground2: PETROL[140],
  colorBrandForegroundLink: PETROL[130],
  colorBrandForegroundLinkHover: PETROL[140],
  colorBrandForegroundLinkPressed: PETROL[120],
  colorCompoundBrandForeground1: PETROL[130],
  colorCompoundBrandForeground1Hover: PETROL[140],
  colorCompoundBrandForeground1Pressed: PETROL[120],
};
