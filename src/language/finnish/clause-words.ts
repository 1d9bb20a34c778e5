/** Words that begin a clause with a verb of its own. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    'mutta kun joten jolloin koska sillä vaikka että jos kunnes joskin vaan ' +
    'mikä mitä minkä mistä mihin joka jota jonka josta johon jossa jolla jolle jotka joita joiden joista joihin joissa joilla'
  ).split(' '),
);
