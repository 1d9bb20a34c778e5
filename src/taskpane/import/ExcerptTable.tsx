import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Excerpt } from '../../import/review/excerpt';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  cell: {
    padding: '2px 6px',
    maxWidth: '140px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
  marked: { backgroundColor: tokens.colorStatusWarningBackground2 },
  role: { minWidth: '112px', padding: '4px', fontWeight: 'inherit', textAlign: 'left' },
});

interface Props {
  excerpt: Excerpt;
  /** For a screen reader. */
  label: string;
  /** What stands above a column, by its 0-based number. */
  above?: ReadonlyMap<number, ReactNode>;
}

const FIGURE = /^[\s\d.,%+\-−–€]*\d[\s\d.,%+\-−–€]*$/u;

/** A piece of the source's table as it stood, the place in question marked. */
export function ExcerptTable({ excerpt, label, above }: Props) {
  const styles = useStyles();
  const width = Math.max(...excerpt.rows.map((cells) => cells.length), 0);
  const columns = Array.from({ length: width }, (_none, column) => column);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        {above && (
          <thead>
            <tr>
              {columns.map((column) =>
                above.has(column) ? (
                  <th key={column} className={styles.role}>
                    {above.get(column)}
                  </th>
                ) : (
                  <td key={column} />
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {excerpt.rows.map((cells, at) => (
            <tr key={at}>
              {columns.map((column) => {
                const value = cells[column] ?? '';
                const isRow = excerpt.row === null || excerpt.row === excerpt.first + at;
                const isColumn = excerpt.column === null || excerpt.column === column;
                const isPlace = excerpt.row !== null && isRow && isColumn;
                return (
                  <td
                    key={column}
                    className={mergeClasses(
                      styles.cell,
                      FIGURE.test(value) && styles.figure,
                      isPlace && styles.marked,
                    )}
                  >
                    {value}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
