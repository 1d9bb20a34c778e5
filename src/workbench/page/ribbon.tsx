import { readRibbon } from './ribbon-controls';

const ribbon = readRibbon();

interface RibbonProps {
  paneShown: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onShowPane: () => void;
  onCommand: (name: string) => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** The add-in's tab as its manifest declares it, and what the page says of itself. */
export function Ribbon(props: RibbonProps) {
  return (
    <header className="ribbon">
      <span className="ribbon-tab">{ribbon.tab}</span>
      {ribbon.controls.map(({ id, label, tip, icon, command }) => (
        <button
          key={id}
          type="button"
          title={tip}
          aria-pressed={command === null ? props.paneShown : undefined}
          onClick={() => (command === null ? props.onShowPane() : props.onCommand(command))}
        >
          <img src={icon} width="20" height="20" alt="" />
          {label}
        </button>
      ))}
      <span className="ribbon-divider" />
      <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
        Kumoa
      </button>
      <button type="button" disabled={!props.canRedo} onClick={props.onRedo}>
        Tee uudelleen
      </button>
      <span className="not-excel">Kokeilupohja: tämä ei ole Excel</span>
    </header>
  );
}
