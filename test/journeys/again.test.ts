import { report as seed } from '../seeds/seed';
import { accessibilityFaults, paneFrame } from './axe';
import { journeys } from './harness/journey';
import { placeOf } from './places';

/** An indicator of Perusturva that somebody edits, and that the next report changes too. */
const [INDICATOR] = seed.divisions
  .find(({ id }) => id === 'perusturva')!
  .resultAreas.flatMap(({ indicators }) => indicators)
  .filter(({ budget }) => Number.isInteger(budget.value));
const CELL = placeOf('indicators:perusturva', INDICATOR!.id, 'budget');
const FORECAST = placeOf('economy:perusturva', 'perusturva-ikaihmiset:expense', 'statedVariance');

function nextReport(): { name: string; mimeType: string; buffer: Buffer } {
  const next = structuredClone(seed);
  const all = next.divisions.flatMap(({ resultAreas }) => resultAreas);
  const indicator = all
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === INDICATOR!.id)!;
  indicator.budget = { raw: '91', value: 91 };
  const buffer = Buffer.from(JSON.stringify(next));
  return { name: 'uusi.json', mimeType: 'application/json', buffer };
}

journeys('a report is opened again', (open) => {
  test('what was typed is asked about, kept as told, and what was written over is restored', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.openSheet('Perusturva');
    await workbench.type(FORECAST, '2100000');
    await workbench.type(CELL, '81');

    await pane.getByRole('button', { name: 'Avaa toinen raportti…' }).click();
    await pane.locator('input[type=file]').setInputFiles(nextReport());
    await pane.getByRole('heading', { name: 'Mitä kirjoittamillesi luvuille tehdään?' }).waitFor();
    await workbench.screenshot('typed-question');
    expect(await accessibilityFaults(await paneFrame(workbench))).toEqual([]);
    await pane.getByRole('radio', { name: 'Raportissa: 91' }).click();
    await pane.getByRole('button', { name: 'Avaa raportti' }).click();
    await pane.getByText('Raportti on työkirjassa').first().waitFor();
    await workbench.openSheet('Perusturva');
    await workbench.waitFor(CELL, '91');
    expect((await workbench.shown(FORECAST)).replace(/\s/g, '')).toBe('+2100000');

    await pane.getByRole('button', { name: 'Palauta edellinen raportti' }).click();
    await workbench.waitFor(CELL, '81');
    await pane.getByText('Raportti on työkirjassa').first().waitFor();
    await workbench.screenshot('restored');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
