import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHost, type Host, type User } from "../../dev/apps-script/host/host.ts";
import { type Network, NetworkDown } from "../../dev/apps-script/host/network.ts";
import { bundleVerification } from "../../dev/build/bundle-verification.ts";
import { ROOT } from "../../dev/build/paths.ts";

const MINUTE = 60_000;
const TAB = "Sixtyfour verification";
const LINK = "https://files.example/result.csv?signature=secret";
const FILE = "name,email\nAda,ada@example.com\nBob,bob@example.com\n";

const files = await bundleVerification();
const dist = mkdtempSync(join(tmpdir(), "verification-"));
for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
afterAll(() => rmSync(dist, { recursive: true }));

/** Storage that knows `Range`, under one address; nobody is anywhere else. */
const storage: Network = {
  send({ url, headers }) {
    if (url !== LINK) throw new NetworkDown();
    const range = Object.entries(headers).find(([name]) => name.toLowerCase() === "range")?.[1] ?? "";
    const [from = 0, to = FILE.length] = (/bytes=(\d+)-(\d+)/.exec(range) ?? []).slice(1).map(Number);
    if (from >= FILE.length)
      return { status: 416, headers: { "content-range": `bytes */${FILE.length}` }, body: "" };
    const end = Math.min(to, FILE.length - 1);
    return {
      status: 206,
      headers: { "content-range": `bytes ${from}-${end}/${FILE.length}`, etag: '"1"' },
      body: FILE.slice(from, end + 1),
    };
  },
};

let host: Host;
let ann: User;

function openFile(install: "bound" | "add-on" = "bound"): void {
  host = createHost({ dist, network: storage, install });
  host.workbook.addSheet("Sheet1");
  ann = host.user("ann@example.com");
}

/** Fails with what the script threw. */
function call(name: string, ...args: unknown[]): unknown {
  const { outcome, value, error } = ann.run(name, args);
  if (outcome !== "returned") throw new Error(error?.message ?? outcome);
  return value;
}

/** Subject, behaviour, source, verdict, seen, date. */
function lines(): string[][] {
  const sheet = host.workbook.sheet(TAB);
  return Array.from({ length: sheet.cells.lastRow() }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => String(sheet.cells.get(row + 1, column + 1) ?? "")),
  );
}

describe("the script that verifies the local host in Google", () => {
  beforeEach(() => openFile());

  it("refuses a file with something in it, and changes nothing", () => {
    host.workbook.addSheet("Leads", [["Ada"]]);
    expect(() => call("verifyStart", "")).toThrow("The tab “Leads” is not empty");
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Leads"]);
    expect(host.workbook.localeName).toBe("en_US");
  });

  it("refuses a file with tabs of the add-on", () => {
    const sheet = host.workbook.addSheet("Results");
    sheet.metadata.push({ id: 99, key: "sixtyfour.run", value: "r1", visibility: "DOCUMENT" });
    expect(() => call("verifyStart", "")).toThrow("This file holds tabs of Sixtyfour");
  });

  it("looks at nothing before it was begun", () => {
    expect(() => call("verifySome")).toThrow("Nothing was begun in this file.");
    expect(() => call("verifyReport")).toThrow("Nothing was begun in this file.");
  });

  it("goes on behind a check that ended its execution, and tells which it was", () => {
    call("verifyStart", "");
    const [first = ""] = lines().flatMap(([subject, behaviour]) =>
      subject === "Texts and marks" ? [behaviour] : [],
    );
    call("verifySome");
    const calls = host.executions.at(-1)?.calls ?? [];
    call("verifyStart", "");
    host.faults.killAt(calls.indexOf("Spreadsheet.setSpreadsheetLocale") + 1);
    expect(() => call("verifySome")).toThrow();
    call("verifySome");
    expect(call("verifyReport")).toContain(`| ${first.replaceAll("_", "\\_")} | an open question | died |`);
  });

  it("says why there is no tick where triggers by the minute are refused", () => {
    openFile("add-on");
    call("verifyStart", "");
    const there = lines().find(([, behaviour]) => behaviour === "there is no screen");
    expect(there?.slice(3, 5)).toEqual([
      "does not hold",
      "The recurrence interval for an Add-on trigger must be at least one hour.",
    ]);
  });

  it("judges what a person did by hand, and what they did not do", () => {
    call("verifyStart", "");
    call("verifyByHandStart");
    expect(call("verifyByHand", 0)).toMatchObject({ verdict: "does not hold" });
    ann.select("A2:B3,A5");
    expect(call("verifyByHand", 0)).toEqual({ verdict: "holds", seen: "A2:B3, A5" });
    expect(call("verifyByHand", 1)).toMatchObject({ verdict: "does not hold" });
    host.workbook.sheet(`${TAB} by hand`).hiddenByUser.add(3);
    expect(call("verifyByHand", 1)).toMatchObject({ verdict: "holds" });
    expect(call("verifyByHand", 2)).toMatchObject({ verdict: "does not hold" });
    expect(() => call("verifyByHand", 99)).toThrow("There is no step 99.");
  });
});

