import { describe, expect, it } from "vitest";
import { bundleSidebar } from "../../dev/build/bundle-sidebar.ts";

describe("the built page", () => {
  it("is one file under 120 KB that loads nothing from elsewhere", async () => {
    const html = await bundleSidebar();
    expect(html.length).toBeLessThan(120_000);
    expect(html).not.toMatch(/<link|@import|<script[^>]+src|url\(/i);
  });
});
