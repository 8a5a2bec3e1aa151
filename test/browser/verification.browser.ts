import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createHost, type Host, type User } from "../../dev/apps-script/host/host.ts";
import { NetworkDown } from "../../dev/apps-script/host/network.ts";
import { writeVerification } from "../../dev/build/write-verification.ts";
import { launchBrowser } from "./chromium.ts";

/** The runner Apps Script puts into a page, for any global function. */
const GOOGLE = `
  const runner = (onSuccess, onFailure) => new Proxy({}, {
    get: (_, name) =>
      name === "withSuccessHandler" ? (handler) => runner(handler, onFailure)
      : name === "withFailureHandler" ? (handler) => runner(onSuccess, handler)
      : (...args) => window.reachScript(name, args).then(onSuccess, (thrown) => onFailure(new Error(thrown.message))),
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

const offline = {
  send(): never {
    throw new NetworkDown();
  },
};

describe("the page of the checks in Google", () => {
  let browser: Browser;
  let dist: string;
  let page: Page;
  let host: Host;
  let ann: User;

  beforeAll(async () => {
    browser = await launchBrowser();
    dist = await mkdtemp(`${tmpdir()}/verification-`);
    await writeVerification(dist, null);
  });
  afterAll(async () => {
    await browser.close();
    await rm(dist, { recursive: true });
  });

  beforeEach(async () => {
    host = createHost({ dist, network: offline });
    host.workbook.addSheet("Sheet1");
    ann = host.user("ann@example.com");
    ann.run("openVerification", []);
    page = await browser.newPage();
    await page.exposeFunction("reachScript", (name: string, args: unknown[]) => {
      const { value, error } = ann.run(name, args);
      if (error) throw new Error(error.message);
      return value;
    });
    await page.addInitScript(GOOGLE);
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html", body: ann.sidebar()?.html ?? "" }),
    );
    await page.goto("https://sidebar.test/");
  });
  afterEach(() => page.close());

  const say = () => page.getByRole("status").textContent();

  it("says why it does not begin in a file with something in it", async () => {
    host.workbook.addSheet("Leads", [["Ada"]]);
    await page.getByRole("button", { name: "Run the checks" }).click();
    await expect.poll(say).toContain("The tab “Leads” is not empty");
  });

  it("runs all checks, tells what it found out about itself, and shows steps and report", async () => {
    await page.getByRole("button", { name: "Run the checks" }).click();
    await expect.poll(say, { timeout: 30_000 }).toContain("Now the steps by hand");

    ann.select("A2:B3,A5");
    await page.getByRole("button", { name: "Done" }).first().click();
    await page.getByText("holds A2:B3, A5").waitFor();
    await page.getByRole("button", { name: "Done" }).last().click();
    await page.getByRole("button", { name: "Yes" }).click();
    await page.getByText("holds", { exact: true }).waitFor();

    await page.getByRole("button", { name: "Show the report" }).click();
    const report = page.getByLabel("For docs/verified.md");
    await expect.poll(() => report.inputValue()).toContain("### The page of the sidebar");
    const text = await report.inputValue();
    for (const fact of ["a script element", "a style element", "a text of a million", "a call that throws"]) {
      expect(text).toMatch(new RegExp(`^\\| ${fact}[^|]*\\| [^|]+\\| holds \\|`, "m"));
    }
    expect(text).toMatch(/a tab that is added behind[^|]*\| assumed \| holds \| as a person saw it/);
  });
});
