import { ask, wordsOf } from "./ask.ts";
import { tellOwnFacts } from "./own-facts.ts";
import { type StepText, showSteps } from "./show-steps.ts";

/** A check that ends its execution fails one call, and the next one goes on behind it. */
const FAILED_CALLS = 20;

function element<T extends HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`#${id}`);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
}

const progress = element<HTMLParagraphElement>("progress");

function say(text: string): void {
  progress.textContent = text;
}

async function runChecks(): Promise<void> {
  for (let failed = 0; failed < FAILED_CALLS; ) {
    try {
      const { done, of } = await ask<{ done: number; of: number }>("verifySome");
      say(`${done} of ${of} checks`);
      if (done >= of) return;
    } catch (thrown) {
      failed += 1;
      say(wordsOf(thrown));
    }
  }
}

async function start(): Promise<void> {
  say("Beginning…");
  const steps = await ask<StepText[]>("verifyStart", element<HTMLInputElement>("link").value.trim());
  await tellOwnFacts();
  await runChecks();
  await ask("verifyByHandStart");
  showSteps(element("steps"), steps);
  say("Now the steps by hand, in the tab that is shown. Then show the report.");
}

async function report(): Promise<void> {
  const markdown = await ask<string>("verifyReport");
  const area = element<HTMLTextAreaElement>("markdown");
  area.value = markdown;
  area.select();
}

function onClick(id: string, act: () => Promise<void>): void {
  const button = element<HTMLButtonElement>(id);
  button.addEventListener("click", () => {
    button.disabled = true;
    act()
      .catch((thrown: unknown) => say(wordsOf(thrown)))
      .finally(() => {
        button.disabled = false;
      });
  });
}

onClick("start", start);
onClick("report", report);
