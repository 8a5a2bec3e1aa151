import type { ComponentChildren } from "preact";

interface Props {
  /** One of several that exclude each other, by the name they share. */
  name?: string;
  checked: boolean;
  /** The id of what explains it. */
  about?: string;
  onSet(on: boolean): void;
  children: ComponentChildren;
}

/** A box to be ticked, or one choice of several, with its words. */
export function Check({ name, checked, about, onSet, children }: Props) {
  return (
    <label class="check">
      <input
        type={name === undefined ? "checkbox" : "radio"}
        name={name}
        checked={checked}
        aria-describedby={about}
        onChange={({ currentTarget }) => onSet(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
