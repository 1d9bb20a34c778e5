/** What somebody deletes, or moves under a write, is told at once and never turns a net over. */
import { accessibilityFaults, paneFrame } from './axe';
import { journeys } from './harness/journey';
import type { Workbench } from './harness/workbench';
import { expectInSummary, expectMissing, headline, plain } from './netShown';
import { placeOf } from './places';

const AGED = 'perusturva-ikaihmiset:expense';
const economy = (row: string, column: string): string => placeOf('economy:perusturva', row, column);
const VARIANCE = economy(AGED, 'statedVariance');
const rowOf = (address: string): number => Number(address.replace(/\D/g, ''));

/** The finding is reached by the headline's own words, and mended by its button. */
async function putBack(workbench: Workbench, missing: string, button: string): Promise<void> {
  const { pane } = workbench;
  await headline(workbench).getByRole('button', { name: missing, exact: true }).click();
  await pane
    .getByRole('button', { name: /poistettu/, expanded: false })
    .first()
    .click();
  expect(await accessibilityFaults(await paneFrame(workbench))).toEqual([]);
  await workbench.screenshot(`net-${button.toLowerCase().replace(/\W/g, '-')}`);
  await pane.getByRole('button', { name: button }).click();
  await pane.getByText('Palautettu, myös mitä siihen oli viimeksi kirjoitettu.').first().waitFor();
  await pane.getByRole('tab', { name: 'Luvut' }).click();
  await headline(workbench).getByText('heikkenee').waitFor();
  expect(plain(await headline(workbench).innerText())).toContain('-88 577 €');
}

const AFTER = {
  division: ['-353 353', 'heikkenee'],
  total: ['-88 577', 'heikkenee'],
} satisfies Parameters<typeof expectInSummary>[2];

journeys('what is gone from the sheets', (open) => {
  test('a deleted row of Talous comes back with what was typed there last', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.openSample();
    await workbench.openSheet('Perusturva');
    await workbench.type(VARIANCE, '1900000');
    await workbench.type(economy(AGED, 'reason'), 'Arvio tarkentui');
    await headline(workbench).getByText('−88\u00a0577').waitFor();
    await workbench.deleteRow(rowOf(VARIANCE));
    await expectMissing(workbench, 'Perusturva: 1 rivi poistettu');
    await expectInSummary(workbench, 'perusturva', {
      division: ['tarkista', 'tarkista: 1 rivi poistettu'],
      total: ['+264 776', 'kesken'],
    });
    await putBack(workbench, 'Perusturva: 1 rivi poistettu', 'Palauta rivi');
    await expectInSummary(workbench, 'perusturva', AFTER);
    await workbench.openSheet('Perusturva');
    expect(plain(await workbench.shown(VARIANCE))).toBe('+1 900 000');
    expect(await workbench.shown(economy(AGED, 'reason'))).toBe('Arvio tarkentui');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test("a division's deleted sheet comes back with what was typed there last", async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.openSample();
    const tabs = await workbench.tabs();
    await workbench.openSheet('Perusturva');
    await workbench.type(VARIANCE, '1900000');
    await headline(workbench).getByText('−88\u00a0577').waitFor();
    await workbench.deleteSheet('Perusturva');
    await expectMissing(workbench, 'Perusturva: välilehti poistettu');
    await expectInSummary(workbench, 'perusturva', {
      division: ['tarkista', 'tarkista: välilehti poistettu'],
      total: ['+264 776', 'kesken'],
    });
    expect(await workbench.errorCells()).toEqual([]);
    // What waited to be written when the sheet was deleted is written, and no fault of it is told.
    await workbench.openSheet('Havainnot');
    await workbench.page.waitForFunction(() => window.tasmaWorkbench.text('D3') === 'ajan tasalla');
    expect(await workbench.pane.getByRole('button', { name: 'Yritä uudelleen' }).count()).toBe(0);
    await putBack(workbench, 'Perusturva: välilehti poistettu', 'Palauta välilehti');
    expect((await workbench.tabs()).sort()).toEqual(tabs.sort());
    await expectInSummary(workbench, 'perusturva', AFTER);
    await workbench.openSheet('Perusturva');
    expect(plain(await workbench.shown(VARIANCE))).toBe('+1 900 000');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
