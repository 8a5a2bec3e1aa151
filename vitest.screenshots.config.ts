import { defineConfig, mergeConfig } from "vitest/config";
import browser from "./vitest.browser.config.ts";

/** The tests that look at every view and state, with their pictures kept in `screenshots/`. */
export default mergeConfig(browser, defineConfig({ test: { env: { SCREENSHOTS: "screenshots" } } }));
