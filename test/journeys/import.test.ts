/** A city's own report from the file to its findings. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { accessibilityFaults, paneFrame } from './axe';
import { journeys } from './harness/journey';
import type { Workbench } from './harness/workbench';

const HEADINGS = [
  'Tulosalue',
  'Erä',
  'TA 2024, 1 000 €',
  'Toteuma 1-6/2024, 1 000 €',
  'TP-ennuste 2024, 1 000 €',
];
const ROWS = [
  ['Perusopetus', 'Tulot', '310', '160', '320'],
  ['Perusopetus', 'Menot', '8 420', '4 120', '8 560'],
  ['Lukio', 'Tulot', '120', '65', '120'],
  ['Lukio', 'Menot', '4 300', '2 190', '4 290'],
];
/** 140 in the table. */
const PROSE = 'Perusopetuksen menot ylittävät talousarvion 410 000 eurolla.';
const TITLE = 'Mallilan kaupungin osavuosikatsaus 1-6/2024';

function table(rows: string[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  });
}

async function wordFile(rows: string[][]): Promise<Buffer> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Sivistystoimiala', heading: HeadingLevel.HEADING_1 }),
          new Paragraph(PROSE),
          table(rows),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** What a browser prints. */
async function pdfFile(workbench: Workbench): Promise<Buffer> {
  const page = await workbench.page.context().newPage();
  const row = (cells: string[]): string =>
    `<tr>${cells.map((cell) => `<td style="border:1px solid;padding:4px">${cell}</td>`).join('')}</tr>`;
  await page.setContent(
    `<h1>${TITLE}</h1><h2>Sivistystoimiala</h2><p>${PROSE}</p>
     <table style="border-collapse:collapse">${[HEADINGS, ...ROWS].map(row).join('')}</table>`,
  );
  const bytes = await page.pdf({ format: 'A4' });
  await page.close();
  return bytes;
}

async function drop(workbench: Workbench, name: string, buffer: Buffer): Promise<void> {
  await workbench.pane.getByText('Avaa tiedosto…').waitFor();
  await workbench.pane
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function openToFindings({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Avaa työkirjaan' }).click();
  await pane.getByText('Raportti on työkirjassa').first().waitFor();
  await pane.getByRole('row', { name: /Sivistystoimiala heikkenee −120.000/ }).waitFor();
  await pane.getByRole('tab', { name: /Havainnot/ }).click();
  await pane
    .getByText(/410.000/)
    .first()
    .waitFor();
}

journeys("a city's own report", (open) => {
  test('in Word: what the file leaves open is asked, and what it says is checked', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    const noUnit = [HEADINGS.map((heading) => heading.replace(', 1 000 €', '')), ...ROWS];
    await drop(workbench, 'oma.docx', await wordFile(noUnit));

    await pane.getByRole('tab', { name: 'Taulukot (1)' }).waitFor();
    await pane.getByText('Missä yksikössä taulukon rahamäärät ovat?').waitFor();
    await workbench.screenshot('pane-import-tables');
    expect(await accessibilityFaults(await paneFrame(workbench))).toEqual([]);
    await pane.getByLabel('Missä yksikössä taulukon rahamäärät ovat?').selectOption('1 000 €');
    await pane.getByText('12 / 12 lukua todistettu tai tuttu.').waitFor();
    await pane.getByRole('tab', { name: 'Rakenne' }).click();
    await workbench.screenshot('pane-import-outline');
    await openToFindings(workbench);
    expect(workbench.errors).toEqual([]);
  });

  test('in a PDF: read page by page in a worker', async () => {
    const workbench = await open();
    await workbench.ready();
    await drop(workbench, 'oma.pdf', await pdfFile(workbench));
    await workbench.pane.getByText('12 / 12 lukua todistettu tai tuttu.').waitFor();
    await openToFindings(workbench);
    expect(workbench.errors).toEqual([]);
  });

  test('that cannot be read is refused by name, and nothing is written', async () => {
    const workbench = await open();
    await workbench.ready();
    const { pane } = workbench;
    await drop(workbench, 'katkennut.docx', (await wordFile([HEADINGS, ...ROWS])).subarray(0, 900));
    await pane.getByText('Tiedostoa katkennut.docx ei voi lukea').waitFor();
    await workbench.screenshot('pane-import-refused');
    await pane.getByRole('button', { name: 'Takaisin' }).click();
    await pane.getByText('Avaa tiedosto…').waitFor();
    expect(await workbench.tabs()).toEqual(['Taul1']);
  });
});
