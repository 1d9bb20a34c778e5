import { useEffect, useRef } from 'react';

/** Excel's own width of a pane; ?pane=320 in the address shows the narrowest one. */
const STANDARD_WIDTH = 350;
const NARROWEST = 300;

function paneWidth(): number {
  const asked = Number(new URLSearchParams(location.search).get('pane'));
  return asked >= NARROWEST ? asked : STANDARD_WIDTH;
}

interface PaneProps {
  shown: boolean;
  /** Puts the add-in's frame into the place given, and answers how to take it away again. */
  mount: (place: HTMLElement) => () => void;
  onHide: () => void;
}

/**
 * The add-in's pane. The grid calls the focus to itself whenever it is drawn, except from inside its
 * own colour panel: by that class name the pane keeps the focus while the add-in writes.
 */
export function Pane({ shown, mount, onHide }: PaneProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current === null ? undefined : mount(place.current)), [mount]);
  return (
    <aside
      className="pane ic-advanced-color-picker-panel"
      style={{ width: paneWidth() }}
      hidden={!shown}
      aria-label="Täsmä"
    >
      <div className="pane-head">
        Täsmä
        <button type="button" aria-label="Piilota ruutu" onClick={onHide}>
          ×
        </button>
      </div>
      <div className="pane-frame" ref={place} />
    </aside>
  );
}
