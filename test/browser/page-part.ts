import { bundlePart } from "../../dev/build/bundle-part.ts";
import { speakOfBuilding } from "../../src/languages/languages.ts";
import type { Answer, Value } from "../../src/protocol.ts";

let built: Promise<string> | undefined;

/** The part of the page with the large forms, as the server side sends it. */
export async function pagePart(): Promise<Answer<Value<"page.part">>> {
  built ??= bundlePart();
  return { ok: true, value: { script: await built, language: speakOfBuilding("en-GB") } };
}
