// Lets `npm test` or `npm start` be the first command after a clone: installs the pinned packages when they are
// missing or older than the lock file. Plain JavaScript, since nothing is installed yet when it runs.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modifiedAt = (path) => statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file as the last step of an install.
const installedAt = modifiedAt("node_modules/.package-lock.json");
if (installedAt === 0 || installedAt < modifiedAt("package-lock.json")) {
  console.error("Installing the pinned packages (once)...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(
    npm,
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) {
    console.error(
      "npm ci failed. Check the network and that Node is 20.19 or newer, then run the command again.",
    );
    process.exit(1);
  }
}
