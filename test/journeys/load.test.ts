import { journeys } from './harness/journey';
import { TABS, summaryNet } from './places';

journeys('a controller opens the sample report', (open) => {
  test('it stands on ten sheets, and every division has its net variance in the pane', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await pane.getByText('Esimerkki', { exact: true }).waitFor();
    await workbench.screenshot('pane-start');

    await pane.getByRole('button', { name: 'Avaa raportti' }).click();
    await pane.getByText('Raportti on työkirjassa, 10 välilehdellä.').first().waitFor();
    expect(await workbench.tabs()).toEqual(TABS);
    const rows = await pane.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Toimiala Poikkeama Esitetty Esittämättä',
      'Keskusvirasto ei ilmoitettu – ei ilmoitettu – ei ilmoitettu – ei ilmoitettu',
      'Elinvoima ennallaan 0 – ei ilmoitettu 0',
      'Hyvinvointi paranee +264 776 +264 776 0',
      'Perusturva heikkenee −453 353 −419 000 −34 353',
      'Ympäristö ei ilmoitettu – ei ilmoitettu – ei ilmoitettu – ei ilmoitettu',
      'YHTEENSÄ kattaa 3/5 toimialaa −188 577 −154 224 −34 353',
    ]);
    expect(digits(await workbench.shown(summaryNet('perusturva')))).toBe('-453353');
    expect(digits(await workbench.shown(summaryNet(null)))).toBe('-188577');
    await workbench.screenshot('pane-loaded');

    await pane.getByRole('button', { name: 'Perusturva' }).click();
    await workbench.waitFor('B1', 'Perusturva');
    await workbench.screenshot('pane-division');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('a pane that opens on the workbook needs no file', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane, page } = workbench;
    await workbench.openSample();

    await page.locator('.pane iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.location.reload();
    });
    await pane.getByText('Raportti on työkirjassa').first().waitFor({ state: 'detached' });
    await pane.getByRole('row', { name: /Perusturva heikkenee −453.353/ }).waitFor();
    expect(workbench.errors).toEqual([]);
  });
});

/** "−453 353" whatever its spaces and minus are. */
function digits(shown: string): string {
  return shown.replace(/\s/g, '').replace('−', '-');
}
