import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { RoomStage } from "./room-stage.ts";

const PACK = join(import.meta.dirname, "..", "..", "examples", "dentist");
const PASSWORD = "nine small otters swim upriver";

/** A server and a browser. */
export type Stage = Pick<RoomStage, "app" | "browser">;

/** A further person with an account, in a browser of their own. `admin` makes the account; the person sets the password. */
export async function signInGuest(
  stage: Stage,
  admin: BrowserContext,
  person: { readonly name: string; readonly roles: readonly string[] },
): Promise<BrowserContext> {
  if (typeof stage.browser === "string") throw new Error(stage.browser);
  const made = await admin.request.post(`${stage.app.url}/api/v1/users`, {
    data: { ...person, signIn: "password" },
    headers: { origin: stage.app.url },
  });
  const { link } = (await made.json()) as { readonly link: { readonly url: string } };
  return acceptLink(stage, link.url);
}

/** Somebody opens the link that they were given, in a browser of their own, and sets a password. */
export async function acceptLink(stage: Stage, url: string): Promise<BrowserContext> {
  if (typeof stage.browser === "string") throw new Error(stage.browser);
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(12_000);
  const page = await context.newPage();
  await page.goto(url);
  for (const field of await page.locator("input[type=password]").all()) await field.fill(PASSWORD);
  await page.locator("form button").click();
  await page.getByRole("navigation", { name: "Control room" }).waitFor({ state: "attached" });
  await page.close();
  return context;
}

/** The example pack as an archive, under another version and with its assistant's settings changed. */
export function packArchive(version: string, change: (assistant: string) => string = (same) => same): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "callward-pack-"));
  try {
    cpSync(PACK, join(folder, "dentist"), { recursive: true });
    const file = join(folder, "dentist", "assistant.yaml");
    const assistant = readFileSync(file, "utf8").replace(/^version: .*$/m, `version: ${version}`);
    writeFileSync(file, change(assistant));
    return execFileSync("tar", ["-czf", "-", "-C", folder, "dentist"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By how much the page is wider than its window, in pixels: nobody scrolls sideways at night. */
export async function overflow(page: Page): Promise<number> {
  return Number(
    await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
  );
}
