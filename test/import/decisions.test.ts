/** Changes that cite the council's decisions are summed into the lines that they change. */
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

test('several changes of a line are one sum, each with its decision in the note', async () => {
  const { report, questions } = await importFile(
    bytes([
      ...ECONOMY,
      'Talousarviomuutokset (€)',
      'Tulosalue;Päätös;Tulot;Menot;Netto',
      'Lukio;KV 13.6.2022 § 45;5 000;60 000;-55 000',
      'Lukio;KV 29.8.2022 § 61;0;30 000;-30 000',
      'Perusopetus;KV 29.8.2022 § 62;;-20 000;20 000',
      'Yhteensä;;5 000;70 000;-65 000',
    ]),
    'a.csv',
  );
  expect(questions).toEqual([]);
  const changes = report.divisions[0]?.economy?.map(({ id, budgetChanges }) => [
    id,
    budgetChanges?.value ?? null,
    budgetChanges?.note ?? null,
  ]);
  const plain = JSON.parse(
    JSON.stringify(changes)
      .replace(/\u00a0/g, ' ')
      .replace(/\u2212/g, '-'),
  );
  expect(plain).toEqual([
    ['sivistystoimiala-lukio-tulot', 5000, 'KV 13.6.2022 § 45: 5 000'],
    ['sivistystoimiala-lukio-menot', 90000, 'KV 13.6.2022 § 45: 60 000; KV 29.8.2022 § 61: 30 000'],
    ['sivistystoimiala-perusopetus-tulot', null, null],
    ['sivistystoimiala-perusopetus-menot', -20000, 'KV 29.8.2022 § 62: -20 000'],
  ]);
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
  expect(report.divisions[0]?.economy?.map(({ budgetChanges }) => budgetChanges?.value)).toEqual([
    undefined,
    90000,
    undefined,
    15000,
  ]);
});

test('the sign of expenses that no net tells is asked, the line stays blank meanwhile', async () => {
  const file = bytes([
    ...ECONOMY,
    'Talousarviomuutokset (€)',
    'Tulosalue;Päätös;Tulot;Menot',
    'Lukio;KV 13.6.2022 § 45;5 000;-60 000',
  ]);
  const open = await importFile(file, 'a.csv');
  expect(open.questions).toMatchObject([{ kind: 'sign', choice: null }]);
  expect(open.questions[0]?.about).toEqual(['divisions[0].economy[1].budgetChanges']);
  const settled = await importFile(file, 'a.csv', { [open.questions[0]?.id ?? '']: '-1' });
  expect(settled.report.divisions[0]?.economy?.[1]?.budgetChanges?.value).toBe(60000);
});
