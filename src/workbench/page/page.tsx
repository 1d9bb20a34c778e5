import { useEffect, useReducer, useState } from 'react';
import { faultText } from './fault-text';
import { Grid, type GridComponent } from './grid';
import type { GridModel } from './grid-model/grid-model';
import { Pane } from './pane';
import { Ribbon } from './ribbon';

/** What the page is made of: the sheets, the add-in beside them, and how each reaches the other. */
export interface Parts {
  model: GridModel;
  grid: GridComponent;
  mountAddin: (place: HTMLElement) => () => void;
  runCommand: (name: string) => void;
  onChange: (listener: () => void) => () => void;
  onFault: (listener: (fault: unknown) => void) => () => void;
}

export function Page({ model, grid, mountAddin, runCommand, onChange, onFault }: Parts) {
  const [paneShown, setPaneShown] = useState(true);
  const [version, changed] = useReducer((count: number) => count + 1, 0);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => onChange(changed), [onChange]);
  useEffect(() => onFault((error) => setFault(faultText(error))), [onFault]);
  useEffect(() => setFault(null), [version]);
  return (
    <div className="page">
      <Ribbon
        paneShown={paneShown}
        canUndo={model.canUndo()}
        canRedo={model.canRedo()}
        onShowPane={() => setPaneShown(true)}
        onCommand={runCommand}
        onUndo={() => model.undo()}
        onRedo={() => model.redo()}
      />
      <Grid model={model} component={grid} version={version} fault={fault} />
      <Pane shown={paneShown} mount={mountAddin} onHide={() => setPaneShown(false)} />
    </div>
  );
}
