import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  /** What holds now, so that it is known without unfolding. */
  now: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of a form that few people change. */
export function Fold({ title, now, open = false, children }: Props) {
  return (
    <details class="card" open={open}>
      <summary>
        {title} <span class="soft">{now}</span>
      </summary>
      <div class="stack folded">{children}</div>
    </details>
  );
}
