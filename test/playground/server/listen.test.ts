import { createServer } from "node:net";
import { expect, it } from "vitest";
import { listen } from "../../../dev/playground/server/listen.ts";

const nothing = () => new Response();

it("says of a taken port which it is and what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    await expect(listen(nothing, port)).rejects.toThrow(
      new RegExp(`^Port ${port} is taken: [^]*leave PORT out[^]*PORT=\\d+ npm start$`),
    );
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

it("takes any free port when asked for none, on this computer's own address", async () => {
  const { server, url } = await listen(nothing, 0);
  try {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
