import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The app. The light pages of a session are built after it, into the same folder: `vite.guest.config.ts`. */
export default defineConfig({
  plugins: [react()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    sourcemap: true,
    manifest: true,
    rolldownOptions: { input: "index.html" },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4310" } },
});
