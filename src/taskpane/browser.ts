/** The session's surroundings in a browser. */
import { storage } from './storage';
import type { Surroundings, Tools } from './surroundings';

const INTRODUCTION_SEEN = 'tasma.introductionSeen';
const USER_NAME = 'tasma.userName';

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

const introduction = {
  seen: () => storage.get(INTRODUCTION_SEEN) !== null,
  remember: () => storage.set(INTRODUCTION_SEEN, 'true'),
};

let userName = storage.get(USER_NAME) ?? '';

const user = {
  name: () => userName,
  remember: (name: string) => {
    userName = name;
    storage.set(USER_NAME, name);
  },
};

/** ms: one frame. An animation frame would never come while the pane is hidden. */
const FRAME = 16;

export const browserSurroundings: Surroundings = {
  tools,
  seed,
  now: () => Date.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, FRAME)),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  report: reportError,
  introduction,
  user,
};
