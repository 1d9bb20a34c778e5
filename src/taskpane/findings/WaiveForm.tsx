import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useText } from '../text/TextContext';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  reason: string;
  busy: boolean;
  onType: (reason: string) => void;
  onWaive: () => void;
  onCancel: () => void;
}

/** Why a finding may stand. */
export function WaiveForm({ reason, busy, onType, onWaive, onCancel }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onWaive();
      }}
    >
      <Field label={text.findings.reason} hint={text.findings.reasonHint} size="small" required>
        <Textarea
          size="small"
          value={reason}
          resize="vertical"
          onChange={(_event, { value }) => onType(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          type="submit"
          appearance="primary"
          disabledFocusable={busy || reason.trim() === ''}
        >
          {text.findings.confirmWaive}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.findings.keepOpen}
        </Button>
      </div>
    </form>
  );
}
