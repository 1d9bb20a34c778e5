import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { JourneyHandle } from '../../../src/workbench/page/journey-handle';

declare global {
  interface Window {
    /** What the page lets a journey see of the sheets. */
    tasmaWorkbench: JourneyHandle;
  }
}

const CLICKS = 10;
/** ms, times the attempt. */
const REDRAW = 150;
/** ms until the name box tells a cell that was clicked. */
const ANSWER = 1000;

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

  /** The sheets' tabs, in order; hidden sheets have none. */
  tabs(): Promise<string[]> {
    return this.page.evaluate(() => window.tasmaWorkbench.sheets());
  }

  /** Clicks a sheet's tab. */
  async openSheet(name: string): Promise<void> {
    await this.page.locator('.ic-sheet-tab-bar-sheets').getByText(name, { exact: true }).click();
  }

  /**
   * Clicks a cell of the sheet that is shown, after scrolling to it. The grid draws a sheet just opened
   * in its own time, so the click is made again until the name box tells the cell.
   */
  async clickCell(address: string): Promise<void> {
    const nameBox = this.page.locator('.ic-formula-bar-address');
    for (let attempt = 0; attempt < CLICKS; attempt++) {
      await this.page.evaluate((at) => window.tasmaWorkbench.scrollTo(at), address);
      await this.page.waitForTimeout(REDRAW * (attempt + 1));
      const place = await this.page.evaluate((at) => window.tasmaWorkbench.place(at), address);
      const grid = await this.page.locator('.grid').boundingBox();
      if (grid === null) throw new Error('the grid is not shown');
      if (place.x >= grid.width || place.y >= grid.height) continue;
      await this.page.mouse.click(grid.x + place.x, grid.y + place.y);
      const named = nameBox.filter({ hasText: new RegExp(`^\\s*${address}\\s*$`) });
      const isNamed = await named.waitFor({ timeout: ANSWER }).then(
        () => true,
        () => false,
      );
      if (isNamed) return;
    }
    throw new Error(
      `${address}: expected the click to select it; found ${await nameBox.innerText()}.`,
    );
  }

  /** Types into a cell as a user does, and ends with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
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

  /** Members of the Excel API that the add-in asked for and the workbench does not have. */
  unknownMembers(): Promise<string[]> {
    return this.page.evaluate(() => window.tasmaWorkbench.unknownMembers());
  }

  /** Writes test-output/screenshots/NAME.png to be looked at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(this.screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(this.screenshots, `${name}.png`) });
  }
}
