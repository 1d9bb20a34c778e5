import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fault } from '../../report/schema';
import { FaultList } from '../parts/FaultList';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  hint: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Places of the workbook that make no sense: how many, and on demand which. */
export function Unread({ faults }: { faults: Fault[] }) {
  const text = useText();
  const styles = useStyles();
  return (
    <details>
      {/* office.js hands the Tab key on by its own list of controls; a tabindex puts this into it. */}
      <summary className={styles.summary} tabIndex={0}>
        {text.work.unread(faults.length)}
      </summary>
      <p className={styles.hint}>{text.work.unreadHint}</p>
      <FaultList faults={faults} />
    </details>
  );
}
