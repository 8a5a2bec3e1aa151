import type { ScriptRunner } from "./bridge.ts";
import { startSidebar } from "./start-sidebar.tsx";

/** What Apps Script puts into the page (https://developers.google.com/apps-script/guides/html/reference/run). */
declare const google: { script: { run: ScriptRunner } };

const root = document.getElementById("sidebar");
if (root === null) throw new Error("The page has no #sidebar");

startSidebar(root, google.script.run);
