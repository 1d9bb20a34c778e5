/** The session's surroundings in a browser. */
import type { Surroundings, Tools } from './surroundings';

const INTRODUCTION_SEEN = 'tasma.introductionSeen';

let loading: Promise<Tools> | null = null;

/** Loaded once; after a failure anew. */
function tools(): Promise<Tools> {
  loading ??= import('./tools').then(
    ({ makeTools }) => makeTools(),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

async function seed(): Promise<string> {
  const address = new URL('../../seeds/kemi-2022-1-6.report.json', import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.text();
}

/** A pane without storage (a browser may refuse it to frames) shows the introduction again. */
const introduction = {
  seen(): boolean {
    try {
      return localStorage.getItem(INTRODUCTION_SEEN) !== null;
    } catch {
      return false;
    }
  },
  remember(): void {
    try {
      localStorage.setItem(INTRODUCTION_SEEN, 'true');
    } catch {
      return;
    }
  },
};

/** ms: one frame. An animation frame would never come while the pane is hidden. */
const FRAME = 16;

export const browserSurroundings: Surroundings = {
  tools,
  seed,
  now: () => Date.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, FRAME)),
  report: reportError,
  introduction,
};
