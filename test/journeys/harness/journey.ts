import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser';
import { publishedSite } from './site';
import { Workbench } from './workbench';

/** The screen that Microsoft's own guidance measures panes at. */
const SCREEN = { width: 1366, height: 768 };

const SCREENSHOTS = path.join(__dirname, '../../../test-output/screenshots');

const site = publishedSite();

/**
 * A group of journeys in a real browser. Each test gets a workbench that was just opened; the group is
 * reported as skipped where no browser is found. Nothing outside the site can be reached.
 */
export function journeys(name: string, declare: (open: () => Promise<Workbench>) => void): void {
  if (site === null) {
    describe.skip(name, () => declare(() => Promise.reject(new Error('no browser'))));
    return;
  }
  const { origin, browser: found } = site;
  describe(name, () => {
    let browser: Browser;
    const contexts: BrowserContext[] = [];

    beforeAll(async () => {
      browser = await launchBrowser(found);
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    });
    afterAll(() => browser.close());

    declare(async () => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: SCREEN,
        locale: 'fi-FI',
      });
      contexts.push(context);
      await context.route(
        (url) => url.origin !== origin,
        (route) => route.abort(),
      );
      const page = await context.newPage();
      const workbench = new Workbench(page, SCREENSHOTS);
      await page.goto(`${origin}/`);
      return workbench;
    });
  });
}
