import { answerInBrowser, SIGN_IN_PAGE } from "../clasp/answer-in-browser.ts";
import type { Terminal } from "./terminal.ts";

/** Waits until clasp asks for permission on Google's page, and gives it there. */
export async function allowInBrowser(terminal: Terminal): Promise<void> {
  const [, page = ""] = await terminal.until(SIGN_IN_PAGE);
  await answerInBrowser(page, true);
}
