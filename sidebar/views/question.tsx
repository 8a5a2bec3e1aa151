import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  yes: string;
  no: string;
  /** The yes destroys something. */
  danger?: boolean;
  /** What the yes says while its answer is awaited. */
  sending?: string | undefined;
  onYes(): void;
  onNo(): void;
  children?: ComponentChildren;
}

/** A press that costs or destroys something is asked about right where it was made; the focus comes here. */
export function Question({ title, yes, no, danger = false, sending, onYes, onNo, children }: Props) {
  const blocked = sending === undefined ? undefined : "true";
  // The button may lie where the one that led here was; the second half of a double click on that is no answer.
  const once = (answer: () => void) => (event: MouseEvent) => {
    if (event.detail < 2) answer();
  };
  return (
    <section class="note question" tabIndex={-1} aria-labelledby="question" aria-describedby="because">
      <h2 class="strong" id="question">
        {title}
      </h2>
      <div id="because">{children}</div>
      <div class="buttons">
        <button
          type="button"
          class={danger ? "main danger" : "main"}
          aria-disabled={blocked}
          onClick={once(onYes)}
        >
          {sending ?? yes}
        </button>
        {sending === undefined && (
          <button type="button" onClick={once(onNo)}>
            {no}
          </button>
        )}
      </div>
    </section>
  );
}
