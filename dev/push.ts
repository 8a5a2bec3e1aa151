import { ROOT } from "./build/paths.ts";
import { build } from "./build.ts";
import { installedClasp } from "./install/clasp.ts";
import { scriptLink } from "./install/google-links.ts";
import { scriptPlaceOrProblem } from "./install/project-file.ts";
import { push } from "./install/push.ts";

try {
  const { scriptId } = await scriptPlaceOrProblem(ROOT);
  await build();
  const changed = await push(installedClasp(ROOT));
  console.log(
    changed === 0
      ? `${scriptLink(scriptId)} has exactly these files already.`
      : `Pushed ${changed} files to ${scriptLink(scriptId)}`,
  );
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
