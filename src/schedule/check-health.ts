import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunRequest } from "../protocol.ts";
import { NEW_TAB_CELLS, roomLeft } from "../results/room.ts";
import type { StoredProblem } from "../stored.ts";
import { type RefreshOrder, requestToday } from "./request-today.ts";

/** The request of today, or everything that must be mended before anything is sent. */
export type Health = { request: RunRequest | null; problems: Problem[] };

/**
 * Looks at the file only, so it costs nothing and needs no key: source, columns, target and room. Key, workflow and
 * required fields are looked at by the start itself, also before anything is sent.
 */
export function checkHealth(ports: Pick<Ports, "sheets" | "tabs">, order: RefreshOrder): Health {
  const problems: Problem[] = [];
  const attempt = <T>(check: () => T): T | null => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      return null;
    }
  };
  attempt(() => assertTarget(ports, order));
  const request = attempt(() => requestToday(ports.sheets, order));
  attempt(() => assertRoom(ports));
  return { request, problems };
}

/** A problem as it is kept. */
export function storedProblem({ code, facts }: Problem): StoredProblem {
  return { code, facts: { ...facts } };
}

function assertTarget({ tabs }: Pick<Ports, "tabs">, { target }: RefreshOrder): void {
  const standing = tabs.standing(target.sheetId);
  if (!standing) throw new Problem("target-tab-gone", { tab: target.sheetName });
  if (!standing.isOurs) throw new Problem("not-a-results-tab");
  if (standing.isProtected) throw new Problem("results-tab-protected", { tab: target.sheetName });
}

function assertRoom({ tabs }: Pick<Ports, "tabs">): void {
  const room = roomLeft(tabs);
  // Results are staged in a tab of their own first.
  if (room < NEW_TAB_CELLS) throw new Problem("no-room-to-refresh", { room });
}
