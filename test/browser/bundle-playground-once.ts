import { bundlePage } from "../../dev/playground/server/page-bundle.ts";

/** The page of the playground is bundled before files of tests, two at a time, would each do it. */
export default async function setup(): Promise<void> {
  await bundlePage();
}
