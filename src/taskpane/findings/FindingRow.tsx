import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId } from 'react';
import { useHiddenText } from '../parts/hiddenText';
import type { Controller } from '../control/controller';
import { useText } from '../text/TextContext';
import { FindingDetails } from './FindingDetails';
import type { FindingItem } from './model';
import { SEVERITY_ICONS } from './severityIcons';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    padding: '6px 2px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  icon: { display: 'flex', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  waived: { color: tokens.colorNeutralForeground3 },
  message: { overflowWrap: 'anywhere' },
});

interface Props {
  finding: FindingItem;
  open: boolean;
  busy: boolean;
  onToggle: () => void;
  controller: Controller;
}

/** A finding: choosing it shows its place, in the workbook or in the sentence. */
export function FindingRow({ finding, open, busy, onToggle, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const hidden = useHiddenText();
  const details = useId();
  const { severity, message, waived, reason, by } = finding;
  const choose = (): void => {
    onToggle();
    const [first] = finding.places;
    if (!open && first?.cell && first.sentence === null)
      void controller.run({ kind: 'show', place: first.cell });
  };
  return (
    <li className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={details}
        onClick={choose}
      >
        <span className={mergeClasses(styles.icon, styles[waived ? 'waived' : severity])}>
          {waived ? <CheckmarkCircle16Regular /> : SEVERITY_ICONS[severity]}
        </span>
        <span className={mergeClasses(styles.message, waived && styles.waived)}>
          <span className={hidden}>{text.findings.severity[severity]}: </span>
          {message}
          {waived && <> {text.findings.waived(reason, by)}</>}
        </span>
      </button>
      <div id={details}>
        {open && <FindingDetails finding={finding} busy={busy} controller={controller} />}
      </div>
    </li>
  );
}
