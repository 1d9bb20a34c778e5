/** Whether the add-in's pane is shown, which the user and the add-in itself decide. */
export type PaneState = 'Visible' | 'Background';

export class Pane {
  private current: PaneState = 'Visible';
  private readonly listeners = new Set<() => void>();

  get state(): PaneState {
    return this.current;
  }

  set(state: PaneState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  /** Returns how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
