import { fileURLToPath } from "node:url";

/** Root of the repository without a trailing slash, so that every command works from any working directory. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Licences of other people's code that is shipped. */
export const NOTICE = `${ROOT}/NOTICE`;

/** Folder of the built add-on; the only one clasp may push from. */
export const DIST = `${ROOT}/dist`;
