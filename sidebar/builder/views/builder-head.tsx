import type { ComponentChildren } from "preact";
import { useBuilderWords } from "../use-builder-words.ts";

interface Props {
  title: string;
  onBack(): void;
  /** What there is to say right below the title. */
  children?: ComponentChildren;
}

/** The way back, and where one is: the heading takes the focus when a view of the builder opens. */
export function BuilderHead({ title, onBack, children }: Props) {
  const { texts } = useBuilderWords();
  return (
    <section>
      <button type="button" class="link back" onClick={onBack}>
        {texts.back}
      </button>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </section>
  );
}
