import { useState } from 'react';
import { FileButtons } from './file/file-buttons';
import type { Files } from './file/use-files';
import { readRibbon, type RibbonControl } from './ribbon-controls';

const ribbon = readRibbon();

interface RibbonProps {
  paneShown: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onShowPane: () => void;
  /** Settles when the add-in says that the command is over. */
  onCommand: (name: string) => Promise<void>;
  onUndo: () => void;
  onRedo: () => void;
  files: Files;
}

/** The add-in's tab as its manifest declares it, and what the page says of itself. */
export function Ribbon(props: RibbonProps) {
  return (
    <header className="ribbon">
      <span className="ribbon-tab">{ribbon.tab}</span>
      {ribbon.controls.map((control) => (
        <ControlButton key={control.id} control={control} {...props} />
      ))}
      <span className="ribbon-divider" />
      <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
        Kumoa
      </button>
      <button type="button" disabled={!props.canRedo} onClick={props.onRedo}>
        Tee uudelleen
      </button>
      <span className="ribbon-divider" />
      <FileButtons {...props.files} />
      <span className="not-excel">Kokeilupohja: tämä ei ole Excel</span>
    </header>
  );
}

function ControlButton({
  control: { label, tip, icon, command },
  paneShown,
  onShowPane,
  onCommand,
}: RibbonProps & { control: RibbonControl }) {
  const [isRunning, setRunning] = useState(false);
  const run = (name: string): void => {
    setRunning(true);
    void onCommand(name).finally(() => setRunning(false));
  };
  return (
    <button
      type="button"
      title={tip}
      aria-pressed={command === null ? paneShown : undefined}
      aria-busy={isRunning}
      onClick={() => (command === null ? onShowPane() : run(command))}
    >
      <img src={icon} width="20" height="20" alt="" />
      {label}
    </button>
  );
}
