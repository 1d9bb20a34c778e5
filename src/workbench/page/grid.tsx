import { memo, useEffect, useReducer, useRef, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import type { Model } from '@ironcalc/workbook';
import { ChartLayer } from './charts/chart-layer';
import type { GridModel } from './grid-model/grid-model';
import { StatusBar } from './status-bar';

/** The grid's own colours and letters, so that it looks like the rest of the page. */
const THEME = {
  '--typography-font-family': "'Segoe UI', Carlito, system-ui, sans-serif",
  '--palette-primary-main': '#0f5c68',
  '--palette-primary-light': '#3f7f89',
  '--palette-primary-dark': '#0a444d',
  '--palette-sheet-outline-color': '#0f5c68',
  '--palette-sheet-outline-background-color': '#0f5c6814',
  '--palette-sheet-outline-editing-color': '#b9d6da',
  '--palette-sheet-header-background': '#f5f6f6',
  '--palette-sheet-header-corner-background': '#f5f6f6',
  '--palette-sheet-header-selected-background': '#d9e6e8',
  '--palette-sheet-default-text-color': '#1f2d30',
  '--palette-sheet-default-cell-font-family': 'Carlito, Calibri, system-ui, sans-serif',
  '--palette-sheet-header-font': '12px Carlito, system-ui, sans-serif',
};

export type GridComponent = ComponentType<{ model: Model; themeVariables: typeof THEME }>;

interface GridProps {
  model: GridModel;
  component: GridComponent;
  /** Grows when the add-in has changed the workbook. */
  version: number;
  /** What the user is told of the last action. */
  notice: string | null;
  /** The user begins or ends typing into a cell. */
  onEditing: (isEditing: boolean) => void;
}

/** The grid itself. Each new `turn` draws all of it anew, and ends an edit in a cell. */
const Sheets = memo(function Sheets({
  model,
  component: IronCalc,
}: {
  model: GridModel;
  component: GridComponent;
  turn: number;
}) {
  return <IronCalc model={model} themeVariables={THEME} />;
});

const isEditing = (within: HTMLElement | null): boolean =>
  document.activeElement instanceof HTMLTextAreaElement &&
  within?.contains(document.activeElement) === true;

/** A click on the grid leaves the pane: what is typed next goes into the sheet. */
function takeKeyboard(event: Event): void {
  if (!(document.activeElement instanceof HTMLIFrameElement)) return;
  const grid = event.currentTarget as HTMLElement;
  grid.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}

/** What the user does inside the grid that moves what lies over it, or changes what is selected. */
const USER_EVENTS = ['scroll', 'pointerup', 'pointermove', 'keyup', 'wheel'];

/** The sheets: IronCalc's grid over the workbook, the charts over the grid, the cell's notes below. */
export function Grid({ model, component, version, notice, onEditing }: GridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [turn, nextTurn] = useReducer((count: number) => count + 1, 0);
  const [, redrawOverlay] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    model.sync();
    const draw = (): void => {
      // In the middle of an edit the cells are only painted anew, as when a window changes its size.
      if (isEditing(frame.current)) window.dispatchEvent(new Event('resize'));
      // Drawn in one go: a key that came between looking and drawing would begin an edit that the
      // drawing ends, and be lost.
      else flushSync(nextTurn);
    };
    // React draws nothing in one go within an effect.
    const waiting = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(waiting);
  }, [model, version]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const follow = (event: Event): void => {
      const isDrag = event instanceof PointerEvent && event.buttons > 0;
      if (event.type !== 'pointermove' || isDrag) requestAnimationFrame(redrawOverlay);
    };
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      model.leaveOut(window.innerWidth - width, window.innerHeight - height);
      window.dispatchEvent(new Event('resize'));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    USER_EVENTS.forEach((name) => element.addEventListener(name, follow, true));
    element.addEventListener('pointerdown', takeKeyboard, true);
    return () => {
      observer.disconnect();
      element.removeEventListener('pointerdown', takeKeyboard, true);
      USER_EVENTS.forEach((name) => element.removeEventListener(name, follow, true));
    };
  }, [model]);

  useEffect(() => {
    const element = frame.current;
    const tell = (): void => onEditing(isEditing(element));
    element?.addEventListener('focusin', tell);
    element?.addEventListener('focusout', () => setTimeout(tell));
    return () => element?.removeEventListener('focusin', tell);
  }, [onEditing]);

  return (
    <div className="sheets">
      <div className="grid" ref={frame}>
        <Sheets model={model} component={component} turn={turn} />
        <ChartLayer model={model} />
      </div>
      <StatusBar model={model} notice={notice} onChange={nextTurn} />
    </div>
  );
}
