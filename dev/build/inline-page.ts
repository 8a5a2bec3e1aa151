interface PageParts {
  readonly styles: string;
  readonly script: string;
}

const PLACEHOLDER = /<!-- (styles|script) -->/g;

/**
 * Puts style and script into the page in place of `<!-- styles -->` and `<!-- script -->`; throws unless the page has
 * each once. What is put in is not searched again, and `$&` in it is no replacement pattern.
 */
export function inlinePage(page: string, { styles, script }: PageParts): string {
  const found = [...page.matchAll(PLACEHOLDER)].map(([, name]) => name).sort();
  if (found.join() !== "script,styles")
    throw new Error("The sidebar's page needs <!-- styles --> and <!-- script --> once each");
  return page.replace(PLACEHOLDER, (_placeholder, name) =>
    name === "styles"
      ? `<style>\n${escapeStyle(styles)}</style>`
      : `<script>\n${escapeScript(script)}</script>`,
  );
}

/**
 * Keeps a script from ending its element or opening an HTML comment; esbuild escapes `</script` but not `<!--`
 * (https://github.com/evanw/esbuild/issues/4494). Both occur only in strings and regular expressions, where these
 * escapes mean the same character, also after a backslash and with the `u` flag.
 */
export function escapeScript(script: string): string {
  return script.replaceAll("<!--", "<\\x21--").replaceAll(/<\/(?=script)/gi, "<\\/");
}

/** Keeps a style sheet from ending its element; in CSS a backslash before `/` means the `/` itself. */
export function escapeStyle(css: string): string {
  return css.replaceAll(/<\/(?=style)/gi, "<\\/");
}
