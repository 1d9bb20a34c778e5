import { journeys } from './harness/journey';
import { TABS } from './places';

journeys('the workbench', (open) => {
  test('says that it is not Excel, and the add-in beside it is ready', async () => {
    const workbench = await open();
    await workbench.ready();
    expect(await workbench.page.getByText('Kokeilupohja: tämä ei ole Excel').isVisible()).toBe(
      true,
    );
    await workbench.pane.getByRole('button', { name: 'Avaa raportti' }).waitFor();
    expect(await workbench.tabs()).toEqual(['Taul1']);
    expect(workbench.errors).toEqual([]);
    await workbench.screenshot('workbench-empty');
  });

  test('a user types numbers and a formula, pastes a block and takes it back', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.type('B2', '1310855,5');
    await workbench.type('B3', '=B2*2');
    expect(await workbench.shown('B3')).toBe('2621711');
    expect(await workbench.formula('B3')).toBe('=B2*2');

    await workbench.paste('D2', 'Kotihoito\t214316\nIkäihmiset\t1000000');
    expect(await workbench.shown('E3')).toBe('1000000');

    await workbench.press('Kumoa');
    expect(await workbench.shown('E3')).toBe('');
    expect(await workbench.shown('B3')).toBe('2621711');
    await workbench.press('Tee uudelleen');
    expect(await workbench.shown('E3')).toBe('1000000');
    expect(workbench.errors).toEqual([]);
  });

  test('a key that comes while the sheets are drawn is not lost, whatever the moment', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.clickCell('B2');
    const held: (string | null)[] = [];
    for (let tasks = 0; tasks < 10; tasks++) {
      held.push(await workbench.keyWhileDrawing('7', 'B2', tasks));
    }
    expect(held).toEqual(Array(10).fill('7'));
  });

  test('what the user may not do is said on the page', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.type('A1', '=SUMMA((');
    expect(await workbench.page.getByRole('alert').innerText()).toContain('Tarkista kaava');
  });

  test('the report opens in the sheets, and hidden sheets stay hidden', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.pane.getByRole('button', { name: 'Avaa raportti' }).click();
    await workbench.pane.getByText('YHTEENSÄ').waitFor();
    expect(await workbench.tabs()).toEqual(TABS);
    await workbench.openSheet('Yhteenveto');
    expect(await workbench.page.locator('.chart-title').textContent()).toContain('nettomenot');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await workbench.screenshot('workbench-report');
  });

  test('each command of the ribbon is heard, and ends', async () => {
    const workbench = await open();
    await workbench.ready();
    for (const label of ['Päivitä', 'Tarkista']) {
      await workbench.press(label);
      await workbench.page
        .locator('.ribbon')
        .getByRole('button', { name: label, includeHidden: true })
        .and(workbench.page.locator('[aria-busy=false]'))
        .waitFor();
    }
    expect(await workbench.page.getByRole('alert').count()).toBe(0);
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('a hidden pane comes back by the ribbon', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.page.getByRole('button', { name: 'Piilota ruutu' }).click();
    expect(await workbench.page.locator('.pane').isVisible()).toBe(false);
    await workbench.press('Avaa Täsmä');
    expect(await workbench.page.locator('.pane').isVisible()).toBe(true);
    await workbench.page.getByRole('button', { name: 'Piilota ruutu' }).click();
    await workbench.press('Päivitä');
    await workbench.page.locator('.pane').waitFor({ state: 'visible' });
  });
});
