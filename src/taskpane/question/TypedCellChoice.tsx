import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Decision } from '../../layout/reloading/decision';
import { formatNumber } from '../../report/printed';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  kind: { color: tokens.colorNeutralForeground2 },
  label: { overflowWrap: 'anywhere' },
});

/** Longer texts are told by their beginning. */
const SHOWN = 120;

interface Props {
  decision: Decision;
  isMine: boolean;
  onChoose: (isMine: boolean) => void;
}

/** One cell: what was typed, and what the report says. */
export function TypedCellChoice({ decision, isMine, onChoose }: Props) {
  const text = useText();
  const words = text.question.typed;
  const styles = useStyles();
  const place = useId();
  const { kind, sheet, row, heading, mine, theirs, removed = false } = decision;
  const shown = (value: string | number): string => {
    if (value === '') return words.blank;
    if (typeof value === 'number') return formatNumber(value, { locale: text.locale });
    return value.length <= SHOWN ? value : `${value.slice(0, SHOWN)}…`;
  };
  const own = removed ? words.removed : shown(mine);
  const other = removed ? words.returns : kind === 'gone' ? words.remove : shown(theirs);
  return (
    <li className={styles.item}>
      <p id={place} className={styles.place}>
        {[`${sheet}: ${row}`, heading].filter((part) => part !== '').join(', ')}
        <span className={styles.kind}> · {kind === 'gone' ? words.gone : words.replaced}</span>
      </p>
      <RadioGroup
        aria-labelledby={place}
        value={isMine ? 'mine' : 'theirs'}
        onChange={(_event, { value }) => onChoose(value === 'mine')}
      >
        <Radio
          value="mine"
          label={<span className={styles.label}>{`${words.mine}: ${own}`}</span>}
        />
        <Radio
          value="theirs"
          label={<span className={styles.label}>{`${words.theirs}: ${other}`}</span>}
        />
      </RadioGroup>
    </li>
  );
}
