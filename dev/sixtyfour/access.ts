import { gateProblem } from "./problems.ts";
import type { Organisation } from "./state.ts";

/** Requests that a key may make in any 60 seconds: the API's documented figure. */
const REQUESTS_PER_MINUTE = 500;

/** A key that lets somebody in: to which organisation, and until when (ms since 1970). */
export interface KeyGrant {
  key: string;
  organisation?: string;
  /** Its organisation starts without any workflow. */
  empty?: boolean;
  /** Blocks and options that its organisation may not use, such as `find_phone` or `find_email:mode=PERSONAL`. */
  withheld?: readonly string[];
  expiresAt?: number;
}

/** Lets a key in or throws 401; an expired key reads like a wrong one, apart from the message. */
export function admit(key: string | undefined, grants: readonly KeyGrant[], now: number): KeyGrant {
  if (key === undefined || key === "") throw gateProblem(401, "Unauthorized", "Missing API key");
  const grant = grants.find((one) => one.key === key);
  if (grant === undefined) throw gateProblem(401, "Unauthorized", "Invalid API key");
  if (grant.expiresAt !== undefined && now >= grant.expiresAt) {
    throw gateProblem(401, "Unauthorized", "API key has expired");
  }
  return grant;
}

/** Counts a request against the organisation's last minute or throws 429; the API documents no Retry-After. */
export function countRequest(organisation: Organisation, now: number): void {
  const recent = organisation.recentRequests;
  while (recent[0] !== undefined && recent[0] <= now - 60_000) recent.shift();
  if (recent.length >= REQUESTS_PER_MINUTE)
    throw gateProblem(429, "Too Many Requests", "Rate limit exceeded");
  recent.push(now);
}
