import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { terminalPerson } from "../../dev/install/terminal-person.ts";

const NEITHER = { yes: false, replace: false };

function terminal(typed: string, isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY });
  input.write(typed);
  return { input, output: new PassThrough() };
}

describe("the person at the terminal", () => {
  it("is not taken to agree where nobody can be asked, and is told which option would", async () => {
    const person = terminalPerson(NEITHER, terminal("", false));
    await expect(person.agrees("Replace it?", "replace")).rejects.toMatchObject({
      code: "needs-answer",
      message: expect.stringMatching(/^Replace it\?.*\n.*--replace/),
    });
  });

  it("is not taken to agree to a replacement by agreeing to the steps", async () => {
    const person = terminalPerson({ yes: true, replace: false }, terminal("", false));
    await expect(person.agrees("Replace it?", "replace")).rejects.toMatchObject({ code: "needs-answer" });
  });

  it("who leaves instead of answering has agreed to nothing", async () => {
    const { input, output } = terminal("", true);
    const asked = terminalPerson(NEITHER, { input, output }).agrees("Go on?", "yes");
    input.end();
    await expect(asked).rejects.toMatchObject({ code: "declined" });
  });

  it("sees what was agreed to by an option", async () => {
    const { input, output } = terminal("", false);
    expect(
      await terminalPerson({ yes: true, replace: false }, { input, output }).agrees("Go on?", "yes"),
    ).toBe(true);
    output.end();
    expect(await text(output)).toBe("Go on? yes (--yes)\n");
  });

  it.each([
    ["y", true],
    ["Yes ", true],
    ["", false],
    ["n", false],
    ["yesterday", false],
  ])("who types %j is taken to say %s", async (typed, agreed) => {
    const person = terminalPerson(NEITHER, terminal(`${typed}\n`, true));
    expect(await person.agrees("Go on?", "yes")).toBe(agreed);
  });

  it("is heard without the blanks around", async () => {
    expect(await terminalPerson(NEITHER, terminal(" Leads \n", true)).answers("Title:")).toBe("Leads");
  });
});
