import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { ROOT } from "../../dev/build/paths.ts";

interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  /** Folder of the `.clasp.json`; the repository unless given. */
  readonly project?: string;
  /** Writes a made-up login into the home folder that clasp sees. */
  readonly loggedIn?: boolean;
  /** Address of an HTTP proxy; without one clasp is pointed at a port where nobody listens. */
  readonly proxy?: string;
  /** Certificate to trust besides the usual ones, as PEM. */
  readonly trusted?: string;
}

/** Discard (RFC 863): no one serves it, so that a test without a proxy can never reach Google. */
const NOBODY = "http://127.0.0.1:9";

/** Never used up (the year 2100), so that clasp does not ask for a new token. */
const LOGIN = {
  type: "authorized_user",
  client_id: "made-up-client",
  client_secret: "made-up-secret",
  refresh_token: "made-up-refresh-token",
  access_token: "made-up-access-token",
  expiry_date: 4_102_444_800_000,
};

/** Runs the installed clasp as it is, with a home folder and an environment of its own. */
export async function runClasp(args: string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const home = await mkdtemp(`${tmpdir()}/clasp-home-`);
  try {
    const certificate = `${home}/trusted.pem`;
    await writeFile(certificate, surroundings.trusted ?? "");
    if (surroundings.loggedIn)
      await writeFile(`${home}/.clasprc.json`, JSON.stringify({ tokens: { default: LOGIN } }));
    const clasp = createRequire(import.meta.url).resolve("@google/clasp");
    const child = spawn(process.execPath, [clasp, ...args], {
      cwd: surroundings.project ?? ROOT,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        USERPROFILE: home,
        HTTPS_PROXY: surroundings.proxy ?? NOBODY,
        ...(surroundings.trusted && { NODE_EXTRA_CA_CERTS: certificate }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const exited = new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    });
    const [exitCode, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
    return { exitCode, stdout, stderr };
  } finally {
    await rm(home, { recursive: true });
  }
}
