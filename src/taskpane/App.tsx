import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { announcementOf } from './state/announcement';
import { FaultsView } from './faults/FaultsView';
import type { ImportController } from './import/importController';
import { OpeningView } from './opening/OpeningView';
import { LiveRegion } from './parts/LiveRegion';
import { ProblemView } from './problem/ProblemView';
import { QuestionView } from './question/QuestionView';
import type { Controller } from './control/controller';
import { StartView } from './start/StartView';
import { StartingView } from './start/StartingView';
import type { PaneState } from './state/paneState';
import type { Text } from './text/fi/fi';
import { TextProvider } from './text/TextContext';
import { WorkView } from './work/WorkView';

/** Loaded when the first file is imported. */
const ImportView = lazy(() => import('./import/ImportView'));

const useStyles = makeStyles({
  pane: {
    minHeight: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  controller: Controller;
  importing: ImportController;
  text: Text;
  theme: Theme;
}

/** The pane: one view at a time, chosen by the controller's state. */
export function App({ controller, importing, text, theme }: Props) {
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  const imported = useSyncExternalStore(importing.subscribe, importing.getState);
  return (
    <TextProvider value={text}>
      <FluentProvider theme={theme} className={useStyles().pane}>
        <LiveRegion>{announcementOf(state, text)}</LiveRegion>
        <main>
          {state.view === 'start' && imported.phase !== 'idle' ? (
            <Suspense fallback={<StartingView />}>
              <ImportView state={imported} controller={importing} />
            </Suspense>
          ) : (
            <View state={state} controller={controller} importing={importing} />
          )}
        </main>
      </FluentProvider>
    </TextProvider>
  );
}

interface ViewProps {
  state: PaneState;
  controller: Controller;
  importing: ImportController;
}

function View({ state, controller, importing }: ViewProps) {
  switch (state.view) {
    case 'starting':
      return <StartingView />;
    case 'start':
      return <StartView state={state} controller={controller} importing={importing} />;
    case 'opening':
      return <OpeningView state={state} controller={controller} />;
    case 'question':
      return <QuestionView state={state} controller={controller} />;
    case 'faults':
      return <FaultsView state={state} controller={controller} />;
    case 'problem':
      return <ProblemView state={state} controller={controller} />;
    case 'work':
      return <WorkView work={state.work} controller={controller} />;
  }
}
