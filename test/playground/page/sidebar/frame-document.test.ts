import { describe, expect, it } from "vitest";
import { frameDocument } from "../../../../dev/playground/page/sidebar/frame-document.ts";

describe("the sidebar's document", () => {
  const page = { title: "T", functions: ["sidebarCall"], sampleKey: "</script><b>" };

  it("has google.script before everything else in its head, and cannot be broken by a value", () => {
    const html = frameDocument(
      { ...page, html: '<!doctype html><head lang="en"><title>x</title></head>' },
      5,
    );
    expect(html).toMatch(/^<!doctype html><head lang="en"><script>/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('"aheadMs":5');
  });

  it("has it first where there is no head", () => {
    expect(frameDocument({ ...page, html: "<p>Hi" }, 0)).toMatch(/^<script>.*<p>Hi$/s);
  });
});
