import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The manifest says which files a page needs: scripts/page-size.ts.
  build: { outDir: "dist", emptyOutDir: true, manifest: true },
});
