import { describe, expect, it } from "vitest";
import { answering } from "../fakes/fake-http.ts";
import { type FakePorts, fakePorts } from "../fakes/fake-ports.ts";
import { advance, MINUTE, start, storedRun } from "./story.ts";

const posts = ({ ports }: FakePorts) => ports.http.requests.filter(({ method }) => method === "POST");

/** A run whose first try got no answer. */
function inDoubt(lost: "before" | "after"): FakePorts {
  const file = fakePorts();
  file.ports.http.lose(lost);
  start(file.ports);
  return file;
}

/** Starts no run again, but finds out whether its rows are free. */
function isFree({ ports }: FakePorts): boolean {
  try {
    start(ports);
    return true;
  } catch {
    return false;
  }
}

describe("submitRun after an answer that was lost", () => {
  it.each(["before", "after"] as const)(
    "asks again under the same key, to the letter (lost %s acting)",
    (lost) => {
      const file = inDoubt(lost);
      expect(storedRun(file)).toMatchObject({ status: "submitting", mayHaveStarted: true });
      const [sheet] = file.ports.sheets.state.sheets;
      sheet?.cells.splice(1, 1, ["Somebody", "Else", "Rome"]);

      advance(file);
      const [first, second] = posts(file);
      expect(second).toEqual(first);
      expect(storedRun(file)).toMatchObject({ status: "queued", jobId: "job-1" });
      expect(file.sixtyfour.jobs).toHaveLength(1);
    },
  );

  it("does not ask again before it is time to", () => {
    const file = inDoubt("after");
    advance(file, 4_000);
    expect(posts(file)).toHaveLength(1);
    advance(file, 1_000);
    expect(posts(file)).toHaveLength(2);
  });

  it.each([400, 401, 403])("keeps the rows for sent when %i comes then", (status) => {
    const file = inDoubt("after");
    file.sixtyfour.start = answering(status);
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });

  it("keeps the doubt through a clear refusal that passes", () => {
    const file = inDoubt("after");
    file.sixtyfour.start = answering(429);
    advance(file);
    expect(storedRun(file)).toMatchObject({ mayHaveStarted: true });
    file.sixtyfour.start = null;
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "queued" });
  });

  it("keeps the rows for sent when what was to be sent has vanished", () => {
    const file = inDoubt("after");
    file.ports.tables.kept.delete("outbox");
    advance(file);
    expect(posts(file)).toHaveLength(1);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });

  it("keeps the rows for sent when the execution died while it asked, and a refusal comes then", () => {
    const file = fakePorts();
    file.journal.onCall((call) => {
      if (call.startsWith("POST")) throw new Error("Exceeded maximum execution time");
    });
    expect(() => start(file.ports)).toThrow();
    file.journal.onCall(() => {});
    file.sixtyfour.start = answering(401);
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });

  it("tells the person after a day, and keeps the rows for sent", () => {
    const file = inDoubt("after");
    file.sixtyfour.start = answering(503);
    for (let hour = 0; hour < 26; hour++) advance(file, 60 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-unknown" } });
    expect(isFree(file)).toBe(false);
  });
});

describe("submitRun after a clear refusal that passes", () => {
  function refused(): FakePorts {
    const file = fakePorts();
    file.sixtyfour.start = answering(429, "", { "retry-after": "120" });
    start(file.ports);
    return file;
  }

  it("asks again when the server wants it, not before", () => {
    const file = refused();
    file.sixtyfour.start = null;
    advance(file, 119_000);
    expect(posts(file)).toHaveLength(1);
    advance(file, 1_000);
    expect(storedRun(file)).toMatchObject({ status: "queued", jobId: "job-1" });
  });

  it("frees the rows after a day of it", () => {
    const file = refused();
    for (let hour = 0; hour < 26; hour++) advance(file, 60 * MINUTE);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-refused" } });
    expect(isFree(file)).toBe(true);
  });

  it("frees the rows when what was to be sent has vanished", () => {
    const file = refused();
    file.ports.tables.kept.delete("outbox");
    advance(file);
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "start-refused" } });
    file.sixtyfour.start = null;
    expect(isFree(file)).toBe(true);
  });
});

describe("submitRun of two runs", () => {
  it("keeps in the outbox what the other has yet to send", () => {
    const file = fakePorts();
    file.sixtyfour.start = answering(429);
    start(file.ports, { limit: 1 });
    start(file.ports, { limit: 1 });
    file.sixtyfour.start = null;
    advance(file);
    const bodies = file.sixtyfour.jobs.map(({ body }) => body).sort();
    expect(bodies.map((body) => body.includes("Ada Okafor"))).toEqual([true, false]);
    expect(bodies.map((body) => body.includes("Bo Lindqvist"))).toEqual([false, true]);
    expect(file.ports.tables.kept.get("outbox")).toEqual([]);
  });
});
