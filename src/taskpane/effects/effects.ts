/** All that the controller does to the world outside: handed in, so that tests hand in their own. */
import type { LazyParts } from '../workbook/lazyParts';

export interface Effects {
  /** Rejects when they cannot be loaded. */
  parts(): Promise<LazyParts>;
  /** The text of the sample report. */
  sample(): Promise<string>;
  /** ms since the epoch */
  now(): number;
  /** Resolves when the browser has had time to show what stands now. */
  pause(): Promise<void>;
  /** Tells the developer of a fault of the program, or why something failed; `cause` leads on. */
  log(error: unknown): void;
  /** Whether this user has seen the introduction. */
  introduction: { seen(): boolean; remember(): void };
  /** The name that the log and decisions carry; "" until somebody has given one. */
  user: { name(): string; remember(name: string): void };
  /** Does something after so many ms; returns how to call it off. */
  after(milliseconds: number, act: () => void): () => void;
}

/** A file as the browser hands it over. */
export interface ReportFile {
  name: string;
  /** bytes */
  size: number;
  text(): Promise<string>;
}
