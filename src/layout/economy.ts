/** Talous: two rows a result area, inputs and what is computed of them. */
import type { EconomyLine } from '../report/economy';
import { ECONOMY_ITEMS, type EconomyInput, type EconomyItem } from '../report/model';
import { decimalStyle, figureContent, textContent } from './cells';
import { decimalsFlag, idColumn, NUMBER_EXPECTED, type Column } from './columns';

/** Erä as the sheet says it. */
export const ITEM_NAMES: Record<EconomyItem, string> = { revenue: 'Tulot', expense: 'Menot' };

/** What Poikkeama reads when there is a forecast and no budget. */
export const BUDGET_MISSING = 'TA puuttuu';

const money = (key: EconomyInput, heading: string): Column<EconomyLine> => ({
  key,
  heading,
  style: 'inputMoney',
  content: (line) => figureContent(line[key]),
  cellStyle: (line) => decimalStyle(line[key], 'inputDecimals'),
  validation: NUMBER_EXPECTED,
  flags: [decimalsFlag(key)],
});

const signed = (key: EconomyInput, heading: string): Column<EconomyLine> => ({
  key,
  heading,
  style: 'inputSigned',
  content: (line) => figureContent(line[key]),
  validation: NUMBER_EXPECTED,
});

export const ECONOMY_COLUMNS: Column<EconomyLine>[] = [
  idColumn((line) => line.id),
  {
    key: 'area',
    heading: 'Tulosalue',
    style: 'inputText',
    content: (line) => textContent(line.label),
    flags: [{ key: 'area.repeated', formula: '={area}={area-above}', look: 'muted' }],
  },
  {
    key: 'item',
    heading: 'Erä',
    style: 'inputText',
    content: (line) => textContent(ITEM_NAMES[line.item]),
    validation: {
      kind: 'list',
      choices: ECONOMY_ITEMS.map((item) => ITEM_NAMES[item]),
      title: 'Erä',
      message: 'Rivi lasketaan mukaan, kun eränä on Tulot tai Menot.',
    },
  },
  money('originalBudget', 'Alkuperäinen TA'),
  signed('budgetChanges', 'TA-muutokset'),
  {
    key: 'amendedBudget',
    heading: 'Muutettu TA',
    style: 'computedMoney',
    formula: '=IF(ISNUMBER([@originalBudget]),ROUND(SUM([@originalBudget],[@budgetChanges]),2),"")',
  },
  money('actual', 'Toteuma'),
  {
    key: 'actualShare',
    heading: 'Tot-%',
    style: 'computedPercent',
    formula:
      '=IF(AND(ISNUMBER([@amendedBudget]),ISNUMBER([@actual])),IF([@amendedBudget]=0,"",[@actual]/[@amendedBudget]),"")',
  },
  money('forecast', 'TP-ennuste'),
  signed('statedVariance', 'Ennustepoikkeama'),
  {
    key: 'variance',
    heading: 'Poikkeama',
    style: 'computedSigned',
    formula: `=IF(ISNUMBER([@forecast]),IF(ISNUMBER([@amendedBudget]),ROUND([@forecast]-[@amendedBudget],2),"${BUDGET_MISSING}"),IF(ISNUMBER([@statedVariance]),[@statedVariance],""))`,
    flags: [
      {
        key: 'variance.budgetMissing',
        formula: `={variance}="${BUDGET_MISSING}"`,
        look: 'warning',
      },
    ],
  },
  signed('proposal', 'Muutosesitys'),
  {
    key: 'budgetAfterChange',
    heading: 'TA muutoksen jälkeen',
    style: 'computedMoney',
    formula: '=IF(ISNUMBER([@amendedBudget]),ROUND(SUM([@amendedBudget],[@proposal]),2),"")',
  },
  {
    key: 'unproposed',
    heading: 'Esittämättä',
    style: 'computedSigned',
    formula: '=IF(COUNT([@variance],[@proposal])=0,"",ROUND(SUM([@variance])-SUM([@proposal]),2))',
  },
  {
    key: 'source',
    heading: 'Lähde',
    style: 'inputText',
    content: (line) => textContent(line.source),
  },
  {
    key: 'reason',
    heading: 'Peruste',
    style: 'inputText',
    content: (line) => textContent(line.reason),
  },
];

export const ECONOMY_LEGEND =
  'Euroa. Tulot ja menot: + = määrä kasvaa. Poikkeama = TP-ennuste − Muutettu TA, ja jos niitä ei ole, Ennustepoikkeama.';
