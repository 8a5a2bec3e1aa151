import type { About } from "../protocol.ts";

/** What this add-on is made of, which the build puts in here; empty where nothing was built. */
export const ABOUT: About = { version: "", notice: "" };
