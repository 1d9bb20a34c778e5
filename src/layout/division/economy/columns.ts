/** Talous: two rows a result area, inputs and what is computed of them. */
import type { EconomyLine } from '../../../report/line';
import { ECONOMY_ITEMS, type EconomyInput, type EconomyRow } from '../../../report/model';
import { countedFigureOf, textOf } from '../../reading/values';
import { BUDGET_MISSING, UNREAD } from '../../state/words';
import { decimalStyle, figureContent, textContent } from '../../table/cells';
import { decimalsFlag, FIGURE, idColumn } from '../../table/columns';
import type { Column } from '../../table/schema';
import { ITEM_NAMES } from './criteria';
import {
  ACTUAL_SHARE,
  AMENDED_BUDGET,
  AREA_STATE,
  BUDGET_AFTER_CHANGE,
  isNumberOrBlank,
  PROPOSAL_STATE,
  STATE,
  UNPROPOSED,
  VARIANCE,
} from './formulas';

type EconomyColumn = Column<EconomyLine, EconomyRow>;

/** Of whole euros, or of a change with its sign. */
const MONEY = 'inputMoney';
const CHANGE = 'inputSigned';

/** An input in euros. Cells that hold something else than a number are flagged, whatever they show. */
const euros = (
  key: EconomyInput,
  heading: string,
  style: typeof MONEY | typeof CHANGE,
  width: number,
): EconomyColumn => ({
  key,
  heading,
  style,
  width,
  ...FIGURE,
  isMissed: true,
  content: (line) => figureContent(line[key]),
  read: (row, value, line) => {
    row[key] = countedFigureOf(value, line?.[key]);
  },
  ...(style === MONEY ? { cellStyle: (line) => decimalStyle(line[key], 'inputDecimals') } : {}),
  flags: [
    ...(style === MONEY ? [decimalsFlag(key)] : []),
    {
      key: `${key}.unread`,
      formula: `=IFERROR(NOT(${isNumberOrBlank(`{${key}}`)}),TRUE)`,
      look: 'warning',
    },
  ],
});

const words = (key: 'source' | 'reason', heading: string, width: number): EconomyColumn => ({
  key,
  heading,
  style: 'inputText',
  width,
  content: (line) => textContent(line[key]),
  read: (row, value) => {
    row[key] = textOf(value);
  },
});

/** What only formulas ask. */
const hidden = (key: string, heading: string, formula: string): EconomyColumn => ({
  key,
  heading,
  style: 'computedLabel',
  width: 12,
  hidden: true,
  formula,
});

export const ECONOMY_COLUMNS: EconomyColumn[] = [
  idColumn((line) => line.id),
  {
    key: 'area',
    heading: 'Tulosalue',
    style: 'inputText',
    content: (line) => textContent(line.label),
    read: (row, value) => {
      row.label = textOf(value);
    },
    flags: [{ key: 'area.repeated', formula: '={area}={area-above}', look: 'muted' }],
  },
  {
    key: 'item',
    heading: 'Erä',
    style: 'inputText',
    content: (line) => textContent(line.unreadItem ?? ITEM_NAMES[line.item]),
    validation: {
      kind: 'list',
      choices: ECONOMY_ITEMS.map((item) => ITEM_NAMES[item]),
      title: 'Erä',
      message: 'Rivi lasketaan mukaan, kun eränä on Tulot tai Menot.',
    },
  },
  euros('originalBudget', 'Alkuperäinen TA', MONEY, 14),
  euros('budgetChanges', 'TA-muutokset', CHANGE, 14),
  {
    key: 'amendedBudget',
    heading: 'Muutettu TA',
    style: 'computedMoney',
    width: 18,
    formula: AMENDED_BUDGET,
  },
  euros('actual', 'Toteuma', MONEY, 14),
  {
    key: 'actualShare',
    heading: 'Tot-%',
    style: 'computedPercent',
    width: 14,
    formula: ACTUAL_SHARE,
  },
  euros('forecast', 'TP-ennuste', MONEY, 14),
  euros('statedVariance', 'Ennustepoikkeama', CHANGE, 16),
  {
    key: 'variance',
    heading: 'Poikkeama',
    style: 'computedSigned',
    width: 16,
    formula: VARIANCE,
    flags: [
      {
        key: 'variance.open',
        formula: `=OR({variance}="${BUDGET_MISSING}",{variance}="${UNREAD}")`,
        look: 'warning',
      },
    ],
  },
  euros('proposal', 'Muutosesitys', CHANGE, 16),
  {
    key: 'budgetAfterChange',
    heading: 'TA muutoksen jälkeen',
    style: 'computedMoney',
    width: 16,
    formula: BUDGET_AFTER_CHANGE,
  },
  {
    key: 'unproposed',
    heading: 'Esittämättä',
    style: 'computedSigned',
    width: 14,
    formula: UNPROPOSED,
  },
  words('source', 'Lähde', 14),
  words('reason', 'Peruste', 50),
  hidden('state', 'Rivin tila', STATE),
  hidden('areaState', 'Tulosalueen tila', AREA_STATE),
  hidden('proposalState', 'Esityksen tila', PROPOSAL_STATE),
];

export const ECONOMY_LEGEND =
  'Euroa. Tulot ja menot: + = määrä kasvaa. Poikkeama = TP-ennuste − Muutettu TA, ja jos niitä ei ole, Ennustepoikkeama.';
