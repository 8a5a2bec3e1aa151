import { serverGreeting, startServer } from "./server.ts";
import { createStandIn } from "./stand-in.ts";

/**
 * The stand-in as a process of its own, because the local Apps Script host blocks its thread while it waits for an
 * answer, as Apps Script does. Tells its parent where it listens, and ends with it.
 */
const server = await startServer({ standIn: createStandIn() });
process.send?.({ apiUrl: server.apiUrl, filesUrl: server.filesUrl });
process.on("disconnect", () => process.exit());
if (!process.send) console.log(serverGreeting(server));
