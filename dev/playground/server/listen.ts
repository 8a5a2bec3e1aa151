import type { Server } from "node:http";
import { serve } from "@hono/node-server";

/** Opens a server on 127.0.0.1 alone; port 0 is any free one. Throws with words for people when the port cannot be had. */
export function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  port: number,
): Promise<{ server: Server; url: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: "127.0.0.1", port }, (info) =>
      resolve({ server: server as Server, url: `http://127.0.0.1:${info.port}/` }),
    ) as Server;
    server.once("error", (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
  });
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  const other = `Choose another with PORT, such as: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`;
  if (error.code === "EADDRINUSE") {
    const taken = `Port ${port} is taken: another program, perhaps another playground, listens there.`;
    return new Error(`${taken}\nEnd it, or leave PORT out and any free port is used. ${other}`, {
      cause: error,
    });
  }
  if (error.code === "EACCES") {
    return new Error(`This computer does not let you use port ${port}. ${other}`, { cause: error });
  }
  return error;
}
