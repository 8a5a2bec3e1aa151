import type { ComponentChildren } from "preact";

interface Props {
  id: string;
  label: string;
  help: string | undefined;
  children: ComponentChildren;
}

/** A label, its field, and what else is to be known about it. */
export function FieldFrame({ id, label, help, children }: Props) {
  return (
    <div>
      <label for={id}>{label}</label>
      {children}
      {help !== undefined && (
        <div class="soft help" id={`${id}-help`}>
          {help}
        </div>
      )}
    </div>
  );
}
