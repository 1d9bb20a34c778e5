import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { useState, type FormEvent } from 'react';
import type { ReviewedFinding } from '../../proposal/review';
import type { Waiver } from '../../proposal/settings';
import { useText } from '../text/TextContext';
import { printDate } from './printing';
import type { WaivedFinding } from './model';
import type { PartProps } from './parts';
import { reminderWords } from './reminderWords';
import { Section } from '../parts/Section';
import { useProposalStyles } from './styles';

const useStyles = makeStyles({
  error: { display: 'flex', gap: '6px' },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  reopen: { marginLeft: '14px' },
  passed: { color: tokens.colorNeutralForeground3 },
  form: { display: 'flex', gap: '8px', alignItems: 'end', padding: '4px 0 2px 22px' },
  reason: { flexGrow: 1, minWidth: 0 },
});

/** What holds the final version up, and what a person still has to presentation at. */
export function Review({ model, by, today, busy, change }: PartProps) {
  const text = useText();
  const { review: words } = text.proposal;
  const styles = useProposalStyles();
  const { open, waived, reminders } = model;
  const waive = (waiver: Waiver): void => void change({ kind: 'waive', waiver });
  return (
    <Section title={words.title} summary={words.summary(open.length)} startsOpen={open.length > 0}>
      {open.length === 0 ? (
        <p className={styles.small}>{words.none}</p>
      ) : (
        <ul className={styles.list} aria-label={words.errors}>
          {open.map((finding) => (
            <OpenError
              key={finding.id}
              finding={finding}
              busy={busy}
              onWaive={(reason) => waive({ finding: finding.id, reason, by, at: today })}
            />
          ))}
        </ul>
      )}
      {by.trim() === '' && open.length > 0 && <p className={styles.hint}>{words.noName}</p>}
      {waived.length > 0 && (
        <>
          <h4 className={styles.subheading}>{words.waivedErrors}</h4>
          <ul className={styles.list}>
            {waived.map((one) => (
              <Waived
                key={one.finding.id}
                one={one}
                busy={busy}
                onReopen={() => void change({ kind: 'reopen', finding: one.finding.id })}
              />
            ))}
          </ul>
        </>
      )}
      {reminders.length > 0 && (
        <>
          <h4 className={styles.subheading}>{words.reminders}</h4>
          <ul className={styles.plainList}>
            {reminders.map((reminder, index) => (
              <li key={index}>{reminderWords(reminder, text)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface ErrorProps {
  finding: ReviewedFinding;
  busy: boolean;
  onWaive: (reason: string) => void;
}

function OpenError({ finding, busy, onWaive }: ErrorProps) {
  const { review: words } = useText().proposal;
  const styles = useStyles();
  const { item } = useProposalStyles();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && reason.trim() !== '') onWaive(reason.trim());
  };
  return (
    <li className={item}>
      <div className={styles.error}>
        <span className={styles.icon}>
          <ErrorCircle16Regular />
        </span>
        <span>{finding.message}</span>
      </div>
      {finding.isFirm !== true && (
        <form className={styles.form} onSubmit={submit}>
          <Field label={words.reason} size="small" className={styles.reason}>
            <Input
              size="small"
              value={reason}
              input={{ className: styles.reason }}
              onChange={(_event, { value }) => setReason(value)}
            />
          </Field>
          <Button size="small" type="submit" disabledFocusable={busy || reason.trim() === ''}>
            {words.waive}
          </Button>
        </form>
      )}
    </li>
  );
}

interface WaivedProps {
  one: WaivedFinding;
  busy: boolean;
  onReopen: () => void;
}

function Waived({ one: { finding, waiver }, busy, onReopen }: WaivedProps) {
  const text = useText();
  const { review: words } = text.proposal;
  const styles = useStyles();
  const shared = useProposalStyles();
  return (
    <li className={shared.item}>
      <div className={styles.error}>
        <span className={mergeClasses(styles.icon, styles.passed)}>
          <CheckmarkCircle16Regular />
        </span>
        <span>
          {finding.message}{' '}
          <span className={shared.muted}>
            {words.waived(waiver.reason, waiver.by, printDate(waiver.at, text))}
          </span>
        </span>
      </div>
      <Button
        className={styles.reopen}
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={onReopen}
      >
        {words.reopen}
      </Button>
    </li>
  );
}
