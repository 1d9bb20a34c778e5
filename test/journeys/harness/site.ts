import { rmSync } from 'node:fs';
import type { FoundBrowser } from '../../../scripts/browser';
import type { SiteServer } from './server';

/** What the set-up tells the journeys, which run in other processes: it goes by the environment. */
const VARIABLE = 'TASMA_JOURNEY_SITE';

export interface Site {
  origin: string;
  browser: FoundBrowser;
}

interface Built {
  browser: FoundBrowser;
  /** Where the built pages are; taken away at the end. */
  folder: string;
  server: SiteServer;
}

let built: Built | undefined;

export function publish(site: Built): void {
  built = site;
  const told: Site = { origin: site.server.origin, browser: site.browser };
  process.env[VARIABLE] = JSON.stringify(told);
}

export async function closeSite(): Promise<void> {
  if (built === undefined) return;
  await built.server.close();
  rmSync(built.folder, { recursive: true });
}

/** The site that the journeys visit; null when no browser was found and they are skipped. */
export function publishedSite(): Site | null {
  const text = process.env[VARIABLE];
  return text === undefined ? null : (JSON.parse(text) as Site);
}
