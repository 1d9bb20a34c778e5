/** The effects in a browser. */
import type { LazyParts } from '../workbook/lazyParts';
import type { Effects } from './effects';
import { storage } from './storage';

const INTRODUCTION_SEEN = 'tasma.introductionSeen';
const USER_NAME = 'tasma.userName';

async function sample(): Promise<string> {
  const address = new URL('../../../seeds/kemi-2022-1-6.report.json', import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.text();
}

const introduction = {
  seen: () => storage.get(INTRODUCTION_SEEN) !== null,
  remember: () => storage.set(INTRODUCTION_SEEN, 'true'),
};

/** ms: one frame. An animation frame would never come while the pane is hidden. */
const FRAME = 16;

/** Loaded once; after a failure anew. */
function loadedOnce(): () => Promise<LazyParts> {
  let loading: Promise<LazyParts> | null = null;
  return () => {
    loading ??= import('../workbook/makeParts').then(
      ({ makeParts }) => makeParts(),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
}

function rememberedUser(): Effects['user'] {
  let userName = storage.get(USER_NAME) ?? '';
  return {
    name: () => userName,
    remember: (name) => {
      userName = name;
      storage.set(USER_NAME, name);
    },
  };
}

export function browserEffects(): Effects {
  return {
    parts: loadedOnce(),
    sample,
    now: () => Date.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, FRAME)),
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    log: reportError,
    introduction,
    user: rememberedUser(),
  };
}
