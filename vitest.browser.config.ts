import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/build-once.ts", "test/browser/bundle-playground-once.ts"],
    // Pages wait for each other's answers, and a single Chromium leaves a third of two cores idle meanwhile.
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What a page does to the host arrives over HTTP, and on a loaded machine in its own time.
    expect: { poll: { timeout: 10_000 } },
  },
});
