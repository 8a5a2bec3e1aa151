import type { BuilderWords } from "../use-builder-words.ts";

/** What a step does, where it is known. */
export function blockAbout({ abouts }: BuilderWords, name: string): string {
  return Object.entries(abouts).find(([known]) => known === name)?.[1] ?? "";
}
