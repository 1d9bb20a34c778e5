import { useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import type { ExcelHost } from '../host';
import { MessageBar } from './file/message-bar';
import { useFiles } from './file/use-files';
import { Grid, type GridComponent } from './grid';
import type { GridModel } from './grid-model/grid-model';
import type { Notice } from './grid-model/notice';
import { noticeText } from './notice-text';
import { Pane } from './pane';
import { Ribbon } from './ribbon';

/** What the page is made of: the sheets, the add-in beside them, and how each reaches the other. */
export interface Parts {
  model: GridModel;
  grid: GridComponent;
  host: ExcelHost;
  /** Puts the add-in's frame into the page; answers how to take it away again. */
  mountAddin: (place: HTMLElement) => () => void;
  runCommand: (name: string) => Promise<void>;
  /** The add-in is not heard any more. */
  leaveAddin: () => void;
  /** The user begins or ends typing into a cell. */
  onEditing: (isEditing: boolean) => void;
  /** Answers how to stop listening. */
  onNotice: (listener: (notice: Notice) => void) => () => void;
}

/** Milliseconds that a notice is shown. */
const NOTICE_TIME = 8_000;

/** An add-in sends batch after batch; the sheets are drawn once for all of a frame. */
function oncePerFrame(action: () => void): () => void {
  let frame: number | null = null;
  return () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      action();
    });
  };
}

export function Page({ model, grid, host, ...parts }: Parts) {
  const { mountAddin, runCommand, leaveAddin, onEditing, onNotice } = parts;
  const { pane } = host;
  const files = useFiles(host, leaveAddin);
  const paneShown = useSyncExternalStore(
    (listener) => pane.onChange(listener),
    () => pane.state === 'Visible',
  );
  const [version, changed] = useReducer((count: number) => count + 1, 0);
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => host.onChange(oncePerFrame(changed)), [host]);
  useEffect(() => onNotice((told) => setNotice(noticeText(told))), [onNotice]);
  useEffect(() => {
    const timer = setTimeout(() => setNotice(null), NOTICE_TIME);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="page">
      <Ribbon
        paneShown={paneShown}
        canUndo={model.canUndo()}
        canRedo={model.canRedo()}
        onShowPane={() => pane.set('Visible')}
        onCommand={runCommand}
        onUndo={() => model.undo()}
        onRedo={() => model.redo()}
        files={files}
      />
      <MessageBar message={files.message} onGoOn={files.goOn} onClose={files.closeMessage} />
      <Grid
        model={model}
        component={grid}
        version={version}
        notice={notice}
        onEditing={onEditing}
      />
      <Pane
        key={files.opened}
        shown={paneShown}
        mount={mountAddin}
        onHide={() => pane.set('Background')}
      />
    </div>
  );
}
