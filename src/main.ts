/**
 * The global functions Apps Script calls, and nothing else. Menus and triggers keep them by name: never rename one, and
 * leave a retired one in place as a function that does nothing.
 */

import { composePorts } from "./compose.ts";
import { continueUnwatched } from "./continue-unwatched.ts";
import { buildMenu, showSidebar } from "./google/menu.ts";
import { openNextOn } from "./google/person-preferences.ts";
import { describeDefect } from "./problems/describe-defect.ts";
import { answerSidebar } from "./sidebar-calls/answer-sidebar.ts";

/** Simple trigger at opening; may run in AuthMode.NONE. */
export function onOpen(): void {
  buildMenu();
}

/** Runs once after installing from within a spreadsheet, which is already open then. */
export function onInstall(): void {
  buildMenu();
}

/** Menu item. */
export function openSidebar(): void {
  showSidebar();
}

/** Menu item: the sidebar opens on the plan of what is selected. */
export function enrichSelection(): void {
  showSidebar();
}

/** Menu item: the sidebar opens on the schedule of the tab that is shown. */
export function refreshThisTab(): void {
  openNextOn("schedule");
  showSidebar();
}

/** The one function the sidebar calls; JSON text in and out. */
export function sidebarCall(requestJson: unknown): string {
  return answerSidebar(requestJson, composePorts, (text) => console.error(text));
}

/** Handler of the clock trigger: continues what nobody is watching. */
export function tick(event?: { triggerUid?: unknown }): void {
  try {
    const { triggerUid } = event ?? {};
    continueUnwatched(composePorts(), typeof triggerUid === "string" ? triggerUid : null);
  } catch (error) {
    console.error(describeDefect(error));
  }
}