describe("the script on the local host, run to its end", () => {
  beforeAll(() => {
    openFile();
    ann.openSpreadsheet();
    ann.clickMenu("Open the checks");
    call("verifyStart", LINK);
    for (let calls = 0; calls < 60; calls++) {
      const { done, of } = call("verifySome") as { done: number; of: number };
      if (done === of) break;
    }
    host.clock.advance(2 * MINUTE);
  });

  it("has found that everything holds which can be told there", () => {
    expect(ann.sidebar()?.html).toContain("throwaway");
    const wrong = lines().filter(
      ([subject = "", , , verdict = ""]) =>
        !["By hand", "The page of the sidebar"].includes(subject) &&
        !["holds", "seen", "only in Google"].includes(verdict),
    );
    expect(wrong).toEqual([]);
    expect(lines().filter((line) => line[3] === "holds").length).toBeGreaterThan(120);
    expect(lines().filter((line) => line[3] === "only in Google").length).toBeLessThan(25);
  });

  it("says of what the local host cannot show that it is told in Google only", () => {
    const subtotal = lines().find(([, behaviour]) => behaviour?.startsWith("what SUBTOTAL(103) says"));
    expect(subtotal?.[3]).toBe("only in Google");
  });

  it("has measured what the model of the benchmarks says, since that model is the clock here", () => {
    const costs = lines().filter(([subject]) => subject === "Cost of calls");
    expect(costs.length).toBeGreaterThan(20);
    for (const [, behaviour = "", , , seen = ""] of costs) {
      const model = Number(/model: (\d+) ms/.exec(behaviour)?.[1]);
      const measured = Number(/^(\d+) ms/.exec(seen)?.[1]);
      expect(Math.abs(measured - model), behaviour).toBeLessThanOrEqual(2 + model / 20);
    }
  });

  it("leaves nothing but its report behind, and no secret in it", () => {
    call("verifyByHandStart");
    call("verifyReport");
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual([TAB, "Sheet1"]);
    expect(host.triggers()).toEqual([]);
    const stores = [host.properties.document(), host.properties.user(ann.email), host.properties.script()];
    expect(stores).toEqual([{}, {}, {}]);
    expect(host.workbook.localeName).toBe("en_US");
    expect(JSON.stringify(lines())).not.toContain("secret");
  });

  it("begins anew when it is asked to", () => {
    call("verifyStart", "");
    expect(new Set(lines().map((line) => line[3]))).toEqual(
      new Set(["nobody has verified this yet", "skipped"]),
    );
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual([TAB, "Sheet1"]);
  });
});

describe("docs/verified.md", () => {
  const document = readFileSync(`${ROOT}/docs/verified.md`, "utf8");

  beforeAll(() => openFile());

  it("has a line for everything that could be verified, once; `npm run verify:google -- --list` prints them", () => {
    const listed = (text: string) =>
      [...text.matchAll(/^\| (.+?) \| (?:\[source|assumed|an open|measured)/gm)].map(
        ([, behaviour]) => behaviour,
      );
    expect(listed(document)).toEqual(listed(String(call("verifyList"))));
  });
});
