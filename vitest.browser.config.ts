import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/build-once.ts"],
    // One Chromium at a time: two of them on a small machine make each other miss their time limits.
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What a page does to the host arrives over HTTP, and on a loaded machine in its own time.
    expect: { poll: { timeout: 10_000 } },
  },
});
