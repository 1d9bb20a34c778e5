import { readFileSync } from 'node:fs';
import { journeys } from './harness/journey';
import { placeOf } from './places';

const AREA = 'perusturva-perheet';

journeys('a controller makes the change proposal', (open) => {
  test('takes over what is forecast and not proposed, and gets the paper in Word', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane, page } = workbench;
    await workbench.openSample();
    await pane.getByRole('tab', { name: 'Muutosesitys' }).click();
    await pane.getByText('Perusturva').first().waitFor();
    await workbench.screenshot('proposal');
    for (const name of await pane.getByRole('button', { expanded: false }).allInnerTexts()) {
      await pane.getByRole('button', { name, exact: true }).first().click();
    }
    await workbench.screenshot('proposal-open');
    // What is forecast and not proposed is taken over: it stands in Talous and in Muutosesitys.
    await pane.getByRole('button', { name: /^Poimi \(/ }).click();
    await pane.getByText('Muutos on työkirjassa.').first().waitFor();
    await workbench.openSheet('Perusturva');
    const proposed = placeOf('economy:perusturva', `${AREA}:expense`, 'proposal');
    expect((await workbench.shown(proposed)).replace(/\s/g, '')).toBe('+94766');
    await workbench.openSheet('Muutosesitys');
    await workbench.screenshot('proposal-sheet-taken');

    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: /Word/ }).first().click();
    const file = await (await download).path();
    // A Word file is a zip.
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(workbench.errors).toEqual([]);
  });
});
