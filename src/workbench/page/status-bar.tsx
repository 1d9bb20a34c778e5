import { containsCell, parseAddress } from '../host/workbook/address';
import type { Validation } from '../host/workbook/state';
import type { GridModel } from './grid-model/grid-model';

const said = (record: Readonly<Record<string, unknown>>, name: string): string =>
  typeof record[name] === 'string' ? record[name] : '';

/** The choices of a list validation that names them itself, e.g. "teksti,muutosesitys". */
function choicesOf(rule: Validation['rule']): string[] {
  const list = rule.list as { source?: unknown } | undefined;
  return typeof list?.source === 'string' ? list.source.split(',').map((each) => each.trim()) : [];
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
          <b>{said(validation.prompt, 'title')}</b> {said(validation.prompt, 'message')}
        </span>
      )}
      {validation &&
        choicesOf(validation.rule).map((choice) => (
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
