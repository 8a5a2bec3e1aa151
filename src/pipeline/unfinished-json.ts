import { isSpecs } from "./json.ts";
import type { Json, Specs } from "./pipeline.ts";

/** Holds text that is meant to be JSON and is none yet, so that nothing typed is lost; never sent. */
export function unfinishedJson(text: string): Specs {
  return { $json: text };
}

/** The text that is no JSON yet; null for every finished value. */
export function unfinishedText(value: Json | undefined): string | null {
  if (!isSpecs(value) || typeof value.$json !== "string") return null;
  return Object.keys(value).length === 1 ? value.$json : null;
}
