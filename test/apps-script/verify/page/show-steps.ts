import { ask, wordsOf } from "./ask.ts";

/** What a person is told to do, and is asked where only they can see it. */
export interface StepText {
  instruction: string;
  question: string;
}

/** Lists the steps by hand, each with its buttons. */
export function showSteps(list: HTMLElement, steps: readonly StepText[]): void {
  list.replaceChildren(...steps.map((step, index) => item(step, index)));
}

function item({ instruction, question }: StepText, index: number): HTMLElement {
  const line = document.createElement("li");
  const found = document.createElement("p");
  const done = button("Done", async () => {
    const { verdict, seen } = await ask<{ verdict: string; seen: string }>("verifyByHand", index);
    found.textContent = `${verdict} ${seen}`;
    if (question !== "") found.replaceChildren(question, ...answers());
  });
  const answers = () =>
    [true, false].map((isSo) =>
      button(isSo ? "Yes" : "No", async () => {
        await ask("verifyAnswer", index, isSo);
        found.textContent = isSo ? "holds" : "does not hold";
      }),
    );
  line.append(instruction, " ", done, found);
  return line;

  function button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", () => {
      act().catch((thrown: unknown) => {
        found.textContent = wordsOf(thrown);
      });
    });
    return made;
  }
}
