import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { ACCESS_TOKEN } from "./google-account.ts";

/** What clasp finds around it. */
export interface Surroundings {
  /** Writes a made-up login into the home folder that clasp sees; an old one has to be renewed before it is good. */
  readonly login?: "fresh" | "old";
  /** Address of an HTTP proxy; without one clasp is pointed at a port where nobody listens. */
  readonly proxy?: string;
  /** Certificate to trust besides the usual ones, as PEM. */
  readonly trusted?: string;
}

/** Discard (RFC 863): no one serves it, so that a test without a proxy can never reach Google. */
const NOBODY = "http://127.0.0.1:9";

const YEAR_2000_MS = 946_684_800_000;
const YEAR_2100_MS = 4_102_444_800_000;

const LOGIN = {
  type: "authorized_user",
  client_id: "made-up-client",
  client_secret: "made-up-secret",
  refresh_token: "made-up-refresh-token",
  access_token: ACCESS_TOKEN,
};

/** An environment and a home folder of their own for clasp, until `remove`. */
export async function claspSurroundings({ login, proxy, trusted }: Surroundings) {
  const home = await mkdtemp(`${tmpdir()}/clasp-home-`);
  const certificate = `${home}/trusted.pem`;
  await writeFile(certificate, trusted ?? "");
  const signIn = (kind: "fresh" | "old") => {
    const token = { ...LOGIN, expiry_date: kind === "fresh" ? YEAR_2100_MS : YEAR_2000_MS };
    return writeFile(`${home}/.clasprc.json`, JSON.stringify({ tokens: { default: token } }));
  };
  if (login) await signIn(login);
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    HTTPS_PROXY: proxy ?? NOBODY,
    // What would open a page in a browser does nothing.
    BROWSER: "true",
    ...(trusted && { NODE_EXTRA_CA_CERTS: certificate }),
  };
  return { env, signIn, remove: () => rm(home, { recursive: true }) };
}
