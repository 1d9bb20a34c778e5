/** What a screen reader is told when the pane changes by itself. */
import { directionOf, printAmount, printChange } from '../text/printing';
import { missingWords, noSumWords, stateWords } from '../work/netWords';
import type { Problem, PaneState, Work } from './paneState';
import type { Text } from '../text/fi/fi';

/** The sentence for a live region; "" where the focus moves to a heading that says it. */
export function announcementOf(state: PaneState, text: Text): string {
  switch (state.view) {
    case 'starting':
      return text.starting;
    case 'start':
      return state.notice === null ? '' : text.opening[state.notice];
    case 'opening':
      if (state.waitingForCellEdit) return text.work.state.waiting;
      return state.source.kind === 'workbook' ? text.opening.titleReading : text.opening.title;
    case 'work':
      return ofWork(state.work, text);
    case 'question':
    case 'faults':
    case 'problem':
      return '';
  }
}

function ofWork(work: Work, text: Text): string {
  if (work.problem) return problemTitle(work.problem, text);
  if (work.waitingForCellEdit) return text.work.state.waiting;
  if (work.done !== null) return text.findings[work.done];
  if (work.changed.length > 0) return ofChange(work, text);
  return work.opened === null ? '' : text.work.opened(work.opened.sheets);
}

function ofChange({ changed, variances }: Work, text: Text): string {
  const { net } = variances.total;
  const total = net === null ? noSumWords(variances, text) : printChange(net, text);
  const [only] = variances.divisions.filter((division) => changed.includes(division.id));
  if (changed.length > 1 || !only) return text.work.changedMany(changed.length, total);
  if (only.net === null) return `${missingWords(only, text) ?? only.name}.`;
  if (only.state !== 'known') {
    return `${only.name}: ${printChange(only.net, text)}, ${stateWords(only, text)}.`;
  }
  const direction = text.work[directionOf(only.net)];
  return text.work.changed(only.name, direction, printAmount(only.net, text), total);
}

export function problemTitle(problem: Problem, text: Text): string {
  return problem.from === 'excel' ? problem.title : text.problem[problem.name].title;
}
