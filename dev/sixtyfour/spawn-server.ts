import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A stand-in in a process of its own. */
export interface SpawnedServer {
  apiUrl: string;
  filesUrl: string;
  close(): void;
}

/** Starts the stand-in on loopback and waits until it listens; throws when the process ends before that. */
export async function spawnServer(): Promise<SpawnedServer> {
  const child = fork(fileURLToPath(new URL("./serve.ts", import.meta.url)), {
    execArgv: ["--import", import.meta.resolve("tsx")],
  });
  const { apiUrl, filesUrl } = await firstMessage(child);
  return {
    apiUrl,
    filesUrl,
    close: () => void child.disconnect(),
  };
}

function firstMessage(child: ChildProcess): Promise<{ apiUrl: string; filesUrl: string }> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as { apiUrl: string; filesUrl: string }));
    child.once("exit", (code) => reject(new Error(`The stand-in's process ended with code ${code}`)));
  });
}
