import { loadReport, printFault } from '../../src/report/load';

const minimal = {
  format: 'tasma-report/1',
  municipality: 'Kemi',
  title: 'Osavuosikatsaus',
  language: 'fi',
  period: { from: '2022-01-01', to: '2022-06-30' },
  columns: { priorActual: 'TP 2021', budget: 'TA 2022', actual: 'TOTEUMA', forecast: 'TP-ENNUSTE' },
  divisions: [] as unknown[],
  objectives: [] as unknown[],
};
const cell = { raw: '5', value: 5 };
const division = {
  id: 'elinvoima',
  name: 'ELINVOIMATOIMIALA',
  board: null,
  responsible: [],
  narrative: [{ id: 'p1', text: 'Talousarvio toteutuu.', line: 1 }],
  deviations: [{ id: 'd1', resultArea: 'hallinto', expense: cell, paragraph: 'p1' }],
  resultAreas: [
    {
      id: 'hallinto',
      name: 'Hallinto',
      responsible: [],
      indicators: [
        {
          id: 'i1',
          label: 'Kokoukset',
          priorActual: cell,
          budget: cell,
          actual: cell,
          forecast: cell,
          line: 3,
        },
      ],
      line: 2,
    },
  ],
};
const load = (report: unknown) => loadReport(JSON.stringify(report));
const faultsOf = (text: string, bytes?: number) => {
  const loaded = loadReport(text, bytes);
  return loaded.ok ? [] : loaded.faults.map(printFault);
};
const edited = (edit: (d: typeof division) => void) => {
  const copy = structuredClone(division);
  edit(copy);
  return JSON.stringify({ ...minimal, divisions: [copy] });
};

test('empty lists are a report', () =>
  expect(load(minimal)).toEqual({ ok: true, report: minimal }));

test('unknown fields are kept', () => {
  const report = { ...minimal, divisions: [{ ...division, colour: 'teal' }] };
  expect(load(report)).toEqual({ ok: true, report });
});

test.each([
  ['a missing field', { ...minimal, title: undefined }, 'title: odotettiin kenttä, löytyi puuttuu'],
  [
    'another format',
    { ...minimal, format: 'x/1' },
    'format: odotettiin "tasma-report/1", löytyi "x/1"',
  ],
  ['not a report', [], 'Tiedosto: odotettiin tietue, löytyi luettelo'],
])('%s is named', (_what, report, expected) => {
  expect(faultsOf(JSON.stringify(report))).toContain(expected);
});

test('a wrong type deep inside is named by its path', () => {
  const text = edited((d) => {
    const wrong = { raw: 'viisi', value: 'viisi' as unknown as number };
    d.resultAreas[0]!.indicators[0]!.actual = wrong;
  });
  expect(faultsOf(text)).toEqual([
    'divisions[0].resultAreas[0].indicators[0].actual.value: odotettiin luku, löytyi "viisi"',
  ]);
});

test('a doubled id names both places', () => {
  expect(faultsOf(edited((d) => (d.narrative[0]!.id = 'elinvoima')))).toContain(
    'divisions[0].narrative[0].id: odotettiin tunniste, joka ei ole käytössä (divisions[0].id), löytyi "elinvoima"',
  );
});

test('a reference to nothing is a fault', () => {
  expect(faultsOf(edited((d) => (d.deviations[0]!.resultArea = 'puuttuva')))).toEqual([
    'divisions[0].deviations[0].resultArea: odotettiin jonkin saman toimialan tulosalueen tunniste tai null, löytyi "puuttuva"',
  ]);
});

test('broken JSON tells its line', () => {
  expect(faultsOf('{\n  "format": tasma\n}')).toEqual([
    'Tiedosto: odotettiin JSON-tiedosto, löytyi virhe rivillä 2, merkki 13',
  ]);
});

test('pollution, depth and size are refused', () => {
  expect(faultsOf('{"divisions": [{"__proto__": {"admin": true}}]}')).toEqual([
    'divisions[0].__proto__: odotettiin muu kentän nimi, löytyi "__proto__"',
  ]);
  expect(faultsOf('['.repeat(100_000))[0]).toContain('enintään 50 sisäkkäistä tasoa');
  expect(faultsOf('{}', 20_000_001)[0]).toContain('enintään 20 Mt');
});
