import type { BUILDER } from "../../src/languages/en/builder.ts";
import { useWords } from "../language/use-words.ts";
import type { Language, Words } from "../language/words.ts";

export type BuilderWords = typeof BUILDER;

/** The words of the builder in a language that is known to have them: the part comes with them. */
export function builderWords({ builder }: Language): BuilderWords {
  if (builder === undefined) throw new Error("Words of the builder are used before they are known");
  // A translation has the shape of the English catalog, and a test holds it to the same facts in each message.
  return builder as BuilderWords;
}

/** The same within a view, with what fills and counts. */
export function useBuilderWords(): Words & { texts: BuilderWords } {
  const words = useWords();
  return { ...words, texts: builderWords(words.language) };
}
