import { runInNewContext } from "node:vm";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { escapeScript, escapeStyle, inlinePage } from "../../dev/build/inline-page.ts";

const PAGE = "<head><!-- styles --></head><body><!-- script --></body>";

/** Text made of the pieces that could end or open something in an HTML file. */
const trickyText = fc
  .array(
    fc.constantFrom("<!--", "-->", "</script", "</SCRIPT>", "<script", "</style>", "<", "\\", "/", "$&", "a"),
  )
  .map((pieces) => pieces.join(""));

describe("inlinePage", () => {
  it.each([
    ["no placeholder for the script", "<!-- styles -->"],
    ["no placeholder for the style", "<!-- script -->"],
    ["a placeholder twice", `${PAGE}<!-- script -->`],
    ["none at all", "<html></html>"],
  ])("throws on a page with %s", (_what, page) => {
    expect(() => inlinePage(page, { styles: "", script: "" })).toThrow("once each");
  });

  it("puts both where the placeholders are", () => {
    expect(inlinePage(PAGE, { styles: "a{}", script: "b()" })).toBe(
      "<head><style>\na{}</style></head><body><script>\nb()</script></body>",
    );
  });

  it.each(["$&", "$1", "$$", "$`", "$'"])("keeps %s in a script as it is", (pattern) => {
    expect(inlinePage(PAGE, { styles: "", script: `"${pattern}"` })).toContain(
      `<script>\n"${pattern}"</script>`,
    );
  });

  it("does not fill a placeholder that came in with the style", () => {
    const page = inlinePage(PAGE, { styles: "/* <!-- script --> */", script: "b()" });
    expect(page.split("b()")).toHaveLength(2);
  });
});

describe("escapeScript", () => {
  test.prop([trickyText])("leaves a string with the same value", (text) => {
    expect(runInNewContext(escapeScript(JSON.stringify(text)))).toBe(text);
  });

  test.prop([trickyText])("leaves nothing that ends the element or opens a comment", (text) => {
    expect(escapeScript(JSON.stringify(text))).not.toMatch(/<!--|<\/script/i);
  });

  it.each(["/<!--/u", "/\\<!--/", "/<\\/script>/i", "/[<!--]/"])(
    "leaves the regular expression %s matching the same",
    (source) => {
      const escaped: RegExp = runInNewContext(escapeScript(source));
      const original: RegExp = runInNewContext(source);
      const answers = (pattern: RegExp) =>
        ["<!--", "</script>", "<", "!", "x21"].map((text) => pattern.test(text));
      expect(answers(escaped)).toEqual(answers(original));
    },
  );
});

describe("escapeStyle", () => {
  it("leaves nothing that ends the element, whatever its case", () => {
    expect(escapeStyle('a::after{content:"</style></STYLE>"}')).toBe(
      'a::after{content:"<\\/style><\\/STYLE>"}',
    );
  });

  it("leaves other style sheets alone", () => {
    const css = "a>b{content:'<!-- </script> $&'}";
    expect(escapeStyle(css)).toBe(css);
  });
});
