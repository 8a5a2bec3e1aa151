import type { Controls, LogLine, MailLine } from "../protocol.ts";
import { PEOPLE } from "./service.ts";
import type { Session } from "./session.ts";

/** Executions and mails the strip lists at most. */
const LISTED = 60;

/** The state of the strip outside the sheet. */
export function describeControls(session: Session): Controls {
  const { service, install } = session.options;
  return {
    service: service.kind,
    speed: service.speed(),
    faults: service.faults(),
    install,
    people: PEOPLE.map(({ email, name }) => ({ email, name })),
    aheadMs: session.aheadMs,
    timeZone: session.host.workbook.timeZone,
    lastPassing: session.lastPassing,
    passing: session.passing,
    troubles: session.troubles.slice(-5),
    log: logOf(session),
    mails: mailsOf(session),
  };
}

function logOf({ host: { executions } }: Session): LogLine[] {
  const first = Math.max(0, executions.length - LISTED);
  return executions.slice(first).map((execution, index) => ({
    number: first + index + 1,
    at: execution.startedAt,
    what: execution.functionName,
    who: execution.user,
    outcome: execution.error ? `${execution.outcome}: ${execution.error.message}` : execution.outcome,
    modelledMs: execution.endedAt - execution.startedAt,
    serviceCalls: execution.calls.length,
    fetches: execution.fetches.length,
  }));
}

function mailsOf({ host }: Session): MailLine[] {
  const mails = host.mails();
  const first = Math.max(0, mails.length - LISTED);
  return mails
    .slice(first)
    .map(({ at, to, subject, body }, index) => ({ number: first + index + 1, at, to, subject, body }));
}
