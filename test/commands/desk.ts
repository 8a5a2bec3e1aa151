import { writeFile } from "node:fs/promises";
import { claspSurroundings } from "../clasp/clasp-surroundings.ts";
import { FakeGoogle, GOOGLE_HOSTS } from "../clasp/fake-google.ts";
import { selfSignedCertificate } from "../clasp/self-signed-certificate.ts";
import { SIXTYFOUR_HOSTS, sixtyfourOverTls } from "./sixtyfour-over-tls.ts";
import { Terminal } from "./terminal.ts";

const identity = selfSignedCertificate([...GOOGLE_HOSTS, ...SIXTYFOUR_HOSTS]);

/** Somebody at work in a checkout: nothing is signed in to or set up, and all they can reach are stand-ins. */
export async function sitDown(folder: string) {
  const google = new FakeGoogle(identity);
  const [proxy, sixtyfour] = await Promise.all([google.start(), sixtyfourOverTls(identity)]);
  const { env, signIn, remove } = await claspSurroundings({ proxy, trusted: identity.cert });
  const setUp = (scriptId: string) =>
    writeFile(`${folder}/.clasp.json`, JSON.stringify({ scriptId, rootDir: "dist" }));
  await setUp("PUT-YOUR-SCRIPT-ID-HERE");
  const surroundings = {
    ...env,
    NODE_OPTIONS: `--import=${new URL("./to-loopback.mjs", import.meta.url)}`,
    LOOPBACK_TLS_PORT: String(sixtyfour.port),
    npm_config_update_notifier: "false",
  };
  const terminals: Terminal[] = [];
  return {
    folder,
    google,
    sixtyfour,
    signIn,
    setUp,
    type: (command: string, { canBeAsked = false } = {}) => {
      const terminal = new Terminal(command, { folder, env: surroundings }, { canBeAsked });
      terminals.push(terminal);
      return terminal;
    },
    leave: () => {
      for (const terminal of terminals) terminal.signal("SIGKILL");
      return Promise.all([google.stop(), sixtyfour.stop(), remove()]);
    },
  };
}

/** A person at their desk. */
export type Desk = Awaited<ReturnType<typeof sitDown>>;
