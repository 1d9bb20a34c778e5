/** Two-dimensional arrays of the API. */
import { invalidArgument } from '../errors';
import type { Area } from '../workbook/address';
import type { Scalar } from '../workbook/state';

/** An array of the area's size; a single value stands for every cell. */
export function matrix(value: unknown, area: Area): (Scalar | null)[][] {
  if (!Array.isArray(value)) {
    const single = scalar(value);
    return Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => single),
    );
  }
  const fits =
    value.length === area.rows &&
    value.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return value.map((line: unknown[]) => line.map(scalar));
}

function scalar(value: unknown): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw invalidArgument('A cell takes a text, a number or a boolean.');
}
