import { readFileSync } from "node:fs";
import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createHost } from "../../dev/apps-script/host/host.ts";
import { DIST, ROOT } from "../../dev/build/paths.ts";
import { createStandIn } from "../../dev/sixtyfour/stand-in.ts";
import { standInNetwork } from "../../dev/stand-in-network.ts";
import { emailRequest, followToTheEnd, openAddOn } from "./add-on.ts";

const MANIFEST: { oauthScopes: string[] } = JSON.parse(readFileSync(`${ROOT}/appsscript.json`, "utf8"));

function freshHost() {
  const host = createHost({ dist: DIST, network: standInNetwork(createStandIn()), install: "add-on" });
  host.workbook.addSheet("Leads", [["full_name"], ["A"]]);
  return host;
}

describe("the built add-on when it is loaded", () => {
  it("touches no service: onOpen makes exactly the calls of building a menu", () => {
    const { outcome, calls } = freshHost().user("new@example.com").openSpreadsheet();
    expect(outcome).toBe("returned");
    expect(calls.filter((call) => !call.startsWith("Menu.") && call !== "SpreadsheetApp.getUi")).toEqual([
      "Ui.createAddonMenu",
    ]);
  });

  it("shows its menu to someone who has not authorised anything yet", () => {
    const user = freshHost().user("new@example.com");
    expect(user.openSpreadsheet({ authMode: "NONE" }).outcome).toBe("returned");
    expect(user.menu()?.items.map(({ label }) => label)).toEqual([
      "Enrich selected rows",
      "Refresh this tab",
      "Open sidebar",
    ]);
  });

  it("builds the menu right after being installed", () => {
    const user = freshHost().user("new@example.com");
    expect(user.install().outcome).toBe("returned");
    expect(user.menu()?.items).toHaveLength(3);
  });

  it.each(["Enrich selected rows", "Refresh this tab", "Open sidebar"])(
    "opens the sidebar from the menu item %s",
    (label) => {
      const user = freshHost().user("rep@example.com");
      user.openSpreadsheet();
      expect(user.clickMenu(label).outcome).toBe("returned");
      expect(user.sidebar()?.title).toBe("Sixtyfour");
      expect(user.sidebar()?.html).toContain("<script>");
    },
  );
});

describe("the manifest", () => {
  it.each(MANIFEST.oauthScopes)("asks for %s because something does not work without it", async (scope) => {
    const dist = await distWithout(scope);
    expect(() => doEverything(dist)).toThrow();
  });

  it("asks for every scope the add-on needs", () => {
    expect(doEverything(DIST)).toBe("done");
  });
});

/** The main job and a refresh with its mail, sidebar and clock trigger included; throws at the first thing that fails. */
function doEverything(dist: string): string {
  const addOn = openAddOn({ host: { dist } });
  expect(addOn.rep.clickMenu("Open sidebar").outcome).toBe("returned");
  const { id } = addOn.get("run.start", emailRequest(addOn));
  expect(addOn.host.triggers()).toHaveLength(1);
  const { status } = followToTheEnd(addOn, id);
  const { draft } = addOn.get("schedule.draft", { runId: id });
  const notify = { email: addOn.rep.email, onSuccess: true };
  addOn.get("schedule.save", { schedule: { ...draft, notify } });
  addOn.host.clock.advance(24 * 3_600_000);
  expect(addOn.host.mails()).toHaveLength(1);
  return status;
}

async function distWithout(scope: string): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), "without-scope-"));
  await cp(DIST, dist, { recursive: true });
  const oauthScopes = MANIFEST.oauthScopes.filter((other) => other !== scope);
  await writeFile(join(dist, "appsscript.json"), JSON.stringify({ ...MANIFEST, oauthScopes }));
  return dist;
}
