import type { Words } from "./language/words.ts";
import { blockTitle } from "./readable-names.ts";

/** What a step of a workflow is called: in people's words where it is known, else by the words in its name. */
export function stepTitle(name: string, { text }: Words): string {
  return Object.entries(text.stepTitles).find(([known]) => known === name)?.[1] ?? blockTitle(name);
}
