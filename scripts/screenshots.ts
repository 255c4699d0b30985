// Makes the pictures of the control room in docs/images anew, from a server with a made-up morning:
// `npm run docs -- pictures`. With a folder, every page goes there, light and dark, wide and on a phone, to be looked at.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { BrowserContext, Page } from "playwright-core";
import { startApp } from "../packages/callward/src/app/start-app.ts";
import { openBrowser } from "../tests/e2e/browser.ts";
import { seedRoom } from "./screenshots/seed-room.ts";
import { smallPng } from "./screenshots/small-png.ts";

const ROOT = join(import.meta.dirname, "..");
const SECRET = "four slow ferries cross the bay";

/** One page of the room, and what has to be there before its picture is taken. */
interface Shot {
  readonly path: string;
  readonly ready: (page: Page) => Promise<unknown>;
}

const link = (page: Page, table: string, row: string) =>
  page.getByRole("table", { name: table }).getByRole("row", { name: row }).getByRole("link").first();

const SHOTS: Readonly<Record<string, Shot>> = {
  calls: { path: "/calls", ready: (page) => link(page, "Calls in progress", "").waitFor() },
  call: {
    path: "/calls?route=refuse",
    ready: async (page) => {
      await page.getByRole("table", { name: "Calls that were found" }).getByRole("link").first().click();
      await page.getByText("As an attack the words scored", { exact: false }).waitFor();
    },
  },
  version: {
    path: "/packs/dentist@1.1.0",
    ready: (page) => page.getByRole("tabpanel").getByText("08:00", { exact: false }).first().waitFor(),
  },
  shadow: {
    path: "/packs/dentist@1.1.0",
    ready: async (page) => {
      await page.getByRole("tab", { name: "On real turns" }).click();
      await page.getByText("What can we do for you today?", { exact: false }).first().waitFor();
    },
  },
  packs: { path: "/packs", ready: (page) => page.getByText("as declared").first().waitFor() },
  switches: { path: "/switches", ready: (page) => page.getByRole("heading", { name: "Off now" }).waitFor() },
  alerts: {
    path: "/alerts",
    ready: (page) => page.getByText("What to do: ").first().click({ timeout: 90_000 }),
  },
  health: { path: "/health", ready: (page) => page.getByText("This server").waitFor() },
  audit: { path: "/audit", ready: (page) => page.getByRole("row").nth(2).waitFor() },
  limits: { path: "/limits", ready: (page) => page.getByText("of 5,000").waitFor() },
  people: { path: "/people", ready: (page) => page.getByText("sam@").first().waitFor() },
  line: {
    path: "/line",
    ready: (page) => page.getByText("I am an AI assistant", { exact: false }).waitFor(),
  },
};

const LOOKS = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "phone-light": { viewport: { width: 360, height: 780 }, colorScheme: "light" },
  "phone-dark": { viewport: { width: 360, height: 780 }, colorScheme: "dark" },
} as const;
type LookName = keyof typeof LOOKS;

/** The pictures of the README: page, look, and whether the whole page is on them or what is seen of it at first. */
const KEPT: readonly (readonly [string, LookName, "whole" | "window"])[] = [
  ["calls", "light", "window"],
  ["call", "light", "whole"],
  ["version", "light", "window"],
  ["alerts", "dark", "window"],
  ["switches", "phone-dark", "window"],
];

async function take(context: BrowserContext, url: string, name: string, whole: boolean): Promise<Buffer> {
  const shot = SHOTS[name];
  if (shot === undefined) throw new Error(`there is no page ${name}`);
  const page = await context.newPage();
  await page.goto(`${url}${shot.path}`);
  await shot.ready(page);
  // The menu stands beside what is seen; on a whole page that is its beginning.
  await page.evaluate("scrollTo(0, 0)");
  await page.waitForTimeout(500);
  const png = smallPng(await page.screenshot({ fullPage: whole }));
  await page.close();
  return png;
}

const [folder] = process.argv.slice(2);
const target = folder ?? join(ROOT, "docs", "images");
mkdirSync(target, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "callward-pictures-"));
const app = await startApp({
  pack: join(ROOT, "examples", "dentist"),
  settings: { dataFolder: data, port: 0, env: { DASHBOARD_SECRET: SECRET } },
  report: () => undefined,
});
const browser = await openBrowser();
try {
  const admin = await browser.newContext(LOOKS.light);
  admin.setDefaultTimeout(30_000);
  const door = await admin.newPage();
  await door.goto(`${app.url}/signin`);
  await door.getByLabel("Name").fill("admin");
  await door.getByLabel("Password").fill(SECRET);
  await door.getByRole("button", { name: "Sign in" }).click();
  await door.getByRole("navigation", { name: "Control room" }).waitFor({ state: "attached" });
  await seedRoom({ app, browser }, admin);

  const all = Object.keys(SHOTS).flatMap((name) =>
    (Object.keys(LOOKS) as LookName[]).map((look) => [name, look, "whole"] as const),
  );
  const storageState = await admin.storageState();
  for (const [name, look, extent] of folder === undefined ? KEPT : all) {
    const context = await browser.newContext({ ...LOOKS[look], storageState });
    context.setDefaultTimeout(30_000);
    const png = await take(context, app.url, name, extent === "whole").catch((error: unknown) => {
      if (folder === undefined) throw error;
      process.stderr.write(`${name}, ${look}: ${error instanceof Error ? error.message : "unknown"}\n`);
      return undefined;
    });
    if (png !== undefined) {
      writeFileSync(join(target, `${name}-${look}.png`), png);
      process.stdout.write(`${name}-${look}.png: ${Math.ceil(png.length / 1024)} KB\n`);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await app.close();
  rmSync(data, { recursive: true });
}
