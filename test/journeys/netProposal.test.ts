import { journeys } from './harness/journey';
import { placeOf } from './places';

journeys('a proposal that is typed into Talous', (open) => {
  test('is proposed: no finding says that it is not', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await pane.getByRole('tab', { name: /^Havainnot/ }).click();
    const finding = pane.getByRole('button', { name: /Perheiden .*Esittämättä jää/ });
    await finding.waitFor();
    await workbench.openSheet('Perusturva');
    await workbench.type(
      placeOf('economy:perusturva', 'perusturva-perheet:expense', 'proposal'),
      '94766',
    );
    await finding.waitFor({ state: 'detached', timeout: 10_000 });
    expect(workbench.errors).toEqual([]);
  });
});
