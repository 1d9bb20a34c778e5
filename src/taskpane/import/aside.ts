/** Answers that were put aside: they wait in the browser for the same files. */
import { readAnswers } from '../../import/profile';
import { storage } from '../effects/storage';
import type { ImportEffects } from './importController';

const PREFIX = 'tasma.import.';

export const answersAside: ImportEffects['aside'] = {
  get: (key) => {
    const kept = storage.get(PREFIX + key);
    if (kept === null) return null;
    try {
      return readAnswers(JSON.parse(kept));
    } catch {
      return null;
    }
  },
  set: (key, answers) => storage.set(PREFIX + key, JSON.stringify(answers)),
};
