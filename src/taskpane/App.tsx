import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { announcementOf } from './announcement';
import { FaultsView } from './faults/FaultsView';
import type { ImportSession } from './import/importSession';
import { OpeningView } from './opening/OpeningView';
import { LiveRegion } from './parts/LiveRegion';
import { ProblemView } from './problem/ProblemView';
import { QuestionView } from './question/QuestionView';
import type { Session } from './session';
import { StartView } from './start/StartView';
import { StartingView } from './start/StartingView';
import type { PaneState } from './state';
import type { Text } from './text/fi';
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
  session: Session;
  importing: ImportSession;
  text: Text;
  theme: Theme;
}

/** The pane: one view at a time, chosen by the session's state. */
export function App({ session, importing, text, theme }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const imported = useSyncExternalStore(importing.subscribe, importing.getState);
  return (
    <TextProvider value={text}>
      <FluentProvider theme={theme} className={useStyles().pane}>
        <LiveRegion>{announcementOf(state, text)}</LiveRegion>
        <main>
          {state.view === 'start' && imported.phase !== 'idle' ? (
            <Suspense fallback={<StartingView />}>
              <ImportView state={imported} session={importing} />
            </Suspense>
          ) : (
            <View state={state} session={session} importing={importing} />
          )}
        </main>
      </FluentProvider>
    </TextProvider>
  );
}

interface ViewProps {
  state: PaneState;
  session: Session;
  importing: ImportSession;
}

function View({ state, session, importing }: ViewProps) {
  switch (state.view) {
    case 'starting':
      return <StartingView />;
    case 'start':
      return <StartView state={state} session={session} importing={importing} />;
    case 'opening':
      return <OpeningView state={state} session={session} />;
    case 'question':
      return <QuestionView state={state} session={session} />;
    case 'faults':
      return <FaultsView state={state} session={session} />;
    case 'problem':
      return <ProblemView state={state} session={session} />;
    case 'work':
      return <WorkView work={state.work} session={session} />;
  }
}
