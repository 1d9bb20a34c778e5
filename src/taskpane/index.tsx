import { createRoot } from 'react-dom/client';

/** Tells where the pane runs, once office.js has found its host. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no element "root".');
  createRoot(root).render(
    <p>{host === Office.HostType.Excel ? 'Täsmä on valmis.' : 'Avaa Täsmä Excelissä.'}</p>,
  );
}

void start();
