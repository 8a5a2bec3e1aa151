import { describe, expect, it } from "vitest";
import { runningHost } from "./running-host.ts";
import { ALL_SCOPES } from "./script-folder.ts";

const SEND = "MailApp.sendEmail({ to: 'bo@example.com', subject: 'Hello', body: 'Line 1' })";

describe("mail of the local host", () => {
  it("needs the permission to send mail", () => {
    const { evaluate } = runningHost("", {
      scopes: ALL_SCOPES.filter((scope) => !scope.endsWith("/script.send_mail")),
    });
    expect(evaluate(SEND).error?.message).toContain("You do not have permission to call MailApp.sendEmail");
  });

  it("is refused once the day's recipients are used up, and goes again the next day", () => {
    const { host, ann, evaluate } = runningHost("");
    host.allowMails(ann.email, 1);
    expect(evaluate(SEND).outcome).toBe("returned");
    expect(evaluate("return MailApp.getRemainingDailyQuota()").value).toBe(0);
    expect(evaluate(SEND).error?.message).toBe("Service invoked too many times for one day: email.");
    host.clock.advance(24 * 3_600_000);
    expect(evaluate(SEND).outcome).toBe("returned");
  });

  it("is refused with a subject that Google would refuse", () => {
    const { host, evaluate } = runningHost("");
    const long = SEND.replace("Hello", "x".repeat(251));
    expect(evaluate(long).error?.message).toBe("Limit Exceeded: Email Subject Length.");
    expect(host.mails()).toEqual([]);
  });

  it("does not take options that it would ignore", () => {
    const { evaluate } = runningHost("");
    expect(evaluate(SEND.replace("body:", "bcc: 'x@example.com', body:")).error?.message).toContain("bcc");
    expect(evaluate("MailApp.sendEmail('a@example.com', 's', 'b')").error?.message).toContain("one object");
  });

  it("is kept as it was sent", () => {
    const { host, ann, evaluate } = runningHost("");
    evaluate(SEND);
    expect(host.mails()).toMatchObject([
      { from: ann.email, to: "bo@example.com", subject: "Hello", body: "Line 1" },
    ]);
  });
});
