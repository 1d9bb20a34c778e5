/** Cells of equal kind gathered into rectangles, so that one call serves many cells. */

export interface Run {
  start: number;
  count: number;
}

export interface KeyedRectangle<Key> {
  key: Key;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The runs of consecutive numbers in an ascending list. */
export function runsOf(numbers: number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.start + last.count === number) last.count++;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}

/** Rectangles that cover the cells of a grid by key; a null key is left out. */
export function rectanglesOf<Key>(grid: (Key | null)[][]): KeyedRectangle<Key>[] {
  const finished: KeyedRectangle<Key>[] = [];
  let open: KeyedRectangle<Key>[] = [];
  grid.forEach((cells, row) => {
    const continued = rowRuns(cells, row).map((run) => {
      const above = open.find(
        ({ key, column, columns }) =>
          key === run.key && column === run.column && columns === run.columns,
      );
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    const goesOn = (run: KeyedRectangle<Key>) =>
      continued.some((next) => next.row === run.row && next.column === run.column);
    finished.push(...open.filter((run) => !goesOn(run)));
    open = continued;
  });
  return [...finished, ...open];
}

function rowRuns<Key>(cells: (Key | null)[], row: number): KeyedRectangle<Key>[] {
  const runs: KeyedRectangle<Key>[] = [];
  cells.forEach((key, column) => {
    const last = runs.at(-1);
    if (key === null) return;
    if (last && last.key === key && last.column + last.columns === column) last.columns++;
    else runs.push({ key, row, column, rows: 1, columns: 1 });
  });
  return runs;
}
