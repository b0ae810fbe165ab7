import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    sourcemap: true,
    manifest: true,
    rolldownOptions: {
      // The app; the light page of a session's guests; and what keeps that page when there is no network.
      input: {
        index: "index.html",
        guest: "guest.html",
        "guest-worker": "src/guest/guest-worker.ts",
      },
      output: {
        entryFileNames: ({ name }) =>
          name === "guest-worker" ? "guest-worker.js" : "assets/[name]-[hash].js",
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4310" } },
});
