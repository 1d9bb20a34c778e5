/** Tells which cells are perhaps not as they were. */
import type { CellValue } from '../../layout/snapshot';
import { errorOf } from '../errors';
import type { GatewayError } from '../result';
import type { Stray } from './steps';

/** Null where there are none. */
export function strayError(strays: Stray[]): GatewayError | null {
  if (strays.length === 0) return null;
  const named = strays.map((stray) => ({ ...stray, name: nameOf(stray) }));
  const error = errorOf('StrayWrite', [...new Set(named.map(({ name }) => name))]);
  const cells = named.map(
    ({ name, stood, holds }) => `${name} (siinä luki ${words(stood)}, nyt ${words(holds)})`,
  );
  return { ...error, explanation: `${error.explanation} Solut: ${cells.join('; ')}.` };
}

const nameOf = ({ place: { sheet, address } }: Stray): string => `${sheet}!${address}`;

function words(value: CellValue): string {
  if (typeof value === 'number') {
    return new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 10 }).format(value);
  }
  return value === '' ? 'tyhjää' : `”${value}”`;
}
