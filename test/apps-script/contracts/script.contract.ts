import { ASSUMED, type Contract, expectEqual, expectFailure, reference } from "./contract.ts";

const CLOCK = reference("script/clock-trigger-builder");

/** Triggers, authorization, the runtime and its utilities. */
export const scriptContracts: Contract[] = [
  {
    behaviour: "a trigger by the minute takes 1, 5, 10, 15 or 30",
    source: CLOCK,
    check: () => {
      for (const n of [0, 2, 60]) {
        expectFailure("The value you passed to everyMinutes was invalid", () =>
          ScriptApp.newTrigger("contractTick").timeBased().everyMinutes(n).create(),
        );
      }
    },
  },
  {
    behaviour: "a trigger by the hour takes 1, 2, 4, 6, 8 or 12",
    source: ASSUMED,
    check: () => {
      for (const n of [0, 3, 5]) {
        expectFailure("The value you passed to everyHours was invalid", () =>
          ScriptApp.newTrigger("contractTick").timeBased().everyHours(n).create(),
        );
      }
    },
  },
  {
    behaviour: "a trigger in ten minutes, and one a minute from now, are made in a bound script",
    source: CLOCK,
    check: () => {
      for (const clock of [
        ScriptApp.newTrigger("contractTick").timeBased().everyMinutes(10),
        ScriptApp.newTrigger("contractTick").timeBased().after(60_000),
      ]) {
        const trigger = clock.create();
        expectEqual(typeof trigger.getUniqueId(), "string");
        ScriptApp.deleteTrigger(trigger);
      }
    },
  },
  {
    behaviour: "a clock trigger is listed with its handler until it is deleted",
    source: reference("script/script-app#getProjectTriggers()"),
    check: () => {
      const trigger = ScriptApp.newTrigger("contractTick").timeBased().everyHours(1).create();
      const own = () =>
        ScriptApp.getProjectTriggers().filter((other) => other.getUniqueId() === trigger.getUniqueId());
      expectEqual(
        own().map((other) => other.getHandlerFunction()),
        ["contractTick"],
      );
      expectEqual(own()[0]?.getEventType() === ScriptApp.EventType.CLOCK, true);
      ScriptApp.deleteTrigger(trigger);
      expectEqual(own().length, 0);
    },
  },
  {
    behaviour: "somebody who has authorized the script needs no further authorization",
    source: reference("script/authorization-info"),
    check: () => {
      const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      expectEqual(status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, true);
    },
  },
  {
    behaviour: "Apps Script has no timers, no fetch, no text encoders and no Node",
    source: "https://developers.google.com/apps-script/guides/v8-runtime",
    check: () => {
      const names = [
        "setTimeout",
        "setInterval",
        "fetch",
        "URL",
        "URLSearchParams",
        "TextEncoder",
        "TextDecoder",
      ];
      names.push(
        "process",
        "require",
        "Buffer",
        "window",
        "document",
        "crypto",
        "performance",
        "structuredClone",
        "atob",
      );
      expectEqual(
        names.filter((name) => name in globalThis),
        [],
      );
    },
  },
  {
    behaviour: "a service's failure is an Error named Exception",
    source: ASSUMED,
    check: () => {
      try {
        SpreadsheetApp.getActiveSheet().getRange(0, 0);
      } catch (error) {
        expectEqual([error instanceof Error, error instanceof Error && error.name], [true, "Exception"]);
        return;
      }
      throw new Error("expected a failure");
    },
  },
  {
    behaviour: "sleeping takes time",
    source: reference("utilities/utilities#sleep(Integer)"),
    check: () => {
      const before = Date.now();
      Utilities.sleep(1500);
      expectEqual(Date.now() - before >= 1500, true);
      expectEqual(new Date() instanceof Date && new Date() >= new Date(before + 1500), true);
    },
  },
  {
    behaviour: "digests and base64 are of signed bytes",
    source: reference("utilities/utilities#computeDigest(DigestAlgorithm,String)"),
    check: () => {
      const digest = Utilities.computeDigest(
        Utilities.DigestAlgorithm.SHA_256,
        "abc",
        Utilities.Charset.UTF_8,
      );
      expectEqual(digest.slice(0, 4), [-70, 120, 22, -65]);
      expectEqual(Utilities.base64EncodeWebSafe([-5, -17, -66]), "----");
      expectEqual(Utilities.base64Decode("/+8="), [-1, -17]);
      expectEqual(Utilities.newBlob("ä").getBytes(), [-61, -92]);
      expectEqual(Utilities.newBlob(Utilities.base64Decode("w6Q=")).getDataAsString(), "ä");
    },
  },
  {
    behaviour: "dates are formatted by Java's letters in the given zone",
    source: reference("utilities/utilities#formatDate(Date,String,String)"),
    check: () => {
      const date = new Date(Date.UTC(2026, 10, 23, 9, 5, 7));
      expectEqual(
        Utilities.formatDate(date, "Europe/Berlin", "yyyy-MM-dd'T'HH:mm:ss"),
        "2026-11-23T10:05:07",
      );
      expectEqual(Utilities.formatDate(date, "GMT", "d MMM yy, h:mm a"), "23 Nov 26, 9:05 AM");
      expectEqual(Utilities.formatDate(date, "America/New_York", "EEE HH Z"), "Mon 04 -0500");
    },
  },
  {
    behaviour: "simple CSV is parsed into rows",
    source: reference("utilities/utilities#parseCsv(String)"),
    check: () => {
      expectEqual(Utilities.parseCsv('a,"b, ""c"""\nd,'), [
        ["a", 'b, "c"'],
        ["d", ""],
      ]);
    },
  },
];
