import type { FoundBrowser } from '../../../scripts/browser';
import type { SiteServer } from './server';

/** What the set-up tells the journeys, which run in other processes: it goes by the environment. */
const VARIABLE = 'TASMA_JOURNEY_SITE';

export interface Site {
  origin: string;
  browser: FoundBrowser;
}

let server: SiteServer | undefined;

export function publish(built: { browser: FoundBrowser; server: SiteServer }): void {
  server = built.server;
  const site: Site = { origin: built.server.origin, browser: built.browser };
  process.env[VARIABLE] = JSON.stringify(site);
}

export async function closeSite(): Promise<void> {
  await server?.close();
}

/** The site that the journeys visit; null when no browser was found and they are skipped. */
export function publishedSite(): Site | null {
  const text = process.env[VARIABLE];
  return text === undefined ? null : (JSON.parse(text) as Site);
}
