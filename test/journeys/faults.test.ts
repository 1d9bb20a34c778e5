import { readFileSync } from 'node:fs';
import path from 'node:path';
import { journeys } from './harness/journey';

const SEED = path.join(__dirname, '../../seeds/kemi-2022-1-6.report.json');

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

journeys('a file that is no report', (open) => {
  test('gives its faults, leaves the workbook alone, and a mended file opens', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane, page } = workbench;
    const choose = (chosen: { name: string; mimeType: string; buffer: Buffer }) =>
      pane.locator('input[type=file]').setInputFiles(chosen);
    await pane.getByText('Avaa tiedosto…').waitFor();

    const good = readFileSync(SEED, 'utf8');
    await choose(file('katkennut.json', good.slice(0, 2000)));
    await pane.getByRole('heading', { name: 'Tiedostossa on virhe' }).waitFor();
    expect(await pane.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Tiedosto\s+odotettiin JSON-tiedosto, löytyi virhe rivillä \d+/),
    ]);

    const report = JSON.parse(good);
    report.divisions[3].resultAreas[0].indicators[0].actual.value = '12 000';
    delete report.period.to;
    await choose(file('rikki.json', JSON.stringify(report)));
    await pane.getByRole('heading', { name: 'Tiedostossa on 2 virhettä' }).waitFor();
    await pane.getByText('rikki.json').waitFor();
    const faults = await pane.getByRole('listitem').allInnerTexts();
    expect(faults.map((fault) => fault.replace(/\s+/g, ' '))).toEqual([
      'period.to odotettiin kenttä, löytyi puuttuu',
      'divisions[3].resultAreas[0].indicators[0].actual.value odotettiin luku, löytyi "12 000"',
    ]);
    expect(await workbench.tabs()).toEqual(['Taul1']);
    await workbench.screenshot('pane-faults');

    await pane.getByRole('button', { name: 'Kopioi luettelo' }).click();
    await pane.getByRole('button', { name: 'Kopioitu' }).waitFor();
    await page.context().grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        'rikki.json',
        ...faults.map((fault) => fault.replace(/\s+/, ': ').replace(/\s+/g, ' ')),
      ].join('\n'),
    );

    await choose(file('oma.json', good));
    await pane.getByText('Raportti on työkirjassa, 10 välilehdellä.').first().waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
