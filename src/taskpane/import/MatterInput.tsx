import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isOpen, type ReviewMatter } from '../../import/review/review';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  open: { backgroundColor: tokens.colorStatusWarningBackground1 },
  typed: { display: 'flex', gap: '6px', alignItems: 'end', flexWrap: 'wrap' },
  input: { minWidth: '120px', flexGrow: 1 },
});

export type OnAnswer = (id: string, value: string | null) => void;

interface Props {
  matter: ReviewMatter;
  /** For a screen reader, and above the field where `shown`. */
  label: string;
  shown?: boolean;
  hint?: string;
  onAnswer: OnAnswer;
}

/** A matter's choices as a list; where there are none, a field to type into. */
export function MatterInput(props: Props) {
  return props.matter.options.length > 0 ? <Choices {...props} /> : <Typed {...props} />;
}

function Choices({ matter, label, shown, onAnswer }: Props) {
  const { importing } = useText();
  const styles = useStyles();
  const { id, options, choice } = matter;
  const known = options.some(({ value }) => value === choice);
  const list = (
    <Select
      size="small"
      className={styles.narrow}
      select={{ className: isOpen(matter) ? styles.open : styles.narrow }}
      {...(shown ? {} : { 'aria-label': label })}
      value={known ? (choice ?? '') : ''}
      onChange={(_event, { value }) => {
        if (value !== '') onAnswer(id, value);
      }}
    >
      {!known && <option value="">{importing.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
  return shown ? (
    <Field size="small" label={label}>
      {list}
    </Field>
  ) : (
    list
  );
}

function Typed({ matter, label, hint, onAnswer }: Props) {
  const { importing } = useText();
  const styles = useStyles();
  const [value, setValue] = useState(matter.choice ?? '');
  const give = (): void => onAnswer(matter.id, value.trim() === '' ? null : value.trim());
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <Field size="small" label={label} className={styles.input} {...(hint ? { hint } : {})}>
        <Input size="small" value={value} onChange={(_event, data) => setValue(data.value)} />
      </Field>
      <Button size="small" type="submit">
        {value.trim() === '' ? importing.leaveBlank : importing.answer}
      </Button>
    </form>
  );
}
