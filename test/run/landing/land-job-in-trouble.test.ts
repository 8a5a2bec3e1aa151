import { describe, expect, it } from "vitest";
import { answering } from "../../fakes/fake-http.ts";
import { advance, HOUR, startedInJobs, storedRun } from "../story.ts";
import { CSV, completed, failure, MANY, MANY_CSV, slowly, trouble } from "./completed-run.ts";

describe("landJob of results that cannot be had", () => {
  it("asks again for files that are not offered yet, then says that there are none", () => {
    const file = completed();
    file.sixtyfour.offered.clear();
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(trouble(file)).toMatchObject({ status: "ready", patience: { reason: "no-result-file" } });
    }
    expect(failure(file)?.code).toBe("no-result-file");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("asks again for a file that ends inside quotes, then says that it is damaged, and leaves no tab", () => {
    const file = completed('a,b\n1,"cut o');
    for (let fetches = 0; fetches < 4; fetches++) {
      advance(file);
      expect(trouble(file)).toMatchObject({ patience: { reason: "result-damaged", repeats: fetches + 1 } });
    }
    expect(failure(file)?.code).toBe("result-damaged");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("keeps what other jobs have landed while a later file is damaged, and adds it once that is whole", () => {
    const file = startedInJobs([2, 2]);
    file.sixtyfour.complete("job-1", "name,email\nAda,a@x\nBo,b@x\n", 2);
    file.sixtyfour.complete("job-2", 'name,email\nChen,"cut o', 2);
    advance(file);
    advance(file);
    expect(storedRun(file).jobs[1]).toMatchObject({ patience: { reason: "result-damaged" } });
    file.sixtyfour.complete("job-2", "name,email\nChen,c@x\nDee,d@x\n", 2);
    advance(file);
    expect(storedRun(file).status).toBe("done");
    expect([...file.ports.tabs.made.values()].map(({ cells }) => cells)).toEqual([
      [
        ["name", "email"],
        ["Ada", "a@x"],
        ["Bo", "b@x"],
        ["Chen", "c@x"],
        ["Dee", "d@x"],
      ],
    ]);
  });

  it("shows what other jobs have landed when a later file stays damaged", () => {
    const file = startedInJobs([2, 2]);
    file.sixtyfour.complete("job-1", "name,email\nAda,a@x\nBo,b@x\n", 2);
    file.sixtyfour.complete("job-2", 'name,email\nChen,"cut o', 2);
    for (let looks = 0; looks < 8; looks++) advance(file);
    expect(storedRun(file).status).toBe("done");
    expect([...file.ports.tabs.made.values()].map(({ cells }) => cells)).toEqual([
      [
        ["name", "email"],
        ["Ada", "a@x"],
        ["Bo", "b@x"],
      ],
    ]);
  });

  it.each(["0", "Mon, 01 Jan 2024 00:00:00 GMT"])(
    "backs off from too many requests although the server would wait until %s",
    (retryAfter) => {
      const file = completed();
      file.sixtyfour.links = answering(429, "", { "retry-after": retryAfter });
      advance(file);
      const { patience } = storedRun(file).jobs[0] as { patience?: { notBefore: number } };
      expect(patience?.notBefore).toBeGreaterThan(file.ports.clock.now());
    },
  );

  it("asks for another link at once when one has expired, and lands what comes then", () => {
    const file = completed();
    file.sixtyfour.file = answering(403, "<Error/>");
    advance(file);
    expect(trouble(file)).toMatchObject({ patience: { reason: "link-expired" } });
    file.sixtyfour.file = null;
    advance(file, 0);
    expect(storedRun(file).status).toBe("done");
  });

  it("waits longer and longer when every link is refused", () => {
    const file = completed();
    file.sixtyfour.file = answering(403, "<Error/>");
    const links = () => file.ports.http.requests.filter(({ url }) => url.includes("download-links")).length;
    for (let second = 0; second < 60; second++) advance(file, 1_000);
    expect(links()).toBeLessThan(7);
  });

  it("does not count an outage against a file that is damaged after it", () => {
    const file = completed('a,b\n1,"cut o');
    file.sixtyfour.links = answering(503);
    for (let looks = 0; looks < 8; looks++) advance(file);
    file.sixtyfour.links = null;
    advance(file);
    expect(trouble(file)).toMatchObject({ status: "ready", patience: { reason: "result-damaged" } });
  });

  it("gives up after a day, and tells what the last trouble was", () => {
    const file = completed();
    file.sixtyfour.links = answering(503);
    for (let hour = 0; hour < 26; hour++) advance(file, HOUR);
    const error = failure(file);
    expect(error?.code).toBe("download-failed");
    expect(error?.message).toMatch(/24 hours.+problem of its own/);
  });

  it("says so when there are more columns than a tab can hold", () => {
    const file = completed(`${Array.from({ length: 18_279 }, (_, at) => `c${at}`).join(",")}\n`, 0);
    expect(failure(file)?.code).toBe("too-many-columns");
    expect(file.ports.tabs.made.size).toBe(0);
  });

  it("says so when the file is too large for Google", () => {
    const file = completed();
    file.sixtyfour.file = answering(200, "a,b\n", { "content-length": "90000000" });
    expect(failure(file)?.code).toBe("result-too-large");
  });
});

describe("landJob in a full spreadsheet", () => {
  it.each([26_000, 10])("waits for room when there is none for a new tab but %i cells", (room) => {
    const file = completed();
    file.ports.tabs.around.cells = 10_000_000 - room + 1;
    const [view] = advance(file).runs;
    expect(view?.progress.message).toContain("need 26,000 cells");
    expect(file.ports.tabs.made.size).toBe(0);
    file.ports.tabs.around.cells = 9_974_000;
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("waits for room for the rows, says how much is missing, and goes on once there is", () => {
    const file = completed(CSV, 50_000);
    file.ports.tabs.around.cells = 9_900_000;
    const [view] = advance(file).runs;
    expect(view?.progress.message).toContain("need 174,004 cells");
    expect(view?.progress.message).toContain("room for 74,000 more");
    file.sixtyfour.complete("job-1", CSV, 3);
    advance(file);
    expect(storedRun(file).status).toBe("done");
  });

  it("waits for room for rows that nobody announced, and goes on where it was", () => {
    const file = completed(MANY_CSV, 0);
    slowly(file);
    advance(file);
    file.ports.tabs.around.cells = 10_000_000 - file.ports.tabs.cellsInUse();
    expect(advance(file).runs[0]?.progress.message).toContain("need");
    file.ports.tabs.around.cells = 0;
    for (let calls = 0; calls < 9 && storedRun(file).status !== "done"; calls++) advance(file);
    expect(file.ports.tabs.only().cells).toEqual([["a", "b"], ...MANY]);
  });
});
