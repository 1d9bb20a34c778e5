/** What the words say of a figure's sign. */
import type { Direction, ProseFigure } from '../../figures';
import { valueOf } from './interval';

const SIGNS: Record<Exclude<Direction, null>, 1 | -1> = {
  over: 1,
  increase: 1,
  surplus: 1,
  better: 1,
  under: -1,
  decrease: -1,
  deficit: -1,
  worse: -1,
};

/** +1 or -1 by the words; 0 where they say nothing. */
export function wordSign({ direction }: ProseFigure): -1 | 0 | 1 {
  return direction === null ? 0 : SIGNS[direction];
}

/**
 * The sign with which a figure counts into a net (revenue - expense): a printed minus and a word
 * for less are the same, never both. 0: unknown.
 */
export function netSign(figure: ProseFigure): -1 | 0 | 1 {
  const own = wordSign(figure) || (valueOf(figure) < 0 ? -1 : 1);
  if (figure.role === 'revenue') return own;
  if (figure.role === 'expense') return own === 1 ? -1 : 1;
  if (figure.role === 'net' || figure.role === 'result') return netDirection(figure);
  return 0;
}

/** "Nettoylitys", "nettomenot kasvavat": more of what is paid weakens the net. */
function netDirection(figure: ProseFigure): -1 | 1 {
  switch (figure.direction) {
    case 'over':
    case 'increase':
    case 'worse':
    case 'deficit':
      return -1;
    case 'under':
    case 'decrease':
    case 'better':
    case 'surplus':
      return 1;
    case null:
      return valueOf(figure) < 0 ? -1 : 1;
  }
}

export function allDirected(figures: readonly ProseFigure[]): boolean {
  return figures.every((figure) => figure.direction !== null);
}
