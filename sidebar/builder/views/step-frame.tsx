import type { ComponentChildren } from "preact";
import type { Send } from "../../runtime.ts";
import { useBuilderWords } from "../use-builder-words.ts";

interface Props {
  /** By which its card is unfolded. */
  id: string;
  /** From 1, which is the source. */
  number: number;
  title: string;
  /** Its number, as a grip where it can be moved. */
  place: ComponentChildren;
  /** Where a step that is moved can be put down: its index among those that can. */
  index?: number;
  isWrong: boolean;
  isOpen: boolean;
  send: Send;
  children: ComponentChildren;
}

/** The card that every step has: its number, what it is called, and the press that unfolds it. */
export function StepFrame({ id, number, title, place, index, isWrong, isOpen, send, children }: Props) {
  const { texts, say } = useBuilderWords();
  const toggle = isOpen ? texts.close : texts.open;
  return (
    <article
      class={isWrong ? "card step wrong" : "card step"}
      aria-label={say(texts.step, { number, title })}
      data-step={index}
    >
      <div class="head">
        {place}
        <strong>{title}</strong>
        <button
          type="button"
          class="link"
          aria-expanded={isOpen}
          aria-label={`${toggle}: ${title}`}
          onClick={() => send({ type: "builder", event: { type: "card-toggled", id } })}
        >
          {toggle}
        </button>
      </div>
      {children}
    </article>
  );
}
