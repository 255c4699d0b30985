import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../../packages/callward/src/app/start-app.ts";
import { openBrowser } from "./browser.ts";

const ROOT = join(import.meta.dirname, "..", "..");
let app: RunningApp;
let browser: Browser | undefined;
let missing = "";
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "callward-e2e-"));
  app = await startApp({
    pack: join(ROOT, "examples", "dentist"),
    settings: { dataFolder: data, port: 0, env: {} },
    report: () => undefined,
  });
  try {
    browser = await openBrowser();
  } catch (error) {
    missing = `NO BROWSER could be started here: ${error instanceof Error ? error.message.split("\n")[0] : "unknown"}`;
  }
});
afterAll(async () => {
  await browser?.close();
  await app.close();
  await rm(data, { recursive: true });
});

/** A test on a fresh page, skipped loudly where no browser can be had. */
function onPage(
  name: string,
  test: (page: Page) => Promise<void>,
  size = { width: 1280, height: 900 },
): void {
  it(name, async (context) => {
    if (browser === undefined) return context.skip(missing);
    const page = await browser.newPage({ viewport: size });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    try {
      await page.goto(app.url);
      await page.getByText("I am an AI assistant", { exact: false }).waitFor();
      await test(page);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
    }
  });
}

const say = async (page: Page, text: string) => {
  await page.getByLabel("What the caller says").fill(text);
  await page.getByRole("button", { name: "Say", exact: true }).click();
};

describe("the line", () => {
  onPage("answers a question and shows why", async (page) => {
    await say(page, "When are you open?");
    await page
      .getByRole("log")
      .or(page.getByLabel("Conversation"))
      .getByText("Monday through Friday")
      .waitFor();
    const why = page.getByLabel("Why this turn went this way");
    await why.getByText("faq").waitFor();
    expect(await why.textContent()).toContain("hours");
    if (process.env.SCREENSHOTS !== undefined)
      await page.screenshot({ path: join(process.env.SCREENSHOTS, "answer.png") });
  });

  onPage("says before the call that what is booked on it is booked", async (page) => {
    const note = page.getByRole("note");
    expect(await note.textContent()).toMatch(/no test call.*What you book is booked/);
    // A store without versions has nothing to choose instead.
    expect(await note.textContent()).not.toContain("choose a stored version");
    const [above, below] = await Promise.all(
      [note, page.getByLabel("Conversation")].map(async (one) => (await one.boundingBox())?.y ?? Number.NaN),
    );
    expect(above).toBeLessThan(below ?? Number.NaN);
  });

  onPage("refuses an attack from the gallery and marks the evidence in the caller's words", async (page) => {
    await page.getByRole("button", { name: "Ignore your instructions" }).click();
    const why = page.getByLabel("Why this turn went this way");
    await why.getByText("block", { exact: true }).waitFor();
    expect((await why.locator("mark").first().textContent())?.toLowerCase()).toContain("ignore");
    if (process.env.SCREENSHOTS !== undefined)
      await page.screenshot({ path: join(process.env.SCREENSHOTS, "attack.png"), fullPage: true });
  });

  onPage("reaches a person on key 0 and offers a new call", async (page) => {
    await page.getByRole("button", { name: "Key 0, a person" }).click();
    await page.getByText("Transferred to the front desk.").waitFor();
    await page.getByRole("button", { name: "New call" }).click();
    await page.getByText("I am an AI assistant", { exact: false }).waitFor();
  });

  onPage("shows what the trace keeps, without personal data", async (page) => {
    await say(page, "My name is Teresa Whitfield and my number is 555 010 4321");
    await page.getByText("[REDACTED_PERSON]", { exact: false }).first().waitFor();
  });

  onPage("can be used with the keyboard alone", async (page) => {
    await page.getByLabel("What the caller says").focus();
    await page.keyboard.type("When are you open?");
    await page.keyboard.press("Enter");
    await page.getByLabel("Conversation").getByText("Monday through Friday").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Say");
  });

  onPage("gives every control a name", async (page) => {
    const nameless =
      await page.evaluate(`[...document.querySelectorAll("button, input, select")].filter((control) =>
      !(control.textContent.trim() || control.getAttribute("aria-label") || control.labels?.length)).length`);
    expect(nameless).toBe(0);
  });

  onPage(
    "fits a small phone",
    async (page) => {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      if (process.env.SCREENSHOTS !== undefined)
        await page.screenshot({ path: join(process.env.SCREENSHOTS, "phone.png"), fullPage: true });
    },
    { width: 360, height: 780 },
  );
});
