import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
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
  const { date } = useStyles();
  const empty: Typed = { date: today, section: '', subject: '', revenue: '', expense: '' };
  const [typed, setTyped] = useState(empty);
  const [told, setTold] = useState(false);
  const faults = faultsOf(typed, { missing: words.missing, notNumber: take.notNumber });
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const sound = Object.keys(faults).length === 0;
    setTold(!sound);
    if (!sound) return;
    const { section, subject, revenue, expense } = typed;
    const made = await change({
      kind: 'addEarlier',
      decision: {
        date: typed.date,
        section: section.trim(),
        subject: subject.trim(),
        revenue: typedNumber(revenue) ?? 0,
        expense: typedNumber(expense) ?? 0,
      },
    });
    if (made) setTyped(empty);
  };
  const field = (key: keyof Typed, type: 'text' | 'date' = 'text') => {
    const fault = told ? faults[key] : undefined;
    const money = key === 'revenue' || key === 'expense';
    return (
      <Field
        label={words[key]}
        size="small"
        {...(fault === undefined ? {} : { validationMessage: fault })}
      >
        <Input
          size="small"
          type={type}
          inputMode={money ? 'decimal' : undefined}
          className={styles.narrow}
          input={{ className: mergeClasses(styles.narrow, date) }}
          value={typed[key]}
          onChange={(_event, { value }) => setTyped({ ...typed, [key]: value })}
        />
      </Field>
    );
  };
  return (
    <form className={styles.column} onSubmit={(event) => void add(event)} noValidate>
      <div className={styles.pair}>
        {field('date', 'date')}
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
