import { describe, expect, it } from "vitest";
import { signIn } from "../../dev/install/sign-in.ts";
import { scriptedClasp } from "./scripted-clasp.ts";
import { scriptedPerson } from "./scripted-person.ts";

const ENDED = { stderr: "invalid_grant" };
const OFF = { stderr: "User has not enabled the Apps Script API. Enable it by visiting ..." };
const LET_IN = { stderr: "Requested entity was not found." };
const WHO = { json: { loggedIn: true, email: "somebody@example.com" } };

describe("signing in", () => {
  it("does not go round in circles when a new sign-in is no better", async () => {
    const { clasp, calls } = scriptedClasp({ "list-deployments": [ENDED, ENDED] });
    await expect(signIn(clasp, scriptedPerson().person)).rejects.toMatchObject({ code: "signed-out" });
    expect(calls.filter((call) => call === "login")).toHaveLength(1);
  });

  it("opens no browser for a person who does not want to sign in", async () => {
    const { clasp, calls } = scriptedClasp({ "list-deployments": [ENDED] });
    await expect(signIn(clasp, scriptedPerson({ declines: "yes" }).person)).rejects.toMatchObject({
      code: "declined",
    });
    expect(calls).not.toContain("login");
  });

  it("hands on words of clasp that nobody knows", async () => {
    const { clasp } = scriptedClasp({ "list-deployments": [{ stderr: "Something new." }] });
    await expect(signIn(clasp, scriptedPerson().person)).rejects.toMatchObject({
      code: "clasp",
      message: expect.stringContaining("Something new."),
    });
  });

  it("waits until the person has switched the API on", async () => {
    const { clasp } = scriptedClasp({
      "list-deployments": [OFF, OFF, LET_IN],
      "show-authorized-user": [WHO],
    });
    const { person, told } = scriptedPerson({ types: ["", ""] });
    await signIn(clasp, person);
    expect(told.at(-1)).toBe("Signed in as somebody@example.com.");
    expect(told.filter((text) => text.startsWith("Press Enter"))).toHaveLength(2);
  });

  it("asks nothing of a person who is signed in already", async () => {
    const { clasp } = scriptedClasp({ "list-deployments": [LET_IN], "show-authorized-user": [WHO] });
    const { person, told } = scriptedPerson({ canBeAsked: false });
    await signIn(clasp, person);
    expect(told).toEqual(["Signed in as somebody@example.com."]);
  });
});
