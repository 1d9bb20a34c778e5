/** Renders assets/icon*.svg to the PNG sizes that the manifest names: `npm run icons`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser';

const ASSETS = path.join(__dirname, '..', 'assets');

/** Size in pixels and the drawing it is made of; the smallest one has a drawing fitted to its pixels. */
const ICONS = [
  { size: 16, source: 'icon-small.svg' },
  { size: 32, source: 'icon.svg' },
  { size: 64, source: 'icon.svg' },
  { size: 80, source: 'icon.svg' },
];

async function main(): Promise<void> {
  const found = await findBrowser();
  if (found === null)
    throw new Error('No Chrome, Edge or Chromium found to render the icons with.');
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  try {
    for (const { size, source } of ICONS) {
      const svg = readFileSync(path.join(ASSETS, source), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: path.join(ASSETS, `icon-${size}.png`),
        omitBackground: true,
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void main();
