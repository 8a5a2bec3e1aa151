import { useEffect } from "preact/hooks";

/** A short message at the corner of the sheet. */
export interface ToastMessage {
  id: number;
  title: string;
  message: string;
  /** Something was refused: it stays longer, and is announced at once. */
  refusal?: true;
}

/** Sheets shows a toast this long unless told otherwise; ms. */
const SHOWN_MS = 5_000;
const REFUSAL_MS = 12_000;

/** Toasts of the script, and what Sheets itself would say when something cannot be done. */
export function Toasts({ toasts, dismiss }: { toasts: ToastMessage[]; dismiss: (id: number) => void }) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} dismiss={dismiss} />
      ))}
    </div>
  );
}

function Toast({ toast, dismiss }: { toast: ToastMessage; dismiss: (id: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), toast.refusal ? REFUSAL_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, dismiss]);
  return (
    <div class={toast.refusal ? "toast refusal" : "toast"}>
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.message}</span>
      </div>
      <button type="button" aria-label="Dismiss" onClick={() => dismiss(toast.id)}>
        ×
      </button>
    </div>
  );
}
