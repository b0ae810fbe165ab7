import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  worker: { format: "es" },
  build: { target: "es2023", sourcemap: true, manifest: true },
  server: { proxy: { "/api": "http://127.0.0.1:4310" } },
});
