import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/long/**", "node_modules/**", "dist/**"],
    testTimeout: 30_000,
    // Vitest leaves one core free, which on two cores is half the machine.
    maxWorkers: "100%",
  },
});
