import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FileChooser, FrameLocator, Page } from 'playwright-core';
import { RequestFlag } from '../../../src/workbench/host/executor/protocol';
import type { JourneyHandle } from '../../../src/workbench/page/journey-handle';

declare global {
  interface Window {
    /** What the page lets a journey see of the sheets. */
    tasmaWorkbench: JourneyHandle;
  }
}

/** Frozen on the sheets of a report, and in view on an empty one. */
const ALWAYS_SHOWN = 'B1';

/** Pixels from the grid's left edge to the middle of the rows' numbers. */
const ROW_NUMBERS = 15;

/** The workbench as a user handles it: sheets, cells, ribbon, pane. Addresses are A1. */
export class Workbench {
  readonly pane: FrameLocator;
  /** What the page and the pane wrote to the browser's console as errors. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly screenshots: string,
  ) {
    this.pane = page.frameLocator('.pane iframe');
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (entry) => {
      if (entry.type() === 'error') this.errors.push(entry.text());
    });
  }

  /** Until the sheets are drawn and the add-in has shown something. */
  async ready(): Promise<void> {
    await this.page.locator('.ic-worksheet-sheet-canvas').waitFor();
    await this.pane.locator('#root > *').first().waitFor();
  }

  /** Opens the sample report from the pane's first view, and waits until it stands in the workbook. */
  async openSample(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Avaa raportti' }).click();
    await this.pane.getByText('Raportti on työkirjassa').first().waitFor();
  }

