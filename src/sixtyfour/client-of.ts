import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import { createClient, type SixtyfourClient } from "./client.ts";

/** Asks on behalf of the person before the file; throws a `Problem` when they have no key. */
export function clientOf({
  secrets,
  http,
  clock,
}: Pick<Ports, "secrets" | "http" | "clock">): SixtyfourClient {
  const apiKey = secrets.apiKey();
  if (apiKey === null) throw new Problem("no-key");
  return createClient(http, clock, apiKey);
}
