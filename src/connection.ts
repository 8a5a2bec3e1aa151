import type { PersonSecrets, Ports } from "./ports.ts";
import { Problem } from "./problems/problem.ts";
import type { Connection } from "./protocol.ts";
import { createClient } from "./sixtyfour/client.ts";
import { valueOrProblem } from "./sixtyfour/value-or-problem.ts";

const HINT_LENGTH = 4;

/** Of a shorter key, four characters would be half of it. */
const SHORTEST_HINTED = 12;

/** Whether this person has a key; of the key itself only the hint ever leaves the server side. */
export function connectionOf(secrets: PersonSecrets): Connection {
  const key = secrets.apiKey();
  return key === null
    ? { connected: false, keyHint: "" }
    : { connected: true, keyHint: key.length < SHORTEST_HINTED ? "" : key.slice(-HINT_LENGTH) };
}

/** Tries a key with the cheapest call there is, listing workflows, and keeps it only if it is accepted. */
export function connect({ secrets, http, clock }: Ports, enteredKey: string): Connection {
  const key = enteredKey.trim();
  if (key === "") throw new Problem("empty-key");
  valueOrProblem(createClient(http, clock, key).listWorkflows());
  secrets.keepApiKey(key);
  return connectionOf(secrets);
}

/** Forgets the key; runs that are under way stay in the file and go on once the person connects again. */
export function disconnect(secrets: PersonSecrets): Connection {
  secrets.forgetApiKey();
  return connectionOf(secrets);
}
