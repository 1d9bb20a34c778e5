import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Controller } from '../control/controller';
import { useText } from '../text/TextContext';
import type { FindingItem } from './model';
import { WaiveForm } from './WaiveForm';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  finding: FindingItem;
  busy: boolean;
  controller: Controller;
}

/** Mend it, let it stand with a reason, or open it again. */
export function Decisions({ finding, busy, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const [waiving, setWaiving] = useState(false);
  const [reason, setReason] = useState(finding.reason);
  const { id, fix, waived } = finding;
  if (waiving) {
    return (
      <WaiveForm
        reason={reason}
        busy={busy}
        onType={setReason}
        onWaive={() => {
          setWaiving(false);
          void controller.run({ kind: 'waive', finding: id, reason: reason.trim() });
        }}
        onCancel={() => setWaiving(false)}
      />
    );
  }
  const fixLabel =
    fix?.kind === 'value'
      ? text.findings.fix(fix.text)
      : fix
        ? text.findings.putBack[fix.kind]
        : '';
  return (
    <div className={styles.row}>
      {fix !== null && !waived && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void controller.run({ kind: 'fix', finding: id })}
        >
          {fixLabel}
        </Button>
      )}
      {waived ? (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() =>
            void controller.run({ kind: 'reopen', finding: id, reason: finding.reason })
          }
        >
          {text.findings.reopen}
        </Button>
      ) : (
        <Button size="small" disabledFocusable={busy} onClick={() => setWaiving(true)}>
          {text.findings.waive}
        </Button>
      )}
    </div>
  );
}
