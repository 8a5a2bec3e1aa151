import { describe, expect, it } from "vitest";
import { readStartOptions } from "../../dev/playground/options.ts";

describe("the command line of the playground", () => {
  it.each([
    [["a.csv", "b.csv"], {}, "one CSV file at most"],
    [["--leads", "0"], {}, "--leads takes a whole number from 1"],
    [["--leads", "many"], {}, "--leads takes a whole number"],
    [[], { PORT: "99999" }, "PORT takes a whole number from 1 to 65535"],
    [["--lead", "5"], {}, "Unknown option"],
  ])("refuses %j with %j", (args, env, words) => {
    expect(() => readStartOptions(args, env)).toThrow(words);
  });

  it("reads a file, a number of leads, the port and the key of the real service", () => {
    expect(readStartOptions(["my.csv", "--leads", "200"], { PORT: "8080", SIXTYFOUR_API_KEY: "k" })).toEqual({
      help: false,
      file: "my.csv",
      leads: 200,
      port: 8080,
      realKey: "k",
    });
    expect(readStartOptions([], {})).toEqual({ help: false });
  });
});
