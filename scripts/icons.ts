/** Renders the drawings in assets/ to the PNG sizes that the manifest names: `npm run icons`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, launchBrowser } from './browser';

const ASSETS = path.join(__dirname, '..', 'assets');

/** The PNG's name and size in pixels, and the drawing it is made of; the smallest mark is fitted to its pixels. */
const ICONS = [
  { name: 'icon', source: 'icon-small.svg', sizes: [16] },
  { name: 'icon', source: 'icon.svg', sizes: [32, 64, 80] },
  { name: 'refresh', source: 'refresh.svg', sizes: [16, 32, 80] },
  { name: 'review', source: 'review.svg', sizes: [16, 32, 80] },
].flatMap(({ sizes, ...icon }) => sizes.map((size) => ({ ...icon, size })));

async function main(): Promise<void> {
  const found = await findBrowser();
  if (found === null)
    throw new Error('No Chrome, Edge or Chromium found to render the icons with.');
  const browser = await launchBrowser(found);
  try {
    for (const { name, source, size } of ICONS) {
      const svg = readFileSync(path.join(ASSETS, source), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: path.join(ASSETS, `${name}-${size}.png`),
        omitBackground: true,
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
