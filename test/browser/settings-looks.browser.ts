import type { Page } from "playwright-core";
import { ok, refusal, type ScriptedServer } from "../sidebar/scripted-server.ts";
import { lookAt, type Scene } from "./scene.ts";

const nothing = async () => {};

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByLabel("Rows in one run").waitFor();
}

async function openRemoval(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole("button", { name: "Remove Sixtyfour from this file…" }).click();
  await page.getByRole("heading", { name: "Remove it all?" }).waitFor();
}

const refuseToSave = (server: ScriptedServer) =>
  server.answers("settings.save", () =>
    refusal("busy", "Another run is being saved in this file right now."),
  );

async function saveInVain(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").waitFor();
}

const SCENES: Record<string, Scene> = {
  settings: { script: nothing, reach: openSettings },
  "settings, key being changed": {
    script: nothing,
    reach: async (page) => {
      await openSettings(page);
      await page.getByRole("button", { name: "Forget key" }).click();
      await page.getByRole("heading", { name: "Forget the key?" }).waitFor();
    },
  },
  "settings, another key": {
    script: nothing,
    reach: async (page) => {
      await openSettings(page);
      await page.getByRole("button", { name: "Use another key" }).click();
      await page.getByLabel("API key").waitFor();
    },
  },
  "settings, wrong": {
    script: nothing,
    reach: async (page) => {
      await openSettings(page);
      await page.getByLabel("Rows in one run").fill("12.5");
      await page.getByLabel("Price of a row").fill("a dime");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Type a price such as 0.10").waitFor();
    },
  },
  "settings, saved": {
    script: nothing,
    reach: async (page) => {
      await openSettings(page);
      await page.getByLabel("Rows in 24 hours").fill("8,000");
      await page.getByLabel("Price of a row").fill("0.10");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("form").getByText("Saved.").waitFor();
    },
  },
  "settings, not saved": {
    script: refuseToSave,
    reach: saveInVain,
  },
  "settings, not saved, and what that means": {
    script: refuseToSave,
    reach: async (page) => {
      await saveInVain(page);
      await page.getByRole("button", { name: "What does this mean?" }).click();
      await page.getByText("What busy means.").waitFor();
      await page.getByText("What it cost").waitFor();
    },
  },
  "settings, not read": {
    script: (server) => {
      let asked = 0;
      server.answers("settings.get", () => {
        asked += 1;
        // The first time is part of the opening.
        if (asked > 1) throw new Error("NetworkError: HTTP 0");
        return ok({ rowsPerRun: 1_000, rowsPerDay: 5_000, readableLists: false });
      });
    },
    reach: async (page) => {
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByText("The connection is lost.").waitFor();
    },
  },
  "about and licences": {
    script: nothing,
    reach: async (page) => {
      await openSettings(page);
      await page.getByRole("button", { name: "About and licences" }).click();
      await page.getByText("The MIT License").waitFor();
    },
  },
  "removing Sixtyfour, asked": { script: nothing, reach: openRemoval },
  "removing Sixtyfour, refused": {
    script: (server) =>
      server.answers("file.clear", () =>
        refusal("file-at-work", "1 run is under way in this file. Nothing was removed.", "Wait for the end."),
      ),
    reach: async (page) => {
      await openRemoval(page);
      await page.getByRole("button", { name: "Yes, remove it" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  "removing Sixtyfour, done": {
    script: nothing,
    reach: async (page) => {
      await openRemoval(page);
      await page.getByRole("button", { name: "Yes, remove it" }).click();
      await page.getByRole("heading", { name: "Removed." }).waitFor();
    },
  },
};

lookAt("settings", SCENES);
