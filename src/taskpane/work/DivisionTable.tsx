import { makeStyles, tokens } from '@fluentui/react-components';
import type { Work } from '../state/paneState';
import { useText } from '../text/TextContext';
import { DivisionRow } from './DivisionRow';
import { Figures } from './Figures';
import { useTableStyles } from './tableStyles';

const useStyles = makeStyles({
  caption: {
    captionSide: 'bottom',
    textAlign: 'left',
    paddingTop: '4px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  coverage: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  work: Work;
  onGoTo: (division: string) => void;
}

/** The net variance, what is proposed and what is not, by division and in all. */
export function DivisionTable({ work, onGoTo }: Props) {
  const text = useText();
  const table = useTableStyles();
  const styles = useStyles();
  const { divisions, covered, isOpen, total } = work.variances;
  const coverage = text.work.covers(covered, divisions.length);
  return (
    <table className={table.table}>
      <caption className={styles.caption}>{text.work.legend}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.columnName}>
            {text.work.division}
          </th>
          <th scope="col" className={table.columnFigure}>
            {text.work.variance}
          </th>
          <th scope="col" className={table.columnFigure}>
            {text.work.proposed}
          </th>
          <th scope="col" className={table.columnFigure}>
            {text.work.notProposed}
          </th>
        </tr>
      </thead>
      <tbody>
        {divisions.map((division) => (
          <DivisionRow
            key={division.id}
            division={division}
            changedAt={work.changed.includes(division.id) ? work.readAt : null}
            onGoTo={onGoTo}
          />
        ))}
      </tbody>
      <tfoot>
        <tr className={table.total}>
          <th scope="row" className={table.name}>
            {text.work.total}
            <span className={styles.coverage}>
              {isOpen ? text.work.net.openSum(coverage) : coverage}
            </span>
          </th>
          <Figures
            variance={total}
            unread={{
              net: divisions.some(({ state }) => state === 'unread'),
              proposed: divisions.some(({ proposalsUnread }) => proposalsUnread > 0),
            }}
            changedAt={null}
          />
        </tr>
      </tfoot>
    </table>
  );
}
