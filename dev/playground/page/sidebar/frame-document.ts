import type { SidebarPage } from "../../protocol.ts";
import { prelude } from "./prelude.ts";

/**
 * The sidebar's page with `google.script` put before everything else in it. `<` is escaped, lest a value end the
 * script element.
 */
export function frameDocument({ html, functions, sampleKey }: SidebarPage, aheadMs: number): string {
  const settings = JSON.stringify({ functions, sampleKey, aheadMs }).replaceAll("<", "\\u003c");
  const script = `<script>(${prelude.toString()})(${settings})</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
