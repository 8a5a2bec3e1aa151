import type { Http } from "../ports.ts";

/** Storage hosts may redirect once or twice; more is a loop. */
const REDIRECTS = 3;

export type Download =
  | { kind: "file"; text: string }
  /** The link has expired, was tampered with or leads nowhere: ask the API for another. */
  | { kind: "link-refused" }
  | { kind: "try-later" };

/**
 * Fetches a result file. The key is never sent along: the link is signed, and its host is not the API. Only https is
 * followed, wherever a redirect points to.
 */
export function downloadText(http: Http, link: string): Download {
  let url = link;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    if (!/^https:\/\//i.test(url)) return { kind: "link-refused" };
    const [answer] = http.sendAll([{ method: "GET", url, headers: {} }]);
    if (!answer || answer.kind === "unreachable") return { kind: "try-later" };
    const { status, headers, text } = answer;
    if (status >= 200 && status < 300) return { kind: "file", text };
    const target = headers.location;
    if (status >= 300 && status < 400 && target !== undefined) {
      url = target;
      continue;
    }
    return { kind: status === 429 || status >= 500 ? "try-later" : "link-refused" };
  }
  return { kind: "link-refused" };
}
