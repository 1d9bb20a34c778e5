/** What is unread, half or told twice is never hidden in a net: each as somebody types it into the sheets. */
import { accessibilityFaults, paneFrame } from './axe';
import { journeys } from './harness/journey';
import type { Workbench } from './harness/workbench';
import { expectInSummary, expectMissing, headline, paneRow, plain } from './netShown';
import { placeOf } from './places';

const economy = (row: string, column: string): string => placeOf('economy:perusturva', row, column);
const AGED = economy('perusturva-ikaihmiset:expense', 'statedVariance');

const UNREAD = 'Perusturva: 1 luku lukematta';
const unreadFinding = ({ pane }: Workbench) =>
  pane.getByRole('button', { name: /^Virhe: Ikäihmisten palvelut, menot, ennustepoikkeama: / });

/** Opens the finding of the cell; answers the buttons that mend it. */
async function openFinding(workbench: Workbench) {
  const { pane } = workbench;
  await pane.getByRole('tab', { name: /^Havainnot/ }).click();
  await unreadFinding(workbench).click();
  await pane.getByRole('button', { name: 'Ohita…' }).waitFor();
  return pane.getByRole('button', { name: /^Korjaa: / });
}

journeys('a net is never silently wrong', (open) => {
  test('what cannot be read stops the net, is marked, and is mended where it is a number for sure', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane, page } = workbench;
    await workbench.openSample();
    const cases: [typed: string, mended: string | null][] = [
      ['noin 5', null],
      ['=1/0', null],
      ['15.3.2022', null],
      ['1.250.000', '1 250 000'],
      ['2 000 t€', '2 000 000'],
      ['1,25 milj.', '1 250 000'],
    ];
    for (const [typed, mended] of cases) {
      await workbench.openSheet('Perusturva');
      await workbench.type(AGED, typed);
      await expectMissing(workbench, UNREAD);
      expect(plain(await headline(workbench).innerText())).toContain('+264 776 €');
      await page.waitForFunction((at) => window.tasmaWorkbench.flag(at) !== null, AGED);
      await expectInSummary(workbench, 'perusturva', {
        division: ['tarkista', 'tarkista: 1 luku lukematta'],
        total: ['+264 776', 'kesken'],
      });
      const fix = await openFinding(workbench);
      const labels = await fix.allInnerTexts();
      expect([typed, ...labels.map(plain)]).toEqual(
        mended === null ? [typed] : [typed, `Korjaa: ${mended}`],
      );
      expect(await workbench.activeSheet()).toBe('Perusturva');
      if (mended !== null) {
        await fix.click();
        await unreadFinding(workbench).waitFor({ state: 'detached' });
        expect(plain(await workbench.shown(AGED))).toBe(`+${mended}`);
      }
      await pane.getByRole('tab', { name: 'Luvut' }).click();
    }
    await headline(workbench).getByText('paranee').waitFor();
    const row = plain(await paneRow(workbench, 'Perusturva').innerText());
    expect(row).toContain('paranee +296 647');
    expect(await workbench.unknownMembers()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('the way in the headline leads to the cell, and nothing of it is in the way of anybody', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.openSample();
    await workbench.openSheet('Perusturva');
    await workbench.type(AGED, 'noin 5');
    await expectMissing(workbench, UNREAD);
    const frame = await paneFrame(workbench);
    expect(await accessibilityFaults(frame)).toEqual([]);
    const box = await headline(workbench).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(120);
    await workbench.screenshot('net-unread');
    await workbench.openSheet('Yhteenveto');
    await workbench.screenshot('net-unread-summary');
    await headline(workbench).getByRole('button', { name: UNREAD }).click();
    await workbench.named(AGED);
    expect(await workbench.activeSheet()).toBe('Perusturva');

    await workbench.type(AGED, '1,25 milj.');
    await openFinding(workbench);
    await workbench.screenshot('net-unread-finding');
    expect(await accessibilityFaults(frame)).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('only one side given is "kesken": its figure without a direction', async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.openSample();
    await workbench.openSheet('Ympäristö');
    const line = 'ymparisto-kiinteistot:revenue';
    const at = (column: string): string => placeOf('economy:ymparisto', line, column);
    await workbench.type(at('originalBudget'), '1000000');
    await workbench.type(at('forecast'), '1200000');
    await expectMissing(workbench, 'Ympäristö: kesken: 7 riviä ilman lukua');
    const row = plain(await paneRow(workbench, 'Ympäristö').innerText());
    expect(row).toMatch(/^Ympäristö kesken: 7 riviä ilman lukua \+200 000/);
    expect(row).not.toMatch(/paranee|heikkenee/);
    await workbench.screenshot('net-half');
    await expectInSummary(workbench, 'ymparisto', {
      division: ['+200 000', 'kesken: 7 riviä ilman lukua'],
      total: ['+11 423', 'kesken'],
    });
    await workbench.screenshot('net-half-summary');
    expect(await accessibilityFaults(await paneFrame(workbench))).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('once every area has its figures, Kohdistamatta is out of the net, and a finding says so', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await workbench.openSample();
    await workbench.openSheet('Perusturva');
    // From Hallinto to Ikäihmiset, of each its Tulot and Menot.
    const budgets = [500, 700, 1_000, 2_000, 5_000, 50_000, 1_000, 20_000];
    const changes = [0, 10, 15, 100, 300, 0, 0, 0];
    const lines = (thousands: number[]): string =>
      thousands.map((amount) => String(amount * 1_000)).join('\n');
    const first = 'perusturva-hallinto:revenue';
    await workbench.paste(economy(first, 'originalBudget'), lines(budgets));
    await workbench.paste(
      economy(first, 'forecast'),
      lines(budgets.map((budget, index) => budget + (changes[index] ?? 0))),
    );
    await paneRow(workbench, 'Perusturva').getByText('+205 000', { exact: true }).first().waitFor();
    await expectInSummary(workbench, 'perusturva', {
      division: ['+205 000', 'paranee'],
      total: ['+469 776', 'paranee'],
    });
    await pane.getByRole('tab', { name: /^Havainnot/ }).click();
    const finding = pane.getByRole('button', { name: /Kohdistamatta \(/ });
    expect(plain(await finding.innerText())).toMatch(
      /^Virhe: Koko toimiala, netto: tekstissä -453 353, tulosalueista \+205 000, .*Kohdistamatta \(\+10 413\) ei ole enää mukana/,
    );
    await finding.click();
    await workbench.screenshot('net-rest');
    expect(workbench.errors).toEqual([]);
  });
});
