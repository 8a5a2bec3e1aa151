/** Blocks are named as in code, such as `find_email`; people read words. */
export function blockTitle(name: string): string {
  const words = name.replace(/_/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Takes the underscores out of names in a sentence of the server side. Names in quotes are people's own columns and
 * stay as they are, and so do addresses.
 */
export function readableNames(sentence: string): string {
  return sentence.replace(/[“„][^“”]*[“”]|«[^»]*»|\S*[@/]\S*|[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g, (found) =>
    /^[a-z0-9_]+$/.test(found) ? found.replace(/_/g, " ") : found,
  );
}
