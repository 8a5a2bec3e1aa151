/** A list as workflows write it into a cell: of plain values, or of lists of plain values. */
export type List = (string | string[])[];

type Token = { mark: string } | { value: string };

/** A number keeps the digits it is written with, since ids may be longer than a double holds. */
const BARE = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|True|False`;

const ESCAPE = String.raw`\\(?:u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4}|x[\da-fA-F]{2}|["'\\/bfnrt])`;

const DOUBLE_QUOTED = String.raw`"((?:[^"\\\r\n]|${ESCAPE})*)"`;
const SINGLE_QUOTED = String.raw`'((?:[^'\\\r\n]|${ESCAPE})*)'`;

/**
 * Reads a list in JSON or in Python's notation, such as `['a', 'b']`, without evaluating anything; null for whatever
 * is not wholly understood: objects, null, deeper nesting, a list that was cut short.
 */
export function readList(text: string): List | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  let at = 0;

  const takes = (mark: string): boolean => {
    const token = tokens[at];
    const isThere = token !== undefined && "mark" in token && token.mark === mark;
    if (isThere) at += 1;
    return isThere;
  };
  const value = (): string | null => {
    const token = tokens[at];
    if (token === undefined || "mark" in token) return null;
    at += 1;
    return token.value;
  };
  const listOf = <Item>(item: () => Item | null): Item[] | null => {
    if (!takes("[")) return null;
    if (takes("]")) return [];
    const items: Item[] = [];
    do {
      const next = item();
      if (next === null) return null;
      items.push(next);
    } while (takes(","));
    return takes("]") ? items : null;
  };

  const list = listOf<string | string[]>(() => value() ?? listOf(value));
  return at === tokens.length ? list : null;
}

function tokenize(text: string): Token[] | null {
  const token = new RegExp(`\\s*(?:([[\\],])|(${BARE})|${DOUBLE_QUOTED}|${SINGLE_QUOTED})\\s*`, "y");
  const tokens: Token[] = [];
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return null;
    const [, mark, bare, inDouble, inSingle] = found;
    if (mark !== undefined) tokens.push({ mark });
    else tokens.push({ value: bare ?? replaceEscapes(inDouble ?? inSingle ?? "") });
  }
  return tokens;
}

const NAMED_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

function replaceEscapes(quoted: string): string {
  if (!quoted.includes("\\")) return quoted;
  return quoted.replace(new RegExp(ESCAPE, "g"), (sequence) => {
    const name = sequence.charAt(1);
    if (sequence.length > 2) return String.fromCodePoint(Number.parseInt(sequence.slice(2), 16));
    return NAMED_ESCAPES.get(name) ?? name;
  });
}
