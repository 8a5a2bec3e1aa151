import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ROOT } from "./build/paths.ts";
import { build } from "./build.ts";
import { installedClasp } from "./install/clasp.ts";
import { deploy } from "./install/deploy.ts";

const USAGE = `Usage: npm run deploy -- [--storage https://HOST/] [--deployment ID]

Builds, pushes, and gives the script's deployment a new version; the first time it makes the deployment.

  --storage URL    where results come from, such as https://HOST/: it is put into appsscript.json, which Google wants of a
                   deployment for others; needed once, and may be given several times
  --deployment ID  which deployment, where the script has several`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      deployment: { type: "string" },
      storage: { type: "string", multiple: true },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const { version } = JSON.parse(await readFile(`${ROOT}/package.json`, "utf8"));
  await deploy({
    clasp: installedClasp(ROOT),
    tell: console.log,
    folder: ROOT,
    build,
    version,
    deploymentId: values.deployment,
    storage: values.storage,
  });
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
