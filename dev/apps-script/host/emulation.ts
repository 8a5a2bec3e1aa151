import { fileURLToPath } from "node:url";
import { type Context, createContext, Script } from "node:vm";
import { buildSync } from "esbuild";
import type { Bridge } from "../protocol.ts";

type OpenRealm = (bridge: Bridge) => (invocationJson: string) => string;

let compiled: Script | null = null;

/** The services as one script, bundled once per process: executions are many, and each needs its own realm. */
function emulationScript(): Script {
  if (compiled) return compiled;
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL("../services/realm.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "realm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [file] = built.outputFiles;
  if (!file) throw new Error("esbuild gave no output for the services");
  compiled = new Script(`(function () { ${file.text}\nreturn realm.openRealm; })()`, {
    filename: "apps-script-services.js",
  });
  return compiled;
}

/** A bare context with Apps Script's globals, and the host's way to call the script's functions in it. */
export function newRealm(bridge: Bridge): { context: Context; invoke: (invocationJson: string) => string } {
  const context = createContext({}, { microtaskMode: "afterEvaluate" });
  // The services' bundle returns its one export.
  const openRealm = emulationScript().runInContext(context) as OpenRealm;
  return { context, invoke: openRealm(bridge) };
}
