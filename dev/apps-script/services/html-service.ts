import { call, callFor } from "./bridge.ts";
import { handleOf, remember } from "./handles.ts";
import { strict } from "./strict.ts";

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

/** The page behind an `HtmlOutput` that the script passes back. */
export function pageOf(value: unknown): number {
  return handleOf<number>(value, "userInterface");
}

function htmlOutput(id: number): HtmlOutput {
  const self: HtmlOutput = strict<HtmlOutput>("HtmlOutput", {
    setTitle: (title) => callFor(self, "HtmlOutput.setTitle", id, title),
    getTitle: () => call("HtmlOutput.getTitle", id),
    getContent: () => call("HtmlOutput.getContent", id),
    setWidth: (width) => callFor(self, "HtmlOutput.setWidth", id, width),
  });
  return remember(self, id);
}

/** `HtmlService`. */
export const htmlService: HtmlService = strict<HtmlService>("HtmlService", {
  createHtmlOutputFromFile: (name) => htmlOutput(call("HtmlService.createHtmlOutputFromFile", name)),
  createHtmlOutput: (content?: unknown) =>
    htmlOutput(call("HtmlService.createHtmlOutput", String(content ?? ""))),
});
