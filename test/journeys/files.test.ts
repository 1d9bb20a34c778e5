/** A workbook is saved, and opened again by a co-worker: the add-in recognises it. */
import { readFileSync } from 'node:fs';
import { accessibilityFaults } from './axe';
import { journeys } from './harness/journey';
import { placeOf, summaryNet, TABS } from './places';

const AREA = placeOf('economy:perusturva', 'perusturva-ikaihmiset:expense', 'statedVariance');
const TOTAL = placeOf('margin:perusturva', 'total', 'varianceNet');

/** What the page itself has beside the grid and the add-in. */
const PARTS = ['.ribbon', '.message-place'];

journeys('files of the workbench', (open) => {
  test('what was edited is saved, and recognised when it is opened', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.openSample();
    await workbench.openSheet('Perusturva');
    const before = await workbench.shown(TOTAL);
    await workbench.type(AREA, '2100000');
    const edited = await workbench.shown(TOTAL);
    expect(edited).not.toBe(before);
    const scripts = await workbench.scripts();
    const file = await workbench.save();
    // The writer is loaded when it is needed, not before.
    expect(await workbench.scripts()).toBeGreaterThan(scripts);
    expect(file.name).toBe('Työkirja1.xlsx');
    await workbench.screenshot('files-saved');

    const coWorker = await open();
    await coWorker.ready();
    const buffer = readFileSync(file.path);
    const said = await coWorker.listen();
    await coWorker.openFile({ name: 'kemi.xlsx', mimeType: 'application/octet-stream', buffer });
    expect(await coWorker.message()).toContain('Avattiin kemi.xlsx.');
    expect(await said()).toContain('Avataan kemi.xlsx…');
    expect(await accessibilityFaults(coWorker.page.mainFrame(), PARTS)).toEqual([]);
    expect(await coWorker.tabs()).toEqual(TABS);
    await coWorker.pane.getByRole('row', { name: /YHTEENSÄ/ }).waitFor();
    const net = (await coWorker.pane.getByRole('row', { name: /^Perusturva/ }).innerText())
      .replace(/\s+/g, ' ')
      .replace(/−/g, '-');
    expect(net).toContain(edited.replace(/\s+/g, ' '));
    await coWorker.openSheet('Perusturva');
    expect(await coWorker.shown(TOTAL)).toBe(edited);
    await coWorker.openSheet('Yhteenveto');
    expect(await coWorker.shown(summaryNet('perusturva'))).toBe(edited);
    expect(await coWorker.page.locator('svg.chart').count()).toBe(1);
    await coWorker.screenshot('files-opened');
    expect((await coWorker.save()).name).toBe('kemi.xlsx');

    // The pane follows edits of the opened workbook as of any other.
    await coWorker.openSheet('Perusturva');
    await coWorker.type(AREA, '2000000');
    expect(await coWorker.shown(TOTAL)).toBe(before);
    await coWorker.pane
      .getByRole('row', { name: /^Perusturva/ })
      .getByText(before.replace('-', '−').replace(/ /g, '\u00a0'))
      .first()
      .waitFor();
    for (const one of [workbench, coWorker]) {
      expect(await one.unknownMembers()).toEqual([]);
      expect(one.errors).toEqual([]);
    }
  });

  test('a file that is no workbook leaves the open one as it is', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.type('B2', 'säilyy');
    await workbench.openFile({
      name: 'muistio.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('ei työkirja'),
    });
    const alert = workbench.page.getByRole('alert');
    expect(await alert.innerText()).toContain('muutoksia, joita ei ole tallennettu');
    await workbench.screenshot('files-unsaved');
    await alert.getByRole('button', { name: 'Avaa tallentamatta' }).click();
    await alert.getByText('ei avattu').waitFor();
    expect(await alert.innerText()).toMatch(
      /Tiedostoa muistio\.docx ei avattu\. Odotettiin Excel-työkirjaa \(\.xlsx\), löytyi muunlainen tiedosto\. Valitse tiedosto, jonka pääte on \.xlsx\./,
    );
    expect(await accessibilityFaults(workbench.page.mainFrame(), PARTS)).toEqual([]);
    await workbench.screenshot('files-refused');
    expect(await workbench.shown('B2')).toBe('säilyy');
    await alert.getByRole('button', { name: 'Sulje' }).click();
    expect(await alert.count()).toBe(0);
    await workbench.press('Kumoa');
    expect(await workbench.shown('B2')).toBe('');
  });
});
