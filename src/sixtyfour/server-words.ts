/** Long enough for a sentence, short enough for a sidebar and a stored record. */
const LENGTH = 300;

/** Makes the server's own words fit to show and to store: a signed link in them would be a way to the data. */
export function serverWords(text: string): string {
  return text.replace(/https?:\/\/\S+/gi, "(link)").slice(0, LENGTH);
}
