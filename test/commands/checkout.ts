import { cp, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { ROOT } from "../../dev/build/paths.ts";
import { claspSurroundings } from "../clasp/clasp-surroundings.ts";
import { FakeGoogle, GOOGLE_HOSTS } from "../clasp/fake-google.ts";
import { selfSignedCertificate } from "../clasp/self-signed-certificate.ts";
import { FILES } from "../docs/documents.ts";
import { SIXTYFOUR_HOSTS, sixtyfourOverTls } from "./sixtyfour-over-tls.ts";
import { Terminal } from "./terminal.ts";

const identity = selfSignedCertificate([...GOOGLE_HOSTS, ...SIXTYFOUR_HOSTS]);

/** Files that the documents take for the reader's own. */
const FILES_OF_THE_READER = ["path/to/leads.csv", "leads.csv"];

/** A copy of the repository with its packages, so that commands can write wherever they do. */
export async function openCheckout() {
  const folder = await mkdtemp(`${await realpath(tmpdir())}/checkout-`);
  // With their times, or the packages would seem to be older than the lock file.
  await Promise.all(
    FILES.map((path) => cp(`${ROOT}/${path}`, `${folder}/${path}`, { preserveTimestamps: true })),
  );
  await symlink(`${ROOT}/node_modules`, `${folder}/node_modules`);
  for (const path of FILES_OF_THE_READER) await cp(`${ROOT}/dev/sample/leads.csv`, `${folder}/${path}`);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

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
