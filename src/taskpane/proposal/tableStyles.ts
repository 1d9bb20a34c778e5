import { makeStyles, tokens } from '@fluentui/react-components';
import { TABULAR } from '../theme/theme';

/** The table of proposals: a name has a line of its own, its four figures the next. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    captionSide: 'bottom',
    textAlign: 'left',
    paddingTop: '4px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  column: {
    padding: '4px 0',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  division: {
    padding: '8px 0 2px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  name: {
    padding: '4px 0 0 8px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  link: { display: 'inline', fontSize: 'inherit', textAlign: 'left' },
  kind: { color: tokens.colorNeutralForeground3 },
  figure: {
    padding: '0 0 2px 2px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: TABULAR,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  forecast: { padding: '0 0 4px 8px', color: tokens.colorNeutralForeground3 },
  reason: { padding: '0 0 4px 8px' },
  sum: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sumName: { padding: '4px 0 0 8px', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  total: { borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
});
