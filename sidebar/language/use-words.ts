import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Words, wordsIn } from "./words.ts";

/** Spares every view from handing the language on. */
export const WordsContext = createContext<Words>(wordsIn({ locale: "en-US", sidebar: null, server: null }));

/** The words of the language the page speaks now. */
export function useWords(): Words {
  return useContext(WordsContext);
}
