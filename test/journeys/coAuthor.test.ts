/** Täsmä writes while somebody moves rows: the value lands in the row meant or nowhere, and that is said. */
import { journeys } from './harness/journey';
import type { Workbench } from './harness/workbench';
import { headline, plain } from './netShown';
import { placeOf } from './places';

const SHEET = 'Perusturva';
const TABLE = 'Talous_perusturva';
const AGED = 'perusturva-ikaihmiset:expense';
const VARIANCE = placeOf('economy:perusturva', AGED, 'statedVariance');
const COLUMN = VARIANCE.replace(/\d/g, '');
const rowOf = (address: string): number => Number(address.replace(/\D/g, ''));
const ROW = rowOf(VARIANCE);
const FIRST_ROW = rowOf(placeOf('economy:perusturva', 'perusturva-hallinto:revenue', 'area'));

/** What stands in Ennustepoikkeama, by the row's id. */
function variances({ page }: Workbench): Promise<Record<string, unknown>> {
  return page.evaluate(
    ([sheet, column, top]) => {
      const { host } = window.tasmaWorkbench;
      const { cells } = host.snapshot().sheets.find(({ name }) => name === sheet)!;
      const rows = Array.from({ length: 12 }, (_, index) => top + index);
      return Object.fromEntries(
        rows.flatMap((row) => {
          const id = cells[`A${row}`]?.value;
          return typeof id === 'string' && id.includes(':')
            ? [[id, cells[`${column}${row}`]?.value ?? '']]
            : [];
        }),
      );
    },
    [SHEET, COLUMN, FIRST_ROW] as const,
  );
}

const ACTS = [
  ['inserts a row above', { kind: 'insertRow', sheet: SHEET, row: ROW - 1 }],
  ['deletes the row above', { kind: 'deleteRow', sheet: SHEET, row: ROW - 1 }],
  ['sorts the table', { kind: 'sort', table: TABLE, heading: 'Tulosalue' }],
  ['deletes the row', { kind: 'deleteRow', sheet: SHEET, row: ROW }],
] as const;

journeys('a co-author moves rows while a fix is written', (open) => {
  test.each(ACTS)('%s', async (_name, act) => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.openSheet(SHEET);
    await workbench.type(VARIANCE, '1.250.000');
    await headline(workbench)
      .getByRole('button', { name: /1 luku lukematta/ })
      .waitFor();
    const before = await variances(workbench);
    await pane.getByRole('tab', { name: /^Havainnot/ }).click();
    await pane.getByRole('button', { name: /1\.250\.000/ }).click();
    await workbench.beforeNextWrite(act);
    await pane.getByRole('button', { name: /^Korjaa: / }).click();

    const isGone = act.kind === 'deleteRow' && act.row === ROW;
    const said = isGone ? 'Havaintoa ei enää ole' : 'Korjattu työkirjaan.';
    await pane.getByText(said).first().waitFor();
    const after = await variances(workbench);
    const others = { ...before, ...after, [AGED]: before[AGED] };
    expect(others).toEqual(before);
    expect(after[AGED]).toBe(isGone ? undefined : 1_250_000);
    await workbench.screenshot(`co-author-${act.kind}`);
    await pane.getByRole('tab', { name: 'Luvut' }).click();
    const told = act.kind === 'deleteRow' ? 'Perusturva: 1 rivi poistettu' : '€ paranee';
    expect(plain(await headline(workbench).innerText())).toContain(told);
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
