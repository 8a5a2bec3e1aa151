import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/build-once.ts"],
    // Most of the time goes into importing modules anew for each file, and no test changes one.
    isolate: false,
    // The default leaves a core idle, which on two cores is half of the machine.
    maxWorkers: "100%",
    // Whole-add-on tests run many executions of the built bundle; a loaded two-core machine needs the room.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
