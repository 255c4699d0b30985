import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { type RunningApp, startApp } from "../../packages/callward/src/app/start-app.ts";
import { openBrowser } from "./browser.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** Password of the administrator of the stage. */
const SECRET = "four slow ferries cross the bay";

/** A server with the example pack and an administrator, and a browser for its control room. */
export interface RoomStage {
  readonly app: RunningApp;
  /** Why there is none: a sentence. */
  readonly browser: Browser | string;
  /** A signed-in browser of its own. */
  signIn(options?: Look): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** How the browser looks at the room. */
export interface Look {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** The server is going to refuse something, which the browser complains of. */
  readonly refused?: boolean;
}

export async function openRoomStage(): Promise<RoomStage> {
  const data = await mkdtemp(join(tmpdir(), "callward-room-"));
  const app = await startApp({
    pack: join(ROOT, "examples", "dentist"),
    settings: { dataFolder: data, port: 0, env: { DASHBOARD_SECRET: SECRET } },
    report: () => undefined,
  });
  const browser = await openBrowser().catch(
    (error: unknown) =>
      `NO BROWSER could be started here: ${error instanceof Error ? error.message.split("\n")[0] : "unknown"}`,
  );
  let session: Awaited<ReturnType<BrowserContext["storageState"]>> | undefined;
  return {
    app,
    browser,
    async signIn({ width = 1280, scheme = "light" } = {}) {
      if (typeof browser === "string") throw new Error(browser);
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 780 : 900 },
        colorScheme: scheme,
        ...(session === undefined ? {} : { storageState: session }),
      });
      context.setDefaultTimeout(20_000);
      if (session === undefined) {
        const page = await context.newPage();
        await page.goto(`${app.url}/signin`);
        await fillSignIn(page);
        session = await context.storageState();
        await page.close();
      }
      return context;
    },
    async close() {
      if (typeof browser !== "string") await browser.close();
      await app.close();
      await rm(data, { recursive: true });
    },
  };
}

/** Signs the administrator in on the page of the sign-in. */
export async function fillSignIn(page: Page): Promise<void> {
  await page.getByLabel("Name").fill("admin");
  await page.getByLabel("Password").fill(SECRET);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("navigation", { name: "Control room" }).waitFor({ state: "attached" });
}

/** A test in a signed-in browser, skipped loudly where none can be had. What a page complains of fails it. */
export function inRoom(
  stage: () => RoomStage,
  name: string,
  test: (page: Page, context: BrowserContext) => Promise<void>,
  look: Look = {},
): void {
  it(name, async (running) => {
    const { browser } = stage();
    if (typeof browser === "string") return running.skip(browser);
    const context = await stage().signIn(look);
    const complaints: string[] = [];
    context.on("weberror", (error) => complaints.push(error.error().message));
    context.on("console", (message) => {
      const refusal = look.refused === true && message.text().includes("status of 4");
      if (message.type() === "error" && !refusal)
        complaints.push(`${message.text()} ${message.location().url}`);
    });
    const page = await context.newPage();
    try {
      await test(page, context);
      expect(complaints).toEqual([]);
    } catch (error) {
      await picture(page, `failed-${name.slice(0, 24)}`);
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** Writes a picture of the page into the folder that SCREENSHOTS names, if it names one. */
export async function picture(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS: folder } = process.env;
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, `${name.replaceAll(/\W+/g, "-")}.png`), fullPage: true });
}
