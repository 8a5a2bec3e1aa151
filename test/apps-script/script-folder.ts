import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const AUTH = "https://www.googleapis.com/auth";

/** The scopes of the add-on's own manifest, and those its tests need besides. */
export const ALL_SCOPES = [
  "spreadsheets.currentonly",
  "script.external_request",
  "script.container.ui",
  "script.scriptapp",
  "script.send_mail",
  "userinfo.email",
].map((name) => `${AUTH}/${name}`);

/** A built folder with this code in it, as the host loads one; whoever makes it takes it away. */
export function scriptFolder(code: string, options: { scopes?: string[]; timeZone?: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "script-folder-"));
  const manifest = { timeZone: options.timeZone ?? "Etc/GMT", oauthScopes: options.scopes ?? ALL_SCOPES };
  writeFileSync(join(folder, "Code.js"), code);
  writeFileSync(join(folder, "Sidebar.html"), "<p>Hello</p>");
  writeFileSync(join(folder, "appsscript.json"), JSON.stringify(manifest));
  return folder;
}
