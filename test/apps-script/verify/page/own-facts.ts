import type { PageFact } from "../page-facts.ts";
import { ask, wordsOf } from "./ask.ts";

const MILLION = 1_000_000;

/** Finds out what the add-on's page relies on, in a page that is served in the same way, and tells the script. */
export async function tellOwnFacts(): Promise<void> {
  await tell("script", runsScriptElement(), "");
  await tell("style", appliesStyleElement(), "");
  await tell("large", ...(await echoes()));
  await tell("failure", ...(await failsInWords()));
}

function tell(fact: PageFact, holds: boolean, seen: string): Promise<void> {
  return ask("verifyPage", fact, holds ? "holds" : "does not hold", seen);
}

/** As `loadPart` of the sidebar does. */
function runsScriptElement(): boolean {
  const script = document.createElement("script");
  script.textContent = "document.documentElement.dataset.ran = 'yes'";
  document.head.append(script);
  script.remove();
  return document.documentElement.dataset.ran === "yes";
}

function appliesStyleElement(): boolean {
  const style = document.createElement("style");
  style.textContent = "#progress { outline-width: 7px }";
  document.head.append(style);
  const progress = document.querySelector("#progress");
  const width = progress && getComputedStyle(progress).getPropertyValue("outline-width");
  style.remove();
  return width === "7px";
}

async function echoes(): Promise<[boolean, string]> {
  const text = "ä".repeat(MILLION);
  const before = Date.now();
  try {
    const back = await ask<unknown>("verifyEcho", text);
    return [back === text, `${typeof back} after ${Date.now() - before} ms`];
  } catch (thrown) {
    return [false, wordsOf(thrown)];
  }
}

async function failsInWords(): Promise<[boolean, string]> {
  try {
    await ask("verifyFailure");
    return [false, "it did not fail"];
  } catch (thrown) {
    const words = wordsOf(thrown);
    return [words.includes("This was meant to fail."), words];
  }
}
