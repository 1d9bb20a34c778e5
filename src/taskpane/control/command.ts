/** All that can be asked of the pane, by its user and by the workbook, as plain data. */
import type { SheetPlace, WorkbookChange } from '../../excel/gateway';
import type { Plan } from '../../layout/plan';
import type { ReportFile } from '../effects/effects';
import type { ReportChange } from '../proposal/change';
import type { Answer, Problem, Source, Tab } from '../state/paneState';
import type { Lane } from './runner';

export type Command =
  /** Looks what the workbook is: a Täsmä workbook is read and followed, else the start view comes. */
  | { kind: 'begin' }
  | { kind: 'openSample' }
  | { kind: 'openFile'; file: ReportFile }
  /** Writes a plan that has been asked about already. */
  | { kind: 'load'; plan: Plan; source: Source }
  /** Puts back what the last load wrote over; that in turn can be restored. */
  | { kind: 'restore' }
  /** "Päivitä": reads the workbook again. */
  | { kind: 'refresh' }
  /** Stops what is being opened. */
  | { kind: 'cancel' }
  /** Answers what opening has asked. */
  | { kind: 'answer'; answer: Answer }
  /** Runs again what failed last. */
  | { kind: 'retry' }
  /** Writes a finding's fix into the workbook. */
  | { kind: 'fix'; finding: string }
  /** Lets a finding stand. */
  | { kind: 'waive'; finding: string; reason: string }
  /** Opens a finding that was let stand; the reason stays to be read. */
  | { kind: 'reopen'; finding: string; reason: string }
  | { kind: 'change'; change: ReportChange }
  /** Puts back what the last fix or change wrote over. */
  | { kind: 'undo' }
  /** Somebody has edited the workbook. */
  | { kind: 'edit'; change: WorkbookChange }
  /** Reading or writing that nobody asked for has failed. */
  | { kind: 'trouble'; problem: Problem }
  /** The user has left one of our sheets; deleting it is a way to leave it. */
  | { kind: 'leaveSheet' }
  /** Writes what waits, when the user rests. */
  | { kind: 'writePending' }
  | { kind: 'show'; place: SheetPlace }
  /** Shows a division's sheet. */
  | { kind: 'showDivision'; division: string }
  /** Shows a line of a division's Talous. */
  | { kind: 'showLine'; division: string; line: string }
  | { kind: 'chooseTab'; tab: Tab }
  | { kind: 'chooseReport' }
  | { kind: 'skipIntroduction' }
  | { kind: 'goBack' }
  | { kind: 'closeMessage' }
  /** Keeps the name that the log and decisions carry. */
  | { kind: 'nameUser'; name: string };

export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;

export const LANES: Record<Command['kind'], Lane> = {
  begin: 'foreground',
  openSample: 'foreground',
  openFile: 'foreground',
  load: 'foreground',
  restore: 'foreground',
  refresh: 'foreground',
  cancel: 'view',
  answer: 'view',
  retry: 'view',
  fix: 'beside',
  waive: 'beside',
  reopen: 'beside',
  change: 'beside',
  undo: 'beside',
  edit: 'news',
  trouble: 'news',
  leaveSheet: 'background',
  writePending: 'background',
  show: 'view',
  showDivision: 'view',
  showLine: 'view',
  chooseTab: 'view',
  chooseReport: 'view',
  skipIntroduction: 'view',
  goBack: 'view',
  closeMessage: 'view',
  nameUser: 'view',
};
