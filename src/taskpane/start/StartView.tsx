import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Message } from '../parts/Message';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import type { Controller } from '../control/controller';
import type { ImportController } from '../import/importController';
import type { PaneState } from '../state/paneState';
import { useText } from '../text/TextContext';
import { Introduction } from './Introduction';
import { OwnReport } from './OwnReport';
import { isReportFile, type OwnFile } from './ownFile';
import { SampleReport } from './SampleReport';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  footer: { display: 'flex', justifyContent: 'center' },
});

interface Props {
  state: PaneState & { view: 'start' };
  controller: Controller;
  importing: ImportController;
}

/** Where a report is chosen: the first run with its introduction, and any later choice. */
export function StartView({ state, controller, importing }: Props) {
  const text = useText();
  const styles = useStyles();
  const { introduction, notice, behind } = state;
  const open = (files: OwnFile[]): void => {
    const [only] = files;
    if (files.length === 1 && only && isReportFile(only)) {
      void controller.run({ kind: 'openFile', file: only });
    } else void importing.open(files);
  };
  return (
    <Page>
      {introduction ? (
        <Introduction onSkip={() => void controller.run({ kind: 'skipIntroduction' })} />
      ) : (
        <ViewTitle>{text.start.title}</ViewTitle>
      )}
      {!introduction && !behind && <p className={styles.lead}>{text.start.nothing}</p>}
      {notice !== null && <Message intent="info">{text.opening[notice]}</Message>}
      {behind && <Message intent="warning">{text.start.replaces(behind.variances.title)}</Message>}
      <SampleReport onOpen={() => void controller.run({ kind: 'openSample' })} />
      <OwnReport onOpen={open} />
      <div className={styles.footer}>
        {behind && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => void controller.run({ kind: 'goBack' })}
          >
            {text.start.back}
          </Button>
        )}
        {!behind && !introduction && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => void controller.run({ kind: 'refresh' })}
          >
            {text.start.retryRead}
          </Button>
        )}
      </div>
    </Page>
  );
}
