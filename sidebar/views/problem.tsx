import type { ComponentChildren } from "preact";
import type { Notice, ProblemView } from "../../src/protocol.ts";
import { text } from "../messages.ts";
import { readableNames } from "../readable-names.ts";

/** What went wrong, what to do about it, and the code to quote; read out at once by screen readers. */
export function Problem({ problem, onRetry }: { problem: ProblemView; onRetry?: () => void }) {
  return (
    <div class="note problem" role="alert" tabIndex={-1}>
      <ProblemText problem={problem} />
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          {text.tryAgain}
        </button>
      )}
    </div>
  );
}

/** The same words without the alert, for a problem that lies in the past. */
export function ProblemText({ problem }: { problem: ProblemView }) {
  return <ProblemWords problem={problem}>{problem.hint && <div>{problem.hint}</div>}</ProblemWords>;
}

/** What went wrong and the code to quote. */
export function ProblemWords({ problem, children }: { problem: ProblemView; children?: ComponentChildren }) {
  return (
    <>
      <div>
        <span class="mark bad" aria-hidden="true">
          !
        </span>
        <strong>{readableNames(problem.message)}</strong>
      </div>
      {children}
      <div class="code">{text.code(problem.code)}</div>
    </>
  );
}

/** What to do next, where nothing went wrong: a new sheet opens with one cell selected, and that is no error. */
export function Guidance({ problem }: { problem: ProblemView }) {
  return (
    <div class="note" role="status">
      <strong>{problem.message}</strong>
      {problem.hint && <div>{problem.hint}</div>}
    </div>
  );
}

/** Things worth knowing that do not keep anything from going on. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="note notices">
      {notices.map(({ code, message }) => (
        <li key={code + message}>{message}</li>
      ))}
    </ul>
  );
}
