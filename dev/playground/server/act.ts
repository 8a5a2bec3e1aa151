import type { Action } from "../protocol.ts";
import { editSheet, isEdit } from "./edit-sheet.ts";
import { PEOPLE } from "./service.ts";
import type { Session } from "./session.ts";

/** What an action may need beyond the session it happens in. */
interface Surroundings {
  changed: () => void;
  startOver: (install: "bound" | "add-on") => void;
}

/** Does what a person asked for, in the sheet or around it; throws with words for them when it cannot be done. */
export async function act(
  session: Session,
  email: string,
  action: Action,
  { changed, startOver }: Surroundings,
): Promise<void> {
  const user = session.user(email);
  const { service } = session.options;
  if (isEdit(action)) {
    session.catchUp();
    editSheet({ workbook: session.host.workbook, user }, action);
    keepSelectionsInside(session);
    return;
  }
  switch (action.kind) {
    case "menu": {
      const { error } = session.run(() => user.clickMenu(action.label));
      if (error) throw new Error(error.message);
      return;
    }
    case "close-sidebar":
      return user.closeSidebar();
    case "speed":
      return service.setSpeed(action.speed);
    case "fault":
      return service.setFault(action.name, action.on);
    case "pass-time":
      return session.passTime(action.ms, changed);
    case "start-over":
      return startOver(action.install);
    case "connect-real":
      return connectReal(session, email);
  }
}

/** Rows or columns that went may have taken the end of a selection along. */
function keepSelectionsInside(session: Session): void {
  for (const { email } of PEOPLE) {
    const user = session.user(email);
    const { sheetId, areas } = user.selection();
    user.selectAreas(sheetId, areas);
  }
}

/** Saves the real key for this person without its ever reaching the page. */
async function connectReal(session: Session, email: string): Promise<void> {
  const { realKey } = session.options;
  if (realKey === undefined) throw new Error("The playground was started without SIXTYFOUR_API_KEY.");
  const request = JSON.stringify({ method: "connection.save", params: { apiKey: realKey } });
  const outcome = await session.call(session.user(email), "sidebarCall", [request]);
  if (!outcome.ok) throw new Error(outcome.message);
  const answer: unknown = typeof outcome.value === "string" ? JSON.parse(outcome.value) : null;
  if (isRefusal(answer)) throw new Error(answer.error.message);
  session.reloadSidebar(session.user(email));
}

function isRefusal(answer: unknown): answer is { ok: false; error: { message: string } } {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
}
