import { createRoot } from 'react-dom/client';
import { createAddin } from './addin-frame';
import type { GridComponent } from './grid';
import type { Notice } from './grid-model/notice';
import { loadGrid } from './grid-library';
import { journeyHandle } from './journey-handle';
import './page.css';

/** Opens an empty workbook with the add-in beside it. */
async function start(): Promise<void> {
  const element = document.getElementById('page');
  if (element === null) throw new Error('index.html has no element "page".');
  const root = createRoot(element);
  root.render(<p className="loading">Avataan työkirjaa…</p>);
  const { IronCalc } = await loadGrid();
  // These make objects of the engine, which is there only now.
  const [{ ExcelHost }, { GridModel }, { Page }] = await Promise.all([
    import('../host'),
    import('./grid-model/grid-model'),
    import('./page'),
  ]);
  const host = new ExcelHost();
  const listeners = new Set<(notice: Notice) => void>();
  const tell = (notice: Notice): void => listeners.forEach((listener) => listener(notice));
  const model = new GridModel(host, tell);
  const addin = createAddin(host, (fault) => tell({ fault }));
  Object.assign(window, { tasmaWorkbench: journeyHandle(model, host) });
  root.render(
    <Page
      model={model}
      grid={IronCalc as GridComponent}
      host={host}
      mountAddin={addin.mount}
      runCommand={addin.runCommand}
      leaveAddin={addin.leave}
      onEditing={(isEditing) =>
        isEditing ? host.faults.beginCellEdit() : host.faults.endCellEdit()
      }
      onNotice={(listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }}
    />,
  );
}

void start();
