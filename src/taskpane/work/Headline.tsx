import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { SUMMARY_SHEET } from '../../layout/naming';
import type { NetState } from '../../report/net';
import { printChange } from '../text/printing';
import { missingWords, noSumWords } from './netWords';
import { useText } from '../text/TextContext';
import { TABULAR } from '../theme/theme';
import type { DivisionVariance, ReportVariances } from '../workbook/variances';
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
  coverage: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  missing: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  /** A finger's height, since others stand above and below. */
  line: { display: 'flex', alignItems: 'center', minHeight: '24px' },
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    minHeight: 'inherit',
    textAlign: 'left',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  stops: { fontWeight: tokens.fontWeightSemibold },
});

/** What stops the net comes first, what was never given last. */
const ORDER: Record<NetState, number> = { unread: 0, half: 1, known: 2, silent: 3 };

interface Props {
  variances: ReportVariances;
  /** Leads to what is missing, or to what brings it back. */
  onGoTo: (division: DivisionVariance) => void;
  /** Leads to the findings. */
  onFindings: () => void;
}

const isSilent = ({ state, lacking }: DivisionVariance): boolean =>
  state === 'silent' && lacking.budgetMissing === 0;

/** The one figure that the pane is opened for, and what is missing from it. */
export function Headline({ variances, onGoTo, onFindings }: Props) {
  const text = useText();
  const styles = useStyles();
  const { divisions, covered, isOpen, overwritten } = variances;
  const { net } = variances.total;
  const missing = divisions
    .flatMap((division) => {
      const words = missingWords(division, text);
      return words === null ? [] : [{ division, words }];
    })
    .sort((a, b) => ORDER[a.division.state] - ORDER[b.division.state]);
  const silent = missing.filter(({ division }) => isSilent(division));
  // Several that are silent take one line.
  const lines = silent.length > 1 ? missing.filter((one) => !silent.includes(one)) : missing;
  return (
    <section className={styles.headline} aria-label={text.work.netVariance}>
      <p className={styles.label}>{text.work.netVariance}</p>
      <p className={styles.figure}>
        <span className={styles.euros}>
          {net === null ? noSumWords(variances, text) : `${printChange(net, text)}\u00a0€`}
        </span>
        {net !== null && !isOpen && <DirectionMark net={net} />}
        {net !== null && isOpen && (
          <span className={styles.coverage}>
            {text.work.coversShort(covered, divisions.length)}
          </span>
        )}
      </p>
      {missing.length + overwritten > 0 && (
        <ul className={styles.missing} aria-label={text.work.net.missing}>
          {lines.map(({ division, words }) => (
            <li key={division.id} className={styles.line}>
              <MissingLink division={division} onGoTo={onGoTo}>
                {words}
              </MissingLink>
            </li>
          ))}
          {overwritten > 0 && (
            <li className={styles.line}>
              <Link as="button" className={styles.link} onClick={onFindings}>
                {`${SUMMARY_SHEET}: ${text.work.net.overwritten(overwritten)}`}
              </Link>
            </li>
          )}
          {silent.length > 1 && (
            <li>
              {text.work.net.notReportedBy}
              {silent.map(({ division }, index) => (
                <Fragment key={division.id}>
                  {index === 0 ? ' ' : ', '}
                  <MissingLink division={division} onGoTo={onGoTo}>
                    {division.name}
                  </MissingLink>
                </Fragment>
              ))}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

interface MissingLinkProps {
  division: DivisionVariance;
  onGoTo: Props['onGoTo'];
  children: string;
}

function MissingLink({ division, onGoTo, children }: MissingLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, division.state === 'unread' && styles.stops)}
      onClick={() => onGoTo(division)}
    >
      {children}
    </Link>
  );
}