  /** The sheets' tabs, in order; hidden sheets have none. */
  tabs(): Promise<string[]> {
    return this.page.evaluate(() => window.tasmaWorkbench.sheets());
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => window.tasmaWorkbench.activeSheet());
  }

  /** Clicks a sheet's tab. */
  async openSheet(name: string): Promise<void> {
    await this.page.locator('.ic-sheet-tab-bar-sheets').getByText(name, { exact: true }).click();
  }

  /**
   * Puts the cursor on a cell of the sheet that is shown. A click on a cell that never scrolls away gives
   * the grid the keyboard; then the page goes to the cell as it does for a link. A click on the cell itself
   * would race with the grid, which scrolls in its own time.
   */
  async clickCell(address: string): Promise<void> {
    const place = await this.page.evaluate((at) => window.tasmaWorkbench.place(at), ALWAYS_SHOWN);
    const grid = await this.page.locator('.grid').boundingBox();
    if (grid === null) throw new Error('the grid is not shown');
    await this.page.mouse.click(grid.x + place.x, grid.y + place.y);
    await this.named(ALWAYS_SHOWN);
    await this.page.evaluate((at) => window.tasmaWorkbench.scrollTo(at), address);
    await this.named(address);
  }

  /** Until the name box tells the cell. */
  async named(address: string): Promise<void> {
    const exactly = new RegExp(`^\\s*${address}\\s*$`);
    await this.page.locator('.ic-formula-bar-address').filter({ hasText: exactly }).waitFor();
  }

  /** Types into a cell as a user does, and ends with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Deletes a row of the sheet that is shown by the menu of its number. */
  async deleteRow(row: number): Promise<void> {
    await this.clickCell(`B${row}`);
    const { y } = await this.page.evaluate((at) => window.tasmaWorkbench.place(at), `B${row}`);
    const grid = await this.page.locator('.grid').boundingBox();
    if (grid === null) throw new Error('the grid is not shown');
    await this.page.mouse.click(grid.x + ROW_NUMBERS, grid.y + y, { button: 'right' });
    await this.page.getByText(`Poista rivi ${row}`, { exact: true }).click();
  }

  /** Deletes a sheet by the menu of its tab. */
  async deleteSheet(name: string): Promise<void> {
    await this.openSheet(name);
    const tab = this.page.locator('.ic-sheet-tab-bar-sheets').getByText(name, { exact: true });
    await tab.click({ button: 'right' });
    await this.page.getByText('Poista', { exact: true }).click();
    await this.page.getByRole('button', { name: 'Poista taulukko' }).click();
  }

  /**
   * Presses a key at the selected cell while the page draws the sheets: the given number of tasks after the
   * frame in which it learns of a change. Answers what the cell's editor then holds, null when none is
   * open, and leaves the editor.
   */
  keyWhileDrawing(key: string, address: string, tasks: number): Promise<string | null> {
    return this.page.evaluate(
      async ([pressed, at, count]) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const task = () =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = resolve;
            port2.postMessage(null);
          });
        const press = (name: string) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
          );
        window.tasmaWorkbench.scrollTo(at);
        await frame();
        for (let i = 0; i < count; i++) await task();
        press(pressed);
        for (let i = 0; i < 4; i++) await frame();
        const editor = document.activeElement;
        const held = editor instanceof HTMLTextAreaElement ? editor.value : null;
        press('Escape');
        for (let i = 0; i < 4; i++) await frame();
        return held;
      },
      [key, address, tasks] as const,
    );
  }

  /** Pastes tab-separated text at a cell, as it comes from another program. */
  async paste(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.page.evaluate((tabbed) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', tabbed);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** What a cell of the sheet that is shown shows. */
  shown(address: string): Promise<string> {
    return this.page.evaluate((at) => window.tasmaWorkbench.text(at), address);
  }

  /** Cells of the sheet that is shown whose formula gives an error, with what they show. */
  errorCells(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { host, activeSheet } = window.tasmaWorkbench;
      const sheet = host.snapshot().sheets.find(({ name }) => name === activeSheet());
      return Object.entries(sheet?.cells ?? {}).flatMap(([address, { value }]) =>
        /^#.*[!?A]$/.test(String(value)) ? [`${address} ${String(value)}`] : [],
      );
    });
  }

  /** What the formula bar says of a cell. */
  async formula(address: string): Promise<string> {
    await this.clickCell(address);
    return this.page.locator('.ic-formula-bar-editor-wrapper').innerText();
  }

  /** Waits until a cell shows something else, or the given text. */
  async waitFor(address: string, text: string): Promise<void> {
    await this.page.waitForFunction(([at, wanted]) => window.tasmaWorkbench.text(at) === wanted, [
      address,
      text,
    ] as const);
  }

  /** Presses a button of the add-in's tab. */
  async press(label: string): Promise<void> {
    await this.page.locator('.ribbon').getByRole('button', { name: label }).click();
  }

  /** Saves the workbook by the ribbon, and answers what the browser downloaded. */
  async save(): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.press('Tallenna .xlsx'),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }

  /** Opens a file by the ribbon, and waits until the page says what came of it. */
  async openFile(file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press('Avaa .xlsx…'),
    ]);
    await chooser.setFiles(file);
    const settled = /^(?:Sulje|Peruuta)$/;
    await this.page.locator('.message').getByRole('button', { name: settled }).waitFor();
  }

  /** How many scripts the page has loaded so far. */
  scripts(): Promise<number> {
    return this.page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
    );
  }

  /** Listens to what the page says of files from now on; answers how to learn it. */
  async listen(): Promise<() => Promise<string[]>> {
    const heard = await this.page.evaluateHandle(() => {
      const texts: string[] = [];
      const place = document.querySelector('.message-place');
      if (place === null) throw new Error('the page has no place for messages');
      new MutationObserver(() => texts.push(place.textContent)).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    return () => heard.jsonValue();
  }

  /** What the page says of the last file. */
  message(): Promise<string> {
    return this.page.locator('.message').innerText();
  }

  /**
   * Somebody edits the same workbook elsewhere, between the add-in's reading and its next request that
   * writes: rows are counted from 1.
   */
  async beforeNextWrite(
    act:
      | { kind: 'insertRow' | 'deleteRow'; sheet: string; row: number }
      | { kind: 'sort'; table: string; heading: string },
  ): Promise<void> {
    await this.page.evaluate(
      ([edit, writes]) => {
        const { host } = window.tasmaWorkbench;
        const answer = host.answer.bind(host);
        host.answer = (request) => {
          if ((request.flags & writes) === 0) return answer(request);
          host.answer = answer;
          if (edit.kind === 'sort') host.coAuthor.sortTable(edit.table, edit.heading, false);
          else if (edit.kind === 'insertRow') host.coAuthor.insertRows(edit.sheet, edit.row);
          else host.coAuthor.deleteRows(edit.sheet, edit.row);
          return answer(request);
        };
      },
      [act, RequestFlag.Writes] as const,
    );
  }

  /** Members of the Excel API that the add-in asked for and the workbench does not have. */
  unknownMembers(): Promise<string[]> {
    return this.page.evaluate(() => window.tasmaWorkbench.host.unknown);
  }

  /** Writes test-output/screenshots/NAME.png to be looked at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(this.screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(this.screenshots, `${name}.png`) });
  }
}
