import { defineConfig } from "vite";

/**
 * The light pages of a session, on Preact: the sources import `react`, and its types hold; only the
 * files that a phone fetches carry the smaller library. What keeps the page without a network is
 * built here too.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^react$/, replacement: "preact/compat" },
      { find: /^react-dom$/, replacement: "preact/compat" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react\/(jsx(?:-dev)?-runtime)$/, replacement: "preact/$1" },
    ],
  },
  cacheDir: "node_modules/.vite/guest",
  publicDir: false,
  build: {
    target: "es2023",
    sourcemap: true,
    manifest: ".vite/guest-manifest.json",
    // The app is already there.
    emptyOutDir: false,
    rolldownOptions: {
      input: { guest: "guest.html", "guest-worker": "src/guest/guest-worker.ts" },
      output: {
        entryFileNames: ({ name }) =>
          name === "guest-worker" ? "guest-worker.js" : "assets/[name]-[hash].js",
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4310" } },
});
