import type { ComponentChildren } from "preact";
import type { Notice, ProblemView } from "../../src/protocol.ts";
import { useWords } from "../language/use-words.ts";
import { readableNames } from "../readable-names.ts";
import { ErrorCode } from "./error-code.tsx";

interface Props {
  /** What it means here, before what went wrong. */
  lead?: string;
  problem: ProblemView;
  onRetry?: () => void;
}

/** What went wrong, what to do about it, and the code to quote; read out at once by screen readers, later only what is new. */
export function Problem({ lead, problem, onRetry }: Props) {
  const { page } = useWords();
  return (
    <div class="note problem" role="alert" aria-atomic="false" tabIndex={-1}>
      {lead && <strong>{lead}</strong>}
      <ProblemText problem={problem} />
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          {page.tryAgain}
        </button>
      )}
    </div>
  );
}

/** The same words without the alert, for a problem that lies in the past. */
export function ProblemText({ problem }: { problem: ProblemView }) {
  const { hint } = useWords().problem(problem);
  return <ProblemWords problem={problem}>{hint && <div>{hint}</div>}</ProblemWords>;
}

/** What went wrong and the code to quote. */
export function ProblemWords({ problem, children }: { problem: ProblemView; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <div>
        <span class="mark bad" aria-hidden="true">
          !
        </span>
        <strong>{readableNames(words.problem(problem).message)}</strong>
      </div>
      {children}
      <ErrorCode code={problem.code} />
      {problem.cause && <ErrorCode code={problem.cause.code} />}
    </>
  );
}

/** What to do next, where nothing went wrong: a new sheet opens with one cell selected, and that is no error. */
export function Guidance({ problem, children }: { problem: ProblemView; children?: ComponentChildren }) {
  const { message, hint } = useWords().problem(problem);
  return (
    <div class="note guidance" role="status">
      <div>
        <strong>{message}</strong>
        {hint && <div>{hint}</div>}
      </div>
      {children}
    </div>
  );
}

/** Things worth knowing that do not keep anything from going on. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const words = useWords();
  if (notices.length === 0) return null;
  return (
    <ul class="note notices">
      {notices.map((notice) => (
        <li key={notice.code + notice.message}>{words.notice(notice)}</li>
      ))}
    </ul>
  );
}
