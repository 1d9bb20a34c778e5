import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { announcementOf } from './state/announcement';
import { FaultsView } from './faults/FaultsView';
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
  text: Text;
  theme: Theme;
}

/** The pane: one view at a time, chosen by the controller's state. */
export function App({ controller, text, theme }: Props) {
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  return (
    <TextProvider value={text}>
      <FluentProvider theme={theme} className={useStyles().pane}>
        <LiveRegion>{announcementOf(state, text)}</LiveRegion>
        <main>
          <View state={state} controller={controller} />
        </main>
      </FluentProvider>
    </TextProvider>
  );
}

function View({ state, controller }: { state: PaneState; controller: Controller }) {
  switch (state.view) {
    case 'starting':
      return <StartingView />;
    case 'start':
      return <StartView state={state} controller={controller} />;
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
