import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { EarlierChange } from '../../proposal/settings';
import type { ReportChange } from './change';
import { typedNumber } from '../parts/typedNumber';
import { useText } from '../text/TextContext';
import { useProposalStyles } from './styles';

const useStyles = makeStyles({
  // The browser draws its calendar black, which a dark theme would hide.
  date: { '::-webkit-calendar-picker-indicator': { filter: 'invert(0.5)' } },
});

interface Props {
  /** ISO date, offered as the meeting's. */
  today: string;
  busy: boolean;
  /** True when it was made. */
  change: (change: ReportChange) => Promise<boolean>;
}

type Typed = Record<'date' | 'section' | 'subject' | 'revenue' | 'expense', string>;

/** Adds a decision of the council to the register. */
export function EarlierForm({ today, busy, change }: Props) {
  const { earlier: words, take } = useText().proposal;
  const styles = useProposalStyles();
  const empty: Typed = { date: today, section: '', subject: '', revenue: '', expense: '' };
  const [typed, setTyped] = useState(empty);
  const [showsFaults, setShowsFaults] = useState(false);
  const faults = faultsOf(typed, { missing: words.missing, notNumber: take.notNumber });
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const sound = Object.keys(faults).length === 0;
    setShowsFaults(!sound);
    if (sound && (await change({ kind: 'addEarlier', decision: decisionOf(typed) }))) {
      setTyped(empty);
    }
  };
  const field = (name: keyof Typed) => (
    <TypedField
      name={name}
      value={typed[name]}
      fault={showsFaults ? faults[name] : undefined}
      onType={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <form className={styles.column} onSubmit={(event) => void add(event)} noValidate>
      <div className={styles.pair}>
        {field('date')}
        {field('section')}
      </div>
      {field('subject')}
      <div className={styles.pair}>
        {field('revenue')}
        {field('expense')}
        <Button size="small" type="submit" disabledFocusable={busy}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  name: keyof Typed;
  value: string;
  fault: string | undefined;
  onType: (value: string) => void;
}

function TypedField({ name, value, fault, onType }: FieldProps) {
  const { earlier: words } = useText().proposal;
  const styles = useProposalStyles();
  const { date } = useStyles();
  const isMoney = name === 'revenue' || name === 'expense';
  return (
    <Field
      label={words[name]}
      size="small"
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        size="small"
        type={name === 'date' ? 'date' : 'text'}
        inputMode={isMoney ? 'decimal' : undefined}
        className={styles.narrow}
        input={{ className: mergeClasses(styles.narrow, date) }}
        value={value}
        onChange={(_event, data) => onType(data.value)}
      />
    </Field>
  );
}

function decisionOf({ date, section, subject, revenue, expense }: Typed): EarlierChange {
  return {
    date,
    section: section.trim(),
    subject: subject.trim(),
    revenue: typedNumber(revenue) ?? 0,
    expense: typedNumber(expense) ?? 0,
  };
}

function faultsOf(
  typed: Typed,
  { missing, notNumber }: Record<'missing' | 'notNumber', string>,
): Partial<Typed> {
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(typed.date) ? {} : { date: missing }),
    ...(typed.subject.trim() === '' ? { subject: missing } : {}),
    ...(Number.isNaN(typedNumber(typed.revenue)) ? { revenue: notNumber } : {}),
    ...(Number.isNaN(typedNumber(typed.expense)) ? { expense: notNumber } : {}),
  };
}
