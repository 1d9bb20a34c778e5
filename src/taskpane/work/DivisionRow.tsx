import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { stateWords } from './netWords';
import { useText } from '../text/TextContext';
import type { DivisionVariance } from '../workbook/variances';
import { DirectionMark } from './DirectionMark';
import { Figures } from './Figures';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '6px',
    minHeight: tokens.lineHeightBase200,
  },
  muted: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  open: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
  },
  name: {
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface Props {
  division: DivisionVariance;
  /** When the figures changed last; null when the last reading left them alone. */
  changedAt: number | null;
  onGoTo: (division: string) => void;
}

/** A division: its name leads to its sheet. */
export function DivisionRow({ division, changedAt, onGoTo }: Props) {
  const text = useText();
  const table = useTableStyles();
  const styles = useStyles();
  const { id, name, net, place, state, proposalsUnread } = division;
  const words = stateWords(division, text);
  return (
    <tr className={table.row}>
      <th scope="row" className={table.name}>
        {place ? (
          <Link
            as="button"
            className={styles.name}
            title={text.work.goTo(place.sheet)}
            onClick={() => onGoTo(id)}
          >
            {name}
          </Link>
        ) : (
          name
        )}
        <span className={styles.second}>
          {state === 'known' && net !== null && <DirectionMark net={net} />}
          {words !== '' && (
            <span className={state === 'unread' ? styles.open : styles.muted}>{words}</span>
          )}
        </span>
      </th>
      <Figures
        variance={division}
        unread={{ net: state === 'unread', proposed: proposalsUnread > 0 }}
        changedAt={changedAt}
      />
    </tr>
  );
}
