import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { createStandIn } from "../../dev/sixtyfour/stand-in.ts";
import { Client, person } from "./client.ts";

function qualified(client: Client, jobId: string): number {
  return parse(client.finalFile(jobId)).length - 1;
}

describe("a notebook", () => {
  it("remembers the rows of a finished run, so that the next run does not pay for them again", () => {
    const client = new Client();
    expect(qualified(client, client.start("Qualify leads", [person(1), person(2)]))).toBe(2);
    expect(qualified(client, client.start("Qualify leads", [person(1), person(2), person(3)]))).toBe(1);
  });

  it("does not know the rows of a run that is still under way", () => {
    const client = new Client();
    const first = client.start("Qualify leads", [person(1)]);
    const second = client.start("Qualify leads", [person(1)]);
    expect([qualified(client, first), qualified(client, second)]).toEqual([1, 1]);
  });

  it("forgets what a cancelled run would have written", () => {
    const client = new Client();
    client.post(`/workflows/cancel?job_id=${client.start("Qualify leads", [person(1)])}`);
    client.now += 3_600_000;
    expect(qualified(client, client.start("Qualify leads", [person(1)]))).toBe(1);
  });

  it("belongs to one organisation", () => {
    const standIn = createStandIn({ keys: ["ours", "theirs"] });
    const [ours, theirs] = [new Client(standIn, "ours"), new Client(standIn, "theirs")];
    ours.finish(ours.start("Qualify leads", [person(1)]));
    theirs.now = ours.now;
    expect(qualified(theirs, theirs.start("Qualify leads", [person(1)]))).toBe(1);
  });
});
