import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FaultList } from '../parts/FaultList';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import type { Controller } from '../control/controller';
import { FileButton } from '../start/FileButton';
import type { PaneState } from '../state/paneState';
import { useText } from '../text/TextContext';
import { CopyButton } from './CopyButton';
import { printFaults } from './printFaults';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  copy: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'flex-end' },
});

interface Props {
  state: PaneState & { view: 'faults' };
  controller: Controller;
}

/** A file that is no report: every fault with its place, and what to do. */
export function FaultsView({ state, controller }: Props) {
  const text = useText();
  const styles = useStyles();
  const { file, faults } = state;
  return (
    <Page>
      <ViewTitle>{text.faults.title(faults.length)}</ViewTitle>
      <p className={styles.text}>
        {file !== '' && (
          <>
            <strong>{file}</strong>
            <br />
          </>
        )}
        {text.faults.explanation}
      </p>
      <div className={styles.actions}>
        <FileButton
          accept=".json,application/json"
          onOpen={([chosen]) => {
            if (chosen) void controller.run({ kind: 'openFile', file: chosen });
          }}
        >
          {text.faults.openAnother}
        </FileButton>
        <Button appearance="subtle" onClick={() => void controller.run({ kind: 'goBack' })}>
          {text.faults.back}
        </Button>
      </div>
      <div className={styles.copy}>
        <CopyButton content={printFaults(file, faults, text)} log={controller.log} />
      </div>
      <FaultList faults={faults} />
    </Page>
  );
}
