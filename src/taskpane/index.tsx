import { createRoot } from 'react-dom/client';
import { App } from './App';
import { controller, importing } from './pane';
import { OutsideExcel } from './problem/OutsideExcel';
import { pickText } from './text/pick';
import { officeBackground, themeFor } from './theme/officeTheme';
import { lightTheme } from './theme/theme';

/** Shows the pane at once, and goes on when office.js has found its host. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('taskpane.html has no element "root".');
  const root = createRoot(element);
  const finnish = pickText(undefined);
  root.render(
    <App controller={controller} importing={importing} text={finnish} theme={lightTheme} />,
  );
  // office.js did not come when its server cannot be reached.
  if (typeof Office === 'undefined') {
    return root.render(<OutsideExcel words={finnish.problem.partMissing} theme={lightTheme} />);
  }
  const { host } = await Office.onReady();
  const text = pickText(host === null ? navigator.language : Office.context.displayLanguage);
  const theme = themeFor(officeBackground());
  document.documentElement.lang = text.lang;
  if (host !== Office.HostType.Excel) {
    return root.render(<OutsideExcel words={text.notInExcel} theme={theme} />);
  }
  root.render(<App controller={controller} importing={importing} text={text} theme={theme} />);
  await controller.run({ kind: 'begin' });
}

void start();
