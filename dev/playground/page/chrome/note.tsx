import { useEffect, useState } from "preact/hooks";

/** The note of the cell under the mouse, beside it as in Sheets. */
export function Note({ text }: { text: string | null }) {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useEffect(() => {
    const follow = ({ clientX, clientY }: MouseEvent) => setPlace({ left: clientX + 14, top: clientY + 14 });
    addEventListener("mousemove", follow);
    return () => removeEventListener("mousemove", follow);
  }, []);
  return text === null ? null : (
    <div class="note" role="tooltip" style={place}>
      {text}
    </div>
  );
}
