import type { BookValidation } from '../../xlsx/book/rules';
import { containsCell, parseAddress } from '../host/workbook/address';
import type { GridModel } from './grid-model/grid-model';

/** The choices of a list validation that names them itself, e.g. "teksti,muutosesitys". */
function choicesOf({ kind, formulas: [source = ''] }: BookValidation): string[] {
  const isNamed = kind === 'list' && !String(source).startsWith('=');
  return isNamed
    ? String(source)
        .split(',')
        .map((each) => each.trim())
    : [];
}

/** What Excel would show at the selected cell: input message, a list's choices, where a link leads. */
interface StatusBarProps {
  model: GridModel;
  notice: string | null;
  onChange: () => void;
}

export function StatusBar({ model, notice, onChange }: StatusBarProps) {
  const { workbook } = model;
  const { sheet: place, row, column } = model.getSelectedView();
  const sheet = workbook.state.sheets[place];
  if (sheet === undefined) return null;
  const validation = sheet.validations.find(({ area }) => containsCell(area, row - 1, column - 1));
  const link = model.linkAt(place, row, column);
  const choose = (choice: string): void => {
    model.setUserInput(place, row, column, choice);
    onChange();
  };
  const follow = (): void => {
    const target = parseAddress(link ?? '');
    if (target === null) return;
    model.goTo(target.sheet ?? sheet.name, target.area);
    onChange();
  };
  return (
    <footer className="status">
      {notice !== null && (
        <span className="status-notice" role="alert">
          {notice}
        </span>
      )}
      {validation && (
        <span className="status-prompt">
          <b>{validation.prompt.title}</b> {validation.prompt.text}
        </span>
      )}
      {validation &&
        choicesOf(validation).map((choice) => (
          <button key={choice} type="button" onClick={() => choose(choice)}>
            {choice}
          </button>
        ))}
      {link !== undefined && (
        <button type="button" className="status-link" onClick={follow}>
          Siirry: {link}
        </button>
      )}
    </footer>
  );
}
