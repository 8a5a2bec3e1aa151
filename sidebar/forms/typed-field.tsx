interface Props {
  id: string;
  label: string;
  value: string;
  /** The keyboard that a touch screen shows. */
  inputMode: "numeric" | "decimal" | "email" | "text";
  /** What is wrong with what was typed. */
  wrong?: string | undefined;
  /** What else there is to say about it. */
  help?: string | undefined;
  onType(value: string): void;
}

/** A line that is typed, with what is wrong with it right below, where screen readers find it, too. */
export function TypedField({ id, label, value, inputMode, wrong, help, onType }: Props) {
  const note = wrong ?? help;
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        aria-invalid={wrong === undefined ? undefined : "true"}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {note !== undefined && (
        <div id={`${id}-note`} class={wrong === undefined ? "soft" : "bad"}>
          {note}
        </div>
      )}
    </div>
  );
}
