import { makeStyles, tokens } from '@fluentui/react-components';
import { printChange } from '../figures';
import { useText } from '../text/TextContext';
import { TABULAR } from '../theme/theme';
import type { ReportVariances } from '../variances';
import { DirectionMark } from './DirectionMark';

const useStyles = makeStyles({
  headline: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // In a low pane the table's own total is enough.
    '@media (max-height: 440px)': { display: 'none' },
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    margin: 0,
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: '10px',
  },
  euros: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: TABULAR,
  },
});

/** The one figure that the pane is opened for. */
export function Headline({ variances }: { variances: ReportVariances }) {
  const text = useText();
  const styles = useStyles();
  const { net } = variances.total;
  return (
    <section className={styles.headline} aria-label={text.work.netVariance}>
      <p className={styles.label}>{text.work.netVariance}</p>
      <p className={styles.figure}>
        <span className={styles.euros}>
          {net === null ? text.work.notReported : `${printChange(net, text)}\u00a0€`}
        </span>
        {net !== null && <DirectionMark net={net} />}
      </p>
    </section>
  );
}
