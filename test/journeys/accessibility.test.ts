import type { Frame } from 'playwright-core';
import { accessibilityFaults, paneFrame } from './axe';
import { journeys } from './harness/journey';

/** Pixels by which the pane's content is wider than the pane. */
function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const BROKEN = { name: 'rikki.json', mimeType: 'application/json', buffer: Buffer.from('{}') };

journeys('the pane for everyone', (open) => {
  test('no view has a fault of accessibility or is wider than the pane, at 350 and 320 px', async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    const views: [string, () => Promise<void>][] = [
      ['start', () => pane.getByText('Esimerkki', { exact: true }).waitFor()],
      [
        'faults',
        async () => {
          await pane.locator('input[type=file]').setInputFiles(BROKEN);
          await pane.getByRole('button', { name: 'Kopioi luettelo' }).waitFor();
        },
      ],
      [
        'work',
        async () => {
          await pane.getByRole('button', { name: 'Takaisin' }).click();
          await pane.getByRole('button', { name: 'Avaa raportti' }).click();
          await pane.getByText('Raportti on työkirjassa').first().waitFor();
        },
      ],
      [
        'findings',
        async () => {
          await pane.getByRole('tab', { name: /^Havainnot/ }).click();
          await pane.getByRole('button', { name: /huomautusta/ }).click();
          await pane.getByRole('button', { name: /suuruusluokka/ }).click();
          await pane.locator('mark').first().waitFor();
          await pane.getByRole('button', { name: /^Huomautusrajat/ }).click();
          await pane.getByRole('textbox', { name: 'Olennainen ero, €' }).fill('kymmenen');
        },
      ],
      [
        'waiving',
        async () => {
          await pane.getByRole('button', { name: 'Ohita…' }).click();
          await pane.getByRole('textbox', { name: 'Peruste' }).waitFor();
        },
      ],
      [
        'proposal',
        async () => {
          await pane.getByRole('tab', { name: 'Muutosesitys' }).click();
          await pane.getByRole('heading', { name: 'Esitettävät muutokset' }).waitFor();
          for (const name of await pane.getByRole('button', { expanded: false }).allInnerTexts()) {
            await pane.getByRole('button', { name, exact: true }).first().click();
          }
        },
      ],
      [
        'figures',
        async () => {
          await pane.getByRole('tab', { name: 'Luvut' }).click();
          await pane.getByText('YHTEENSÄ').waitFor();
        },
      ],
      ['replace', () => pane.getByRole('button', { name: 'Avaa toinen raportti…' }).click()],
    ];
    for (const width of [350, 320]) {
      await page.goto(`${new URL('/', page.url()).href}?pane=${width}`);
      await workbench.ready();
      for (const [view, show] of views) {
        await show();
        const frame = await paneFrame(workbench);
        // What fades in has no contrast until it is there.
        await page.waitForTimeout(500);
        expect({ view, width, faults: await accessibilityFaults(frame) }).toEqual({
          view,
          width,
          faults: [],
        });
        expect({ view, width, overflow: await overflow(frame) }).toEqual({
          view,
          width,
          overflow: 0,
        });
      }
    }
  });

  test('the keyboard alone opens the report and leads to a division', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane, page } = workbench;
    await pane.getByText('Esimerkki', { exact: true }).waitFor();
    await pane.getByRole('button', { name: 'Ohita esittely' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Avaa osavuosikatsaus' }).waitFor();
    const focused = (): Promise<string> =>
      pane.locator(':focus').evaluate((element) => element.textContent ?? '');
    expect(await focused()).toBe('Avaa osavuosikatsaus');

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Avaa raportti');
    await page.keyboard.press('Enter');
    await pane.getByText('Raportti on työkirjassa').first().waitFor();
    expect(await focused()).toBe('Osavuosikatsaus 1-6/2022');

    const stops: string[] = [];
    for (let i = 0; i < 11; i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual([
      'Päivitä',
      '',
      'Luvut',
      // The headline's ways to what is missing, then the table.
      'Keskusvirasto',
      'Ympäristö',
      'Keskusvirasto',
      'Elinvoima',
      'Hyvinvointi',
      'Perusturva',
      'Ympäristö',
      'Avaa toinen raportti…',
    ]);
    await page.keyboard.press('Shift+Tab');
    const outline = await pane
      .locator(':focus')
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await workbench.waitFor('B1', 'Ympäristö');
  });

  test('a contrast theme of Windows leaves every word and direction to be seen', async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await page.emulateMedia({ forcedColors: 'active' });
    await workbench.ready();
    await workbench.openSample();
    const frame = await paneFrame(workbench);
    expect(await accessibilityFaults(frame)).toEqual([]);
    const colors = await pane
      .getByText('heikkenee')
      .first()
      .evaluate((element) => [
        getComputedStyle(element).color,
        getComputedStyle(document.body).color,
      ]);
    expect(colors[0]).toBe(colors[1]);
    await workbench.screenshot('pane-forced-colors');
  });
});
