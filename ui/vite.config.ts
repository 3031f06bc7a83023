// Builds the window's page into `dist`, which the shell embeds. No remote origin, no source maps.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  build: { target: "safari16", sourcemap: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
