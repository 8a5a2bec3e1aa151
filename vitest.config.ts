import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/build-once.ts"],
    // Whole-add-on tests run many executions of the built bundle; a loaded two-core machine needs the room.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
