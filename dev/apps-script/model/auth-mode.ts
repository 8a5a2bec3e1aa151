import type { AuthMode } from "./run.ts";

/** In NONE only the menu may be built (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle). */
const IN_NONE = /^(SpreadsheetApp\.getUi$|Ui\.create|Menu\.|Utilities\.|Blob\.)/;

/** In LIMITED nothing reaches the network, the person's data or the screen beside the menu (same source). */
const NOT_IN_LIMITED =
  /^(UrlFetchApp\.|Ui\.(showSidebar|alert|prompt)|ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers)|Session\.get(Active|Effective)User$)/;

/** Whether a call is allowed under a mode, whatever the manifest asks for. */
export function allowedIn(mode: AuthMode, method: string): boolean {
  if (mode === "FULL") return true;
  return mode === "NONE" ? IN_NONE.test(method) : !NOT_IN_LIMITED.test(method);
}
