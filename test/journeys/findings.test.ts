import { journeys } from './harness/journey';
import type { Workbench } from './harness/workbench';
import { placeOf } from './places';

const TOTAL = placeOf('printed:hyvinvointi', 'hyvinvointi-muutos-yhteensa', 'expense');

async function openFindings(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await workbench.openSample();
  await pane.getByRole('tab', { name: /^Havainnot/ }).click();
}

journeys('a controller works through the findings', (open) => {
  test('the printed total of Hyvinvointi is mended in the grid, and its finding goes', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await openFindings(workbench);
    const finding = pane.getByRole('button', { name: /^Virhe: .*Yhteensä, menot/ });
    await finding.waitFor();
    expect(await pane.getByRole('tab', { name: /^Havainnot/ }).innerText()).toMatch(/\([1-9]\d*\)/);
    await workbench.screenshot('findings');
    // Choosing it shows its cell.
    await finding.click();
    await workbench.page.waitForTimeout(300);
    expect(await workbench.activeSheet()).toBe('Hyvinvointi');
    await workbench.screenshot('finding-open');

    await workbench.type(TOTAL, '906299');
    await finding.waitFor({ state: 'detached' });

    // The batch writes when the sheet is left: the finding is gone from Havainnot too.
    await workbench.openSheet('Havainnot');
    await workbench.page.waitForFunction(() =>
      window.tasmaWorkbench.text('B4').startsWith('Avoinna: virheitä 2,'),
    );
    expect(await workbench.shown('D3')).toBe('ajan tasalla');
    await workbench.screenshot('findings-sheet');
    await workbench.openSheet('Työloki');
    expect(await workbench.shown('F5')).toBe('Menot');
    expect((await workbench.shown('H5')).replace(/\s/g, '')).toBe('906299');
    await workbench.screenshot('worklog-sheet');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('a city sets its own limits of the checks, and takes them back', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await openFindings(workbench);
    const notes = pane.getByRole('button', { name: /huomautusta/ });
    const before = await notes.innerText();
    const limits = pane.getByRole('button', { name: /^Huomautusrajat/ });
    expect(await limits.innerText()).toContain('oletus');
    await limits.click();
    const percent = pane.getByRole('textbox', { name: 'Selitettävä muutos, %' });
    await percent.fill('paljon');
    await pane.getByText('Kirjoita luku').waitFor();
    await percent.fill('5');
    await workbench.screenshot('findings-limits');
    await pane.getByRole('button', { name: 'Ota käyttöön' }).click();
    await pane.getByText('Muutos on työkirjassa.').first().waitFor();
    expect(await limits.innerText()).toContain('omat');
    expect(await notes.innerText()).not.toBe(before);

    await pane.getByRole('button', { name: 'Kumoa' }).click();
    await pane.getByText('Kumottu.').first().waitFor();
    expect(await limits.innerText()).toContain('oletus');
    expect(await notes.innerText()).toBe(before);
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('a figure of the prose is shown marked in its sentence, and let stand with a reason', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await openFindings(workbench);
    await pane.getByRole('button', { name: /suuruusluokka/ }).click();
    await pane.locator('mark').first().waitFor();
    expect(await pane.locator('mark').first().innerText()).toBe('2,691 euroa');
    await workbench.screenshot('finding-sentence');
    await pane.getByRole('button', { name: 'Ohita…' }).click();
    await pane.getByRole('textbox', { name: 'Peruste' }).fill('Kysytty toimialalta, korjataan.');
    await workbench.screenshot('finding-waiving');
    await pane.getByRole('button', { name: 'Ohita', exact: true }).click();
    await pane.getByText('Kysytty toimialalta, korjataan.').first().waitFor();
    await workbench.openSheet('Havainnot');
    await workbench.screenshot('findings-waived');
    expect(workbench.errors).toEqual([]);
  });

  test('a fix is written into the workbook, and undone', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await openFindings(workbench);
    await pane.getByRole('button', { name: /^Virhe: .*Yhteensä, menot/ }).click();
    await pane.getByRole('button', { name: /^Korjaa/ }).click();
    await pane.getByText('Korjattu työkirjaan.').first().waitFor();
    await workbench.openSheet('Hyvinvointi');
    expect((await workbench.shown(TOTAL)).replace(/\s/g, '')).toBe('+906299');
    await pane.getByRole('button', { name: 'Kumoa' }).click();
    await pane.getByRole('button', { name: /^Virhe: .*Yhteensä, menot/ }).waitFor();
    expect((await workbench.shown(TOTAL)).replace(/\s/g, '').replace('−', '-')).toBe('-906298');
    expect(workbench.errors).toEqual([]);
  });

  test('Tarkista on the ribbon leads to the findings', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.press('Tarkista');
    await pane.getByRole('button', { name: /suuruusluokka/ }).waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
