import { build } from "../dev/build.ts";

/** Builds the add-on once before any test, so that tests of the built files never see yesterday's. */
export default async function setup(): Promise<void> {
  await build();
}
