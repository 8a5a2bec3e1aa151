import { fetchHttp } from "../../../src/google/fetch-http.ts";
import { type Download, downloadSlice } from "../../../src/sixtyfour/download.ts";
import { ASKED, type Entry, type Finding, judge, saw } from "./finding.ts";

/** Longer than any result file that is worth a try. */
const BEYOND = 2 ** 40;

interface LinkLook extends Entry {
  look(link: string): Finding;
}

const SUBJECT = "Links of result files";
const RANGE =
  "https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetch(String,Object)";

/**
 * Needs the link of a result file, which is fetched with the code of the add-on. The link opens the file to anyone for a
 * quarter of an hour, so nothing of it is kept but the host.
 */
export const linkLooks: LinkLook[] = [
  {
    subject: SUBJECT,
    behaviour: "a part of a result file comes as that part, with the size of the file",
    source: RANGE,
    look: (link) => {
      const part = downloadSlice(fetchHttp, link, 0, 20);
      return judge(
        part.kind === "slice" && part.size !== null && (!part.last || part.size <= 20),
        told(part),
      );
    },
  },
  {
    subject: SUBJECT,
    behaviour: "two parts together are what both hold in one",
    source: RANGE,
    look: (link) => {
      const [both, first, second] = [
        downloadSlice(fetchHttp, link, 0, 20),
        downloadSlice(fetchHttp, link, 0, 10),
        downloadSlice(fetchHttp, link, 10, 10),
      ];
      return judge(
        textOf(both) === textOf(first) + textOf(second),
        [both, first, second].map(told).join("; "),
      );
    },
  },
  {
    subject: SUBJECT,
    behaviour: "behind the end of the file there is nothing, and the answer tells its size",
    source: RANGE,
    look: (link) => {
      const part = downloadSlice(fetchHttp, link, BEYOND, 10);
      return judge(part.kind === "slice" && part.last && part.size !== null, told(part));
    },
  },
  {
    subject: SUBJECT,
    behaviour: "a result file has a tag that tells whether it is still the same",
    source: "assumed, to be verified in a real spreadsheet",
    look: (link) => {
      const part = downloadSlice(fetchHttp, link, 0, 10);
      return judge(part.kind === "slice" && part.etag !== null, told(part));
    },
  },
  {
    subject: SUBJECT,
    behaviour: "which host a result file comes from, and how long 2 MB of it take",
    source: ASKED,
    look: (link) => {
      const before = Date.now();
      const part = downloadSlice(fetchHttp, link, 0, 2 * 1024 * 1024);
      const [, host = "none"] = /^https:\/\/([^/?#]+)/.exec(link) ?? [];
      return saw(`${host}: ${textOf(part).length} characters in ${Date.now() - before} ms`);
    },
  },
];

function textOf(part: Download): string {
  return part.kind === "slice" ? part.text : "";
}

/** Everything but the text, which may hold people's data. */
function told(part: Download): string {
  if (part.kind !== "slice") return part.kind;
  const { from, last, size, etag, text } = part;
  return JSON.stringify({ from, characters: text.length, last, size, hasTag: etag !== null });
}
