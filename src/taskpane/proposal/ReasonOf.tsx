import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useText } from '../text/TextContext';
import type { Reason } from './model';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { margin: '2px 0', overflowWrap: 'anywhere' },
  missing: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorStatusWarningForeground3,
  },
});

interface Props {
  source: Exclude<Reason['source'], 'none'>;
  text: string;
}

/** Why a row is proposed: on demand, or that nobody has said it. */
export function ReasonOf({ source, text }: Props) {
  const { table: words } = useText().proposal;
  const styles = useStyles();
  if (source === 'missing') {
    return (
      <span className={styles.missing}>
        <Warning16Regular />
        {words.reason.missing}
      </span>
    );
  }
  return (
    <details>
      {/* office.js hands the Tab key on by its own list of controls; a tabindex puts this into it. */}
      <summary className={styles.summary} tabIndex={0}>
        {words.reason[source]}
      </summary>
      <p className={styles.text}>{text}</p>
    </details>
  );
}
