import { defineConfig } from "vitest/config";

/** Tests that read the built release with the programs people use; they need those programs installed. */
export default defineConfig({
  test: {
    include: ["tests/conformance/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
