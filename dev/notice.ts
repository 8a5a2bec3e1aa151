import { writeFile } from "node:fs/promises";
import { makeNotice } from "./build/make-notice.ts";
import { NOTICE } from "./build/paths.ts";

await writeFile(NOTICE, await makeNotice());
console.log(`Wrote ${NOTICE}`);
