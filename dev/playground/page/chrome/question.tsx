import { useEffect, useRef } from "preact/hooks";

interface QuestionProps {
  title: string;
  text: string;
  yes: string;
  answer: (agreed: boolean) => void;
}

/** Asks before something is lost; Escape means no. */
export function Question({ title, text, yes, answer }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="question" onCancel={() => answer(false)}>
      <h2 class="question-title" id="question">
        {title}
      </h2>
      <p>{text}</p>
      <div class="dialog-buttons">
        <button type="button" onClick={() => answer(false)}>
          Cancel
        </button>
        <button type="button" class="primary" onClick={() => answer(true)}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
