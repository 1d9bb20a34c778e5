import { Button, ProgressBar } from '@fluentui/react-components';
import { Message } from '../parts/Message';
import { Page } from '../parts/Page';
import { ViewTitle } from '../parts/ViewTitle';
import { useText } from '../text/TextContext';
import type { ReadingProgress } from './importer';
import type { ImportController } from './importController';
import type { ImportState } from './importState';
import { ReviewView } from './ReviewView';
import { useStepStyles } from './stepStyles';

interface Props {
  state: Exclude<ImportState, { phase: 'idle' }>;
  controller: ImportController;
}

/** A report of one's own on its way into the workbook. */
export default function ImportView({ state, controller }: Props) {
  const { importing } = useText();
  switch (state.phase) {
    case 'review':
      return <ReviewView state={state} controller={controller} />;
    case 'reading':
      return <Reading names={state.names} progress={state.progress} onCancel={controller.close} />;
    case 'refused': {
      const { file, expected, found } = state.fault;
      return (
        <Page>
          <ViewTitle>{importing.title}</ViewTitle>
          <Message intent="error" title={importing.refused(file)}>
            {importing.expected(expected, found)}
          </Message>
          <Back onBack={controller.close}>{importing.back}</Back>
        </Page>
      );
    }
    case 'broken':
      return (
        <Page>
          <ViewTitle>{importing.title}</ViewTitle>
          <Message intent="error" title={importing.broken.title}>
            {importing.broken.explanation}
          </Message>
          <Back onBack={controller.close}>{importing.back}</Back>
        </Page>
      );
  }
}

function Back({ onBack, children }: { onBack: () => void; children: string }) {
  return (
    <div>
      <Button size="small" onClick={onBack}>
        {children}
      </Button>
    </div>
  );
}

interface ReadingProps {
  names: string[];
  progress: ReadingProgress | null;
  onCancel: () => void;
}

function Reading({ names, progress, onCancel }: ReadingProps) {
  const { importing } = useText();
  const { hint } = useStepStyles();
  const doing = importing.reading(progress?.file ?? names[0] ?? '');
  const pages = progress && progress.of > 0 ? importing.page(progress.done, progress.of) : '';
  return (
    <Page>
      <ViewTitle>{importing.title}</ViewTitle>
      <ProgressBar
        aria-label={doing}
        aria-valuetext={pages === '' ? doing : pages}
        thickness="large"
        {...(progress && progress.of > 0 ? { value: progress.done / progress.of } : {})}
      />
      <p className={hint}>{pages === '' ? doing : `${doing}, ${pages}`}</p>
      <Back onBack={onCancel}>{importing.cancel}</Back>
    </Page>
  );
}
