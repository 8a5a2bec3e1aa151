import type { ScriptRunner } from "../../sidebar/bridge.ts";
import { startSidebar } from "../../sidebar/start-sidebar.tsx";

declare const google: { script: { run: ScriptRunner } };

/** The sidebar as it is built, but for a door through which tests send events, such as another language. */
const root = document.getElementById("sidebar");
if (root !== null) Object.assign(window, { sendToSidebar: startSidebar(root, google.script.run) });
