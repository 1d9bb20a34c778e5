import { Link, mergeClasses } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import type { ProposalActions } from './actions';
import { FigureCells } from './FigureCells';
import { printMoney } from './printing';
import type { DivisionItem, ProposalModel, RowItem } from './model';
import { OpenPlaces } from './OpenPlaces';
import { ReasonOf } from './ReasonOf';
import { useProposalStyles } from './styles';
import { useTableStyles } from './tableStyles';

interface Props {
  model: ProposalModel;
  actions: ProposalActions;
}

/** Row by row what the council decides, what the boards decide, and what is left unproposed. */
export function ProposalTable({ model, actions }: Props) {
  const { table: words, shownIn, signs } = useText().proposal;
  const styles = useTableStyles();
  const { hint } = useProposalStyles();
  const { divisions, quiet, settings, total } = model;
  const columns = [words.revenue, words.expense, words.netShort[settings.netAs], words.unproposed];
  const silent = quiet.length > 0 && <p className={hint}>{words.quiet(quiet.join(', '))}</p>;
  if (divisions.length === 0) {
    return (
      <>
        <p className={hint}>{words.none}</p>
        {silent}
      </>
    );
  }
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {`${shownIn[settings.unit]}. ${signs[settings.netAs]}.`}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {divisions.map((division) => (
          <DivisionRows key={division.id} division={division} model={model} actions={actions} />
        ))}
        <tbody className={mergeClasses(styles.sum, styles.total)}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.sumName}>
              {words.total}
            </th>
          </tr>
          <tr>
            <FigureCells figures={total} unread={model.unread} presentation={settings} />
          </tr>
        </tbody>
      </table>
      {silent}
    </>
  );
}

function DivisionRows({ division, model, actions }: Props & { division: DivisionItem }) {
  const text = useText();
  const { table: words } = text.proposal;
  const styles = useTableStyles();
  const { settings } = model;
  return (
    <>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={4} className={styles.division}>
            {division.name}
          </th>
        </tr>
      </tbody>
      {division.rows.map((row) => (
        <tbody key={row.id} className={styles.row}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.name}>
              <RowName row={row} division={division.id} actions={actions} />
            </th>
          </tr>
          <tr>
            <FigureCells figures={row.figures} unread={row.unread} presentation={settings} />
          </tr>
          {row.kind === 'unproposed' && (
            <tr>
              <td colSpan={4} className={styles.forecast}>
                {words.forecast(
                  printMoney(row.variance.revenue ?? 0, settings, text),
                  printMoney(row.variance.expense ?? 0, settings, text),
                )}
              </td>
            </tr>
          )}
          {row.places.length > 0 && (
            <tr>
              <td colSpan={4} className={styles.forecast}>
                <OpenPlaces places={row.places} />
              </td>
            </tr>
          )}
          {row.reason.source !== 'none' && (
            <tr>
              <td colSpan={4} className={styles.reason}>
                <ReasonOf source={row.reason.source} text={row.reason.text} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
      {division.rows.length > 1 && division.rows[0]?.label !== division.name && (
        <tbody className={styles.sum}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.sumName}>
              {words.sum(division.name)}
            </th>
          </tr>
          <tr>
            <FigureCells figures={division.sum} unread={division.unread} presentation={settings} />
          </tr>
        </tbody>
      )}
    </>
  );
}

interface NameProps {
  row: RowItem;
  division: string;
  actions: ProposalActions;
}

function RowName({ row: { label, line, kind }, division, actions }: NameProps) {
  const { table: words } = useText().proposal;
  const styles = useTableStyles();
  return (
    <>
      {line === null ? (
        label
      ) : (
        <Link
          as="button"
          className={styles.link}
          title={words.goTo(label)}
          onClick={() => actions.goToLine(division, line)}
        >
          {label}
        </Link>
      )}
      {kind !== 'council' && <span className={styles.kind}>{` (${words.kinds[kind]})`}</span>}
    </>
  );
}
