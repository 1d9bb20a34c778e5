import { journeys } from './harness/journey';
import type { Workbench } from './harness/workbench';
import { placeOf, summaryNet } from './places';

const economy = (row: string, column: string): string => placeOf('economy:perusturva', row, column);

/** Waits until the pane says it, and looks that the sheets say the same. */
async function expectNet(
  workbench: Workbench,
  expected: { division: string; total: string; thousands: string },
): Promise<void> {
  const { pane } = workbench;
  const figure = pane
    .getByRole('row', { name: /^Perusturva/ })
    .getByRole('cell')
    .first();
  const printed = expected.division.replace('-', '−').replace(/ /g, '\u00a0');
  await figure.getByText(printed, { exact: true }).waitFor();
  const total = await pane.getByRole('row', { name: /YHTEENSÄ/ }).innerText();
  expect(plain(total)).toContain(expected.total);
  expect(plain(total)).toContain('kattaa 3/5 toimialaa');

  await workbench.openSheet('Perusturva');
  const sheetTotal = placeOf('margin:perusturva', 'total', 'varianceNet');
  expect(plain(await workbench.shown(sheetTotal))).toBe(expected.division);
  await workbench.openSheet('Yhteenveto');
  expect(plain(await workbench.shown(summaryNet('perusturva')))).toBe(expected.division);
  expect(plain(await workbench.shown(summaryNet(null)))).toBe(expected.total);
  const labels = await workbench.page.locator('svg.chart .chart-label').allTextContents();
  expect(labels.map(plain)).toContain(expected.thousands);
  await workbench.openSheet('Perusturva');
}

/** One space, one minus. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/−/g, '-').trim();
}

journeys('an accountant edits forecasts of Perusturva', (open) => {
  test('the net variance follows in the grid, the summary, the chart and the pane', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.openSheet('Perusturva');

    // Ikäihmiset, menot: 2 000 000 becomes 2 100 000.
    await workbench.type(economy('perusturva-ikaihmiset:expense', 'statedVariance'), '2100000');
    await expectNet(workbench, { division: '-553 353', total: '-288 577', thousands: '553' });
    await workbench.screenshot('edit-stated-variance');

    // Terveys, menot: 544 000 was stated; 50 600 000 forecast against 50 000 000 is 600 000.
    const terveys = 'perusturva-terveys:expense';
    await workbench.type(economy(terveys, 'originalBudget'), '50000000');
    await workbench.type(economy(terveys, 'forecast'), '50600000');
    await expectNet(workbench, { division: '-609 353', total: '-344 577', thousands: '609' });
    await workbench.screenshot('edit-forecast');

    const live = await pane.getByRole('status').first().innerText();
    expect(plain(live)).toBe('Perusturva: toimintakate heikkenee 609 353 €. Yhteensä -344 577.');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('a forecast without a budget reads "TA puuttuu" and stays out of the net', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.openSheet('Ympäristö');
    const at = placeOf('economy:ymparisto', 'ymparisto-kiinteistot:expense', 'forecast');
    await workbench.type(at, '50600000');
    await pane.getByRole('button', { name: 'Ympäristö: TA puuttuu' }).waitFor();
    await expectNet(workbench, { division: '-453 353', total: '-188 577', thousands: '453' });
  });

  test('a division that reported nothing is covered once it has a figure', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.openSheet('Ympäristö');
    const at = placeOf('economy:ymparisto', 'ymparisto-kiinteistot:revenue', 'statedVariance');
    await workbench.type(at, '25000');
    await pane.getByText('kattaa 4/5 toimialaa').waitFor();
    const row = await pane.getByRole('row', { name: /^Ympäristö/ }).innerText();
    expect(plain(row)).toBe('Ympäristö paranee +25 000 – ei ilmoitettu +25 000');

    await workbench.press('Kumoa');
    await pane.getByText('kattaa 3/5 toimialaa').waitFor();
  });
});
