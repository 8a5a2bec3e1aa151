import type { Host } from "../apps-script/host/host.ts";
import type { Install } from "../apps-script/model/trigger-book.ts";
import type { Workbook } from "../apps-script/model/workbook.ts";
import { DIST } from "../build/paths.ts";
import type { StandIn } from "../sixtyfour/stand-in.ts";
import type { Speed } from "./protocol.ts";
import { listen } from "./server/listen.ts";
import { bundlePage } from "./server/page-bundle.ts";
import { routes } from "./server/routes.ts";
import { addSampleLeads } from "./server/sample-book.ts";
import { realService, standInService } from "./server/service.ts";
import { Session } from "./server/session.ts";
import { Windows } from "./server/windows.ts";

/** How a playground can differ from the one `npm start` opens. */
export interface PlaygroundOptions {
  /** Folder of the built add-on. */
  dist?: string;
  /** 0, or nothing: any free port. */
  port?: number;
  leads?: number;
  /** What the file holds instead of sample leads. */
  fillBook?: (workbook: Workbook) => void;
  install?: Install;
  speed?: Speed;
  /** The computer's clock, for tests; ms since 1970. */
  now?: () => number;
  /** With a key, the real API is asked, where runs cost money. */
  realKey?: string;
}

/** A running playground. */
export interface RunningPlayground {
  url: string;
  /** The present file; starting over makes another. */
  host(): Host;
  /** What the present file's runs went to; null when the real service answers. */
  standIn(): StandIn | null;
  /** Begins again with a fresh file, and with these options besides those it was started with. */
  startOver(changes?: Pick<PlaygroundOptions, "dist" | "install" | "speed" | "leads" | "fillBook">): void;
  close(): Promise<void>;
}

/** Rows the file opens with. */
const LEADS = 50;

/** How often is looked whether a trigger is due while nobody does anything; ms. */
const LOOK_MS = 1_000;

/** Opens the playground on 127.0.0.1 alone; the add-on must have been built. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<RunningPlayground> {
  const windows = new Windows();
  let session = begin(options);
  const startOver: RunningPlayground["startOver"] = (changes) => {
    session.options.service.close();
    session = begin({ ...options, ...changes });
    windows.restart();
  };
  const app = routes({
    session: () => session,
    windows,
    page: onceDone(bundlePage),
    startOver: (install) => startOver({ install }),
  });
  const { server, url } = await listen(app.fetch, options.port ?? 0);
  const look = setInterval(() => {
    if (!session.passing && session.catchUp().length > 0) windows.publish(session);
  }, LOOK_MS);
  look.unref();
  return {
    url,
    host: () => session.host,
    standIn: () => session.options.service.standIn,
    startOver,
    close: async () => {
      clearInterval(look);
      session.options.service.close();
      // Event streams never end by themselves.
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function begin(options: PlaygroundOptions): Session {
  const {
    dist = DIST,
    install = "bound",
    speed = "real time",
    leads = LEADS,
    now = Date.now,
    realKey,
  } = options;
  return new Session({
    dist,
    install,
    now,
    service: realKey ? realService() : standInService(speed),
    fillBook: options.fillBook ?? ((workbook) => addSampleLeads(workbook, leads)),
    // A file has the zone of the person who made it.
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(realKey ? { realKey } : {}),
  });
}

/** Keeps the first success; a page that could not be bundled is tried again at the next request. */
function onceDone<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
