/** The global functions of the script that is pushed into a throwaway spreadsheet, and nothing else. */
import { dropHandTab, handTab, steps } from "./by-hand.ts";
import { cleanUp } from "./clean-up.ts";
import { entries } from "./entries.ts";
import { lookSafely, type Verdict } from "./finding.ts";
import { linkLooks } from "./link-looks.ts";
import { markdown, WAITING } from "./markdown.ts";
import { refusal } from "./may-run-here.ts";
import { PAGE_FACTS, type PageFact } from "./page-facts.ts";
import { makeReport, openReport, type Report } from "./report-tab.ts";
import { type Progress, runSome } from "./run-checks.ts";
import { makeTick, removeTick, tick } from "./tick.ts";

/** Simple trigger at opening. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu("Verify Sixtyfour")
    .addItem("Open the checks", "openVerification")
    .addToUi();
}

/** Menu item. */
export function openVerification(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile("Page").setTitle("Verify Sixtyfour"),
  );
}

/** Begins anew; throws where the checks must not run. The link of a result file may be empty. */
export function verifyStart(link: string): { instruction: string; question: string }[] {
  const reason = refusal();
  if (reason !== null) throw new Error(reason);
  removeTick();
  cleanUp();
  dropHandTab();
  // Contracts are of this locale unless they name another.
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale("en_US");
  const report = makeReport(entries);
  makeTick(report);
  for (const entry of linkLooks) {
    const skipped = { verdict: "skipped", seen: "no link was given" } as const;
    report.write(entry, link === "" ? skipped : lookSafely(() => entry.look(link)));
  }
  return steps.map(({ instruction, question = "" }) => ({ instruction, question }));
}

/** Looks at some more; called until nothing is left. */
export function verifySome(): Progress {
  return runSome(theReport());
}

/** For the page to find out how much text may cross. */
export function verifyEcho(text: string): string {
  return text;
}

/** For the page to find out what it is told of a call that throws. */
export function verifyFailure(): void {
  throw new Error("This was meant to fail.");
}

/** What the page found out about itself. */
export function verifyPage(fact: PageFact, verdict: Verdict, seen: string): void {
  theReport().write(PAGE_FACTS[fact], { verdict, seen });
}

/** Shows the tab for the steps by hand. */
export function verifyByHandStart(): void {
  theReport();
  handTab().activate();
}

/** Looks at what a person did. */
export function verifyByHand(index: number): { verdict: string; seen: string } {
  const step = steps[index];
  if (!step) throw new Error(`There is no step ${index}.`);
  const finding = lookSafely(() => step.look(handTab()));
  theReport().write(step, finding);
  return finding;
}

/** What a person saw where the script cannot. */
export function verifyAnswer(index: number, isSo: boolean): void {
  const step = steps[index];
  if (!step) throw new Error(`There is no step ${index}.`);
  theReport().write(step, { verdict: isSo ? "holds" : "does not hold", seen: "as a person saw it" });
}

/** The report so far, as Markdown; the tab of the steps is taken away. */
export function verifyReport(): string {
  dropHandTab();
  return markdown(theReport().lines());
}

/** All that could be verified, for the document; needs no spreadsheet. */
export function verifyList(): string {
  return markdown(entries.map((entry) => ({ ...entry, verdict: WAITING, seen: "", date: "" })));
}

/** Handler of the clock trigger. */
export function verifyTick(event: Record<string, unknown>): void {
  tick(event, openReport());
}

/** Named by the triggers of contracts, which are gone before they fire. */
export function contractTick(): void {}

function theReport(): Report {
  const report = openReport();
  if (!report) throw new Error("Nothing was begun in this file.");
  return report;
}
