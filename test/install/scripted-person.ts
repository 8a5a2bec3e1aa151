import type { Consent, Person } from "../../dev/install/person.ts";

/** What the person at the terminal does; agrees to everything unless told otherwise. */
export interface Conduct {
  readonly canBeAsked?: boolean;
  readonly declines?: Consent;
  /** What is typed, one answer after the other. */
  readonly types?: readonly string[];
}

/** Somebody at the terminal, and all that was said to them. */
export function scriptedPerson(
  { canBeAsked = true, declines, types = [] }: Conduct = {},
  told: string[] = [],
) {
  const toType = [...types];
  const person: Person = {
    canBeAsked,
    tell: (text) => told.push(text),
    agrees: async (question, consent) => {
      told.push(question);
      return consent !== declines && !question.startsWith("Open the spreadsheet");
    },
    answers: async (question) => {
      told.push(question);
      const typed = toType.shift();
      if (typed === undefined) throw new Error(`Nobody answers: ${question}`);
      return typed;
    },
  };
  return { person, told };
}
