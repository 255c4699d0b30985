import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser of the machine, if it has one. */
function installed(): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here; look on.
      }
    }
  }
  return undefined;
}

/** A real Chromium: the machine's own, else the one that the development dependencies brought. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const own = installed();
  if (own !== undefined) {
    try {
      return await driver.launch({ executablePath: own, args });
    } catch {
      // A wrapper without its browser (a snap stub, say): take the brought one.
    }
  }
  // Without its own arguments: they are for one short run in one process.
  return driver.launch({ executablePath: await chromium.executablePath(), args });
}
