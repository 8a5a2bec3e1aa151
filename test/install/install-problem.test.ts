import { describe, expect, it } from "vitest";
import { claspProblem } from "../../dev/install/install-problem.ts";

describe("what clasp said, in plain words", () => {
  it.each([
    ["User has not enabled the Apps Script API. Enable it by visiting ...", "api-off", "usersettings"],
    ["No credentials found.", "signed-out", "npx clasp login"],
    ["invalid_grant", "signed-out", "npx clasp login"],
    ["Request had invalid authentication credentials. Expected OAuth 2 access token", "signed-out", "login"],
    ["Request had insufficient authentication scopes.", "signed-out", "npx clasp login"],
    ["Requested entity was not found.", "not-found", "Check the id or link"],
    ["The caller does not have permission", "no-permission", "editor"],
    ["request to https://script.googleapis.com/ failed, reason: getaddrinfo EAI_AGAIN", "offline", "network"],
    ["Something new.", "clasp", "Something new."],
    ["", "clasp", "(nothing)"],
  ])("%j becomes %s, with what to do", (stderr, code, words) => {
    const problem = claspProblem({ stdout: "", stderr });
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(words);
  });
});
