/** Changes that cite the council's decisions come in with their decisions. */
import { importFile } from '../../scripts/eval/import/main';

const bytes = (lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

const ECONOMY = [
  'Osavuosikatsaus 1-8/2022',
  '',
  'Sivistystoimiala',
  'Talous (€)',
  'Tulosalue;Erä;Alkuperäinen TA 2022;Toteuma 1-8/2022;Ennuste 2022',
  'Lukio;Tulot;120 000;70 000;125 000',
  'Lukio;Menot;4 300 000;2 900 000;4 390 000',
  'Perusopetus;Tulot;400 000;250 000;400 000',
  'Perusopetus;Menot;9 100 000;6 000 000;9 200 000',
  '',
];

test('changes in a column for each decision are one sum, each with its decision in the note', async () => {
  const { report, questions } = await importFile(
    bytes([
      'Osavuosikatsaus 1-8/2022',
      '',
      'Sivistystoimiala',
      'Talous (€)',
      'Tulosalue;Erä;Alkuperäinen TA 2022;Muutos KV 13.6.2022 § 45;Muutos KV 29.8.2022 § 61;Muutettu TA 2022;Toteuma 1-8/2022',
      'Lukio;Tulot;120 000;5 000;0;125 000;70 000',
      'Lukio;Menot;4 300 000;60 000;30 000;4 390 000;2 900 000',
    ]),
    'a.csv',
  );
  expect(questions).toEqual([]);
  expect(report.divisions[0]?.economy?.map(({ budgetChanges }) => budgetChanges)).toMatchObject([
    { value: 5000, raw: '5 000 + 0', note: 'KV 13.6.2022 § 45: 5 000' },
    { value: 90000, note: 'KV 13.6.2022 § 45: 60 000; KV 29.8.2022 § 61: 30 000' },
  ]);
});

test('rows that cite decisions are the changes of their division, each with its decision', async () => {
  const { report, questions } = await importFile(
    bytes([
      ...ECONOMY,
      'Talousarviomuutokset (€)',
      'Tulosalue;Päätös;Tulot;Menot;Netto',
      'Lukio;KV 13.6.2022 § 45;5 000;60 000;-55 000',
      'Lukio;KV 29.8.2022 § 61;0;30 000;-30 000',
      'Yhteensä;;5 000;90 000;-85 000',
    ]),
    'a.csv',
  );
  expect(questions).toEqual([]);
  expect(report.divisions[0]?.budgetChanges).toMatchObject({
    rows: [
      { label: 'Lukio', note: 'KV 13.6.2022 § 45', expense: { value: 60000 } },
      { label: 'Lukio', note: 'KV 29.8.2022 § 61', expense: { value: 30000 } },
    ],
    total: { expense: { value: 90000 }, net: { value: -85000 } },
  });
});

test('one column of amounts under decisions that head their rows', async () => {
  const { report } = await importFile(
    bytes([
      ...ECONOMY,
      'Valtuuston päättämät muutokset (€)',
      'Muutos;Määrärahamuutos',
      'KV 13.6.2022 § 45;',
      'Lukio, menot;60 000',
      'Perusopetus, menot;15 000',
      'KV 29.8.2022 § 61;',
      'Lukio, menot;30 000',
    ]),
    'a.csv',
  );
  expect(report.divisions[0]?.budgetChanges?.rows).toMatchObject([
    { label: 'Lukio', note: 'KV 13.6.2022 § 45', expense: { value: 60000 } },
    { label: 'Perusopetus', note: 'KV 13.6.2022 § 45', expense: { value: 15000 } },
    { label: 'Lukio', note: 'KV 29.8.2022 § 61', expense: { value: 30000 } },
  ]);
});
