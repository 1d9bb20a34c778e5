import { createContext, useContext } from 'react';
import { fi, type Text } from './fi/fi';

const TextContext = createContext<Text>(fi);

export const TextProvider = TextContext.Provider;

/** The words of the pane in the user's language. */
export function useText(): Text {
  return useContext(TextContext);
}
