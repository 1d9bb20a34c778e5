import { makeStyles, tokens } from '@fluentui/react-components';
import { TABULAR } from '../theme/theme';

/** A narrow table of figures: names may wrap, figures never do. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  columnName: {
    padding: '4px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  columnFigure: {
    padding: '4px 0 4px 8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  total: { borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  name: {
    padding: '3px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
  figure: {
    padding: '3px 0 3px 8px',
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: TABULAR,
  },
});
