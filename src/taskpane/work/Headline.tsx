import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetPlace } from '../../excel/gateway';
import { printChange } from '../figures';
import { missingWords } from '../netWords';
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
  missing: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  way: {
    fontSize: 'inherit',
    textAlign: 'left',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface Props {
  variances: ReportVariances;
  /** Leads to what is missing, or to the division. */
  onGoTo: (place: SheetPlace | null, division: string) => void;
}

/** The one figure that the pane is opened for, and what is missing from it. */
export function Headline({ variances, onGoTo }: Props) {
  const text = useText();
  const styles = useStyles();
  const { net } = variances.total;
  const missing = variances.divisions.flatMap((division) => {
    const words = missingWords(division, text);
    return words === null ? [] : [{ division, words }];
  });
  return (
    <section className={styles.headline} aria-label={text.work.netVariance}>
      <p className={styles.label}>{text.work.netVariance}</p>
      <p className={styles.figure}>
        <span className={styles.euros}>
          {net === null ? text.work.notReported : `${printChange(net, text)}\u00a0€`}
        </span>
        {net !== null && !variances.isOpen && <DirectionMark net={net} />}
      </p>
      {missing.length > 0 && (
        <ul className={styles.missing} aria-label={text.work.net.missing}>
          {missing.map(({ division, words }) => (
            <li key={division.id}>
              {division.place === null ? (
                words
              ) : (
                <Link
                  as="button"
                  className={styles.way}
                  onClick={() => onGoTo(division.missingAt, division.id)}
                >
                  {words}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
