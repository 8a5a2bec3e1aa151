import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection } from "../connection.ts";
import { frameDocument } from "./frame-document.ts";
import type { FrameAnswer, FrameMessage } from "./prelude.ts";

interface SidebarFrameProps {
  title: string;
  /** How often a sidebar was shown; each time the page is loaded anew. */
  opened: number;
  aheadMs: number;
  connection: Connection;
  close: () => void;
}

/** What Google's own frame allows an add-on's page, but for sharing an origin. */
const SANDBOX =
  "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The add-on's sidebar: the built page in a frame of its own, 300 px wide, under a title bar as in Sheets. */
export function SidebarFrame({ title, opened, aheadMs, connection, close }: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Made once for each opening, of which it keeps the number: the page must be loaded once, since it is told only once what to open on.
  const [document, setDocument] = useState<{ html: string; opened: number } | null>(null);
  const clock = useRef(aheadMs);
  clock.current = aheadMs;

  useEffect(() => {
    let current = true;
    void connection.sidebarPage().then((page) => {
      if (current) setDocument(page && { html: frameDocument(page, clock.current), opened });
    });
    return () => {
      current = false;
    };
  }, [connection, opened]);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameMessage>) => {
      const inside = frame.current?.contentWindow;
      if (!inside || source !== inside) return;
      if (data.playground === "close") close();
      if (data.playground === "call") {
        const { id, functionName, args } = data;
        void connection
          .call(functionName, args)
          .then((outcome) => tell(inside, { playground: "answer", id, outcome }));
      }
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [connection, close]);

  useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (inside) tell(inside, { playground: "clock", aheadMs });
  }, [aheadMs]);

  return (
    <aside class="sidebar" aria-label="Sidebar">
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label="Close the sidebar" onClick={close}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </header>
      {document && (
        <iframe
          key={document.opened}
          ref={frame}
          title={title}
          sandbox={SANDBOX}
          allow="clipboard-write"
          srcDoc={document.html}
          onLoad={({ currentTarget }) => currentTarget.contentWindow?.focus()}
        />
      )}
    </aside>
  );
}

/** The frame has an origin of its own that no address names, hence "*"; it alone is this window. */
function tell(inside: Window, answer: FrameAnswer): void {
  inside.postMessage(answer, "*");
}
