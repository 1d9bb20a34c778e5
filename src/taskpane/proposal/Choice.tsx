import { Select } from '@fluentui/react-components';
import { useProposalStyles } from './styles';

interface ChoiceProps<T extends string> {
  /** For a screen reader, where no Field says it. */
  label?: string;
  value: T;
  options: readonly T[];
  names: Record<T, string>;
  busy: boolean;
  onChoose: (value: T) => void;
}

/** A list of few words; while it is busy it keeps the focus, but does not change. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, names, busy, onChoose, ...field } = props;
  const { narrow } = useProposalStyles();
  return (
    <Select
      {...field}
      size="small"
      className={narrow}
      select={{ className: narrow }}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={value}
      aria-disabled={busy}
      onChange={(_event, data) => {
        if (!busy) onChoose(data.value as T);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </Select>
  );
}
