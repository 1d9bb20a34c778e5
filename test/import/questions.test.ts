/** What the sources leave open is asked and left blank; an answer, or a profile of answers, settles it. */
import { importFile } from '../../scripts/eval/import/main';
import { profileOf, readProfile } from '../../src/import/profile';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const WITHOUT_UNIT = bytes(
  [
    'Osavuosikatsaus 1-6/2024',
    '',
    'Sivistystoimiala',
    'Tulosalue;Erä;TA 2024;Toteuma 1-6/2024;Ennuste 2024',
    'Lukio;Tulot;120;65;125',
    'Lukio;Menot;4300;2190;4350',
  ].join('\n'),
);

test('a unit that nothing tells is asked; the figures are blank until it is answered', async () => {
  const open = await importFile(WITHOUT_UNIT, 'a.csv');
  const [question] = open.questions;
  expect(open.questions).toHaveLength(1);
  expect(question).toMatchObject({ kind: 'unit', choice: null });
  expect(question?.about).toContain('divisions[0].economy[0].actual');
  expect(open.report.divisions[0]?.economy?.[0]?.actual?.value).toBeNull();

  const answers = { [question?.id ?? '']: '1000' };
  const settled = await importFile(WITHOUT_UNIT, 'a.csv', answers);
  expect(settled.questions).toEqual([]);
  expect(settled.report.divisions[0]?.economy?.[1]?.forecast).toMatchObject({
    raw: '4350',
    value: 4_350_000,
  });

  const profile = readProfile(JSON.parse(JSON.stringify({ importProfile: profileOf(answers) })));
  const nextYear = bytes(new TextDecoder().decode(WITHOUT_UNIT).replace(/2024/g, '2025'));
  const again = await importFile(nextYear, 'b.csv', { ...profile?.answers } as Record<
    string,
    string
  >);
  expect(again.questions).toEqual([]);
});

const BARE_YEARS = bytes(
  [
    'Osavuosikatsaus 1-6/2024',
    '',
    'Tekninen toimiala',
    'Tilapalvelut',
    'Tunnusluku;2022;2023;2024',
    'Kiinteistöt, kpl;40;41;42',
  ].join('\n'),
);

test('columns of bare years are not guessed', async () => {
  const { questions, report } = await importFile(BARE_YEARS, 'a.csv');
  expect(questions.map(({ kind }) => kind)).toEqual(['column', 'column']);
  const indicator = report.divisions[0]?.resultAreas[0]?.indicators[0];
  expect(indicator?.actual.value).toBeNull();
  const [prior, actual] = questions.map(({ id }) => id);
  const settled = await importFile(BARE_YEARS, 'a.csv', {
    [prior ?? '']: 'priorActual',
    [actual ?? '']: 'actual',
  });
  expect(settled.report.divisions[0]?.resultAreas[0]?.indicators[0]).toMatchObject({
    priorActual: { value: 41 },
    actual: { value: 42 },
  });
});

test('a contradiction of the source stands as printed', async () => {
  const { report } = await importFile(
    bytes(
      [
        'Osavuosikatsaus 1-6/2024',
        '',
        'Sivistystoimiala',
        'Tulosalue;Erä;TA 2024;TA-muutokset;Muutettu TA;Ennuste 2024',
        'Lukio;Tulot;120 000;10 000;130 000;125 000',
        'Lukio;Menot;4 300 000;50 000;4 450 000;4 350 000',
        'Lukio;Netto;-4 180 000;-40 000;-4 320 000;-4 225 000',
      ].join('\n'),
    ),
    'a.csv',
  );
  const [division] = report.divisions as ((typeof report.divisions)[number] & {
    printed?: { rows: { cells: Record<string, { value: number | null }> }[] }[];
  })[];
  expect(division?.economy?.[1]).toMatchObject({
    originalBudget: { value: 4_300_000 },
    budgetChanges: { value: 50_000 },
  });
  expect(division?.printed?.[0]?.rows[1]?.cells['amendedBudget']?.value).toBe(4_450_000);
});

test('a ledger is summed; an account that nothing tells keeps its area blank until it is told', async () => {
  const ledger = (account: string): Uint8Array =>
    bytes(
      [
        'Toimiala;Tulosalue;Tilin nimi;TA 2024;Toteuma 1-6/2024',
        'Sivistystoimiala;Lukio;Maksutuotot;-20000;-9000',
        'Sivistystoimiala;Lukio;Henkilöstökulut;5000000;2450000',
        'Sivistystoimiala;Lukio;Palvelujen ostot;800000;395000',
        `Sivistystoimiala;Lukio;${account};100000;60000`,
      ].join('\n'),
    );
  const known = await importFile(ledger('Avustukset'), 'a.csv');
  expect(
    known.report.divisions[0]?.economy?.map(({ item, actual }) => [item, actual?.value]),
  ).toEqual([
    ['revenue', 9000],
    ['expense', 2_905_000],
  ]);
  const open = await importFile(ledger('Tuntematon tili'), 'a.csv');
  expect(open.questions).toMatchObject([{ kind: 'row', choice: null }]);
  expect(open.report.divisions[0]?.economy?.map(({ actual }) => actual?.value)).toEqual([
    null,
    null,
  ]);
  expect(open.questions[0]?.about).toContain('divisions[0].economy[1]');
});

test('a unit that nothing prints follows from the same amounts in a table of a known unit', async () => {
  const lines = [
    'Osavuosikatsaus 1-6/2024',
    '',
    'Tuloslaskelma (€)',
    ';TA 2024;Toteuma 1-6/2024',
    'Verotulot;31 902 000;16 595 351',
    'Valtionosuudet;14 490 700;7 120 644',
    'Vuosikate;4 780 470;2 551 587',
    '',
    'Verotulot ja valtionosuudet',
    ';TA 2024;Toteuma 1-6/2024',
    'Verotulot;31 902;16 595',
    'Valtionosuudet;14 491;7 121',
  ];
  const { report, questions } = await importFile(bytes(lines.join('\n')), 'a.csv');
  expect(questions).toEqual([]);
  expect(report.statements?.[1]?.rows[0]?.cells).toMatchObject({
    originalBudget: { raw: '31 902', value: 31_902_000 },
    actual: { raw: '16 595', value: 16_595_000 },
  });
});
