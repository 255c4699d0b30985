import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningApp } from "../../packages/callward/src/app/start-app.ts";
import { DISCLOSURE, openSoundStage, QUESTION, type SoundStage } from "./sound-stage.ts";

/** What the speaker's meter shows for a voice: levels are counted from 70 dB below full scale. */
const AUDIBLE = 30;

let stage: SoundStage;
/** What differs from one server to the other. */
const SERVERS = {
  hearing: {},
  slow: { slow: true },
  deaf: { hearing: undefined },
  flite: { flite: true },
} as const;
const apps: Partial<Record<keyof typeof SERVERS, Promise<RunningApp>>> = {};

beforeAll(async () => {
  stage = await openSoundStage();
});
afterAll(() => stage.close());

interface Setting {
  readonly server?: keyof typeof SERVERS;
  readonly microphone?: "allowed" | "denied";
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

/** A test on a fresh page that may or may not use the microphone; skipped loudly where no browser can be had. */
function onPage(name: string, setting: Setting, test: (page: Page) => Promise<void>): void {
  it(name, async (context) => {
    const { server = "hearing", microphone = "allowed", width = 1280, scheme = "light" } = setting;
    const browser = stage.browsers[microphone];
    if (typeof browser === "string") return context.skip(`NO BROWSER could be started here: ${browser}`);
    apps[server] ??= stage.serve(SERVERS[server]);
    const app = await apps[server];
    const session = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      permissions: microphone === "allowed" ? ["microphone"] : [],
    });
    const page = await session.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    try {
      page.setDefaultTimeout(12_000);
      await page.goto(app.url);
      await test(page);
      expect(complaints).toEqual([]);
    } catch (error) {
      await picture(page, `failed-${name.slice(0, 20)}`);
      throw error;
    } finally {
      await session.close();
    }
  });
}

const call = (page: Page) => page.getByRole("button", { name: "Call with sound" }).click();
const talk = (page: Page) => page.getByLabel("Conversation");
const caller = (page: Page, text: string) => page.locator(".bubble.caller:not(.partial)", { hasText: text });
/** Waits for the page itself: its policy forbids the driver's own way, which is eval. */
const until = (page: Page, condition: string) =>
  expect.poll(() => page.evaluate(condition), { timeout: 15_000, interval: 50 }).toBe(true);
/** Resolves when the level of this side is above `least`. */
const sounds = (page: Page, side: "you" | "assistant", least: number) =>
  until(page, `document.querySelector('meter[aria-label="Level, ${side}"]')?.value > ${least}`);
/** Resolves when nothing is being said or waiting to be. */
const quiet = (page: Page) =>
  until(
    page,
    "document.querySelector('.bubble.assistant') !== null && document.querySelector('.bubble.saying') === null",
  );
const say = async (page: Page, text: string) => {
  await page.getByLabel("What the caller says").fill(text);
  await page.getByRole("button", { name: "Say", exact: true }).click();
};
async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== undefined)
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `sound-${name}.png`), fullPage: true });
}

describe("the line in sound", () => {
  onPage("waits for a click, then is heard: the disclosure in the speaker, to its end", {}, async (page) => {
    await page.getByText("Hearing: oracle 1").waitFor();
    expect(await page.locator(".bubble").count()).toBe(0);
    await picture(page, "idle");
    await call(page);
    await talk(page).getByText(DISCLOSURE).waitFor();
    await sounds(page, "assistant", AUDIBLE);
    await quiet(page);
    expect(await page.locator(".bubble.assistant s").count()).toBe(0);
  });

  onPage("hears the caller: meter, words so far, words, answer, and why", {}, async (page) => {
    await call(page);
    await page.getByText("The microphone is on. Speak.").waitFor();
    await sounds(page, "you", AUDIBLE);
    await page.locator(".bubble.partial").waitFor();
    await picture(page, "speaking");
    await caller(page, QUESTION).first().waitFor();
    await talk(page).getByText("Monday through Friday").first().waitFor();
    await page.getByLabel("Why this turn went this way").getByText("faq").waitFor();
    await quiet(page);
  });

  onPage(
    "falls silent when the caller speaks over it, and shows what was not heard",
    { server: "slow" },
    async (page) => {
      await call(page);
      await page.getByRole("button", { name: "Mute" }).click();
      await page.getByText("The microphone is off.", { exact: false }).waitFor();
      await say(page, "what services do you offer");
      await until(page, "document.querySelectorAll('.bubble.assistant').length > 1");
      await until(page, "!document.querySelector('.bubble.assistant').classList.contains('saying')");
      await page.getByRole("button", { name: "Turn on the microphone" }).click();
      await caller(page, QUESTION).first().waitFor();
      const cut = page.locator(".bubble.assistant", { has: page.locator("s") }).first();
      await cut.waitFor();
      expect(await cut.textContent()).toMatch(/\d+ % heard/);
      await picture(page, "cut");
    },
  );

  onPage("hands the caller to a person on key 0, while it speaks", {}, async (page) => {
    await call(page);
    await talk(page).getByText(DISCLOSURE).waitFor();
    await page.getByRole("button", { name: "Key 0, a person" }).click();
    await page.getByText("Transferred to the front desk.").waitFor();
    await page.getByRole("button", { name: "New call" }).click();
    await sounds(page, "assistant", AUDIBLE);
  });

  onPage("takes typed words in the same call", { microphone: "denied" }, async (page) => {
    await call(page);
    await talk(page).getByText(DISCLOSURE).waitFor();
    await say(page, "When are you open?");
    await talk(page).getByText("Monday through Friday").waitFor();
    await sounds(page, "assistant", AUDIBLE);
    await quiet(page);
  });
});

describe("the embedded voice", () => {
  onPage("speaks in the browser and says what it is", { server: "flite" }, async (page) => {
    await call(page);
    await page.getByText("Voice: flite", { exact: false }).waitFor();
    await sounds(page, "assistant", AUDIBLE);
  });
});

describe("without a microphone", () => {
  onPage(
    "begins in text, offers sound, and says when the microphone is denied",
    { microphone: "denied", scheme: "dark" },
    async (page) => {
      await talk(page).getByText(DISCLOSURE).waitFor();
      await page.getByText("This call is in text.").waitFor();
      await call(page);
      await page.getByText("not to give this page the microphone", { exact: false }).waitFor();
      await sounds(page, "assistant", AUDIBLE);
      await picture(page, "denied-dark");
    },
  );

  onPage(
    "does not ask for it where nothing understands speech, and says so",
    { server: "deaf", width: 360 },
    async (page) => {
      await page.getByText("Hearing: none – type or use the keypad").waitFor();
      await call(page);
      await page.getByText("The microphone is off.", { exact: false }).waitFor();
      await talk(page).getByText("press", { exact: false }).first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      await picture(page, "phone");
      await page.getByRole("button", { name: "Key 1", exact: true }).click();
      await caller(page, "Key 1").waitFor();
      await until(page, "document.querySelectorAll('.bubble.assistant').length > 2");
    },
  );

  onPage("can be used with the keyboard alone, and every control has a name", {}, async (page) => {
    await page.getByRole("button", { name: "Call with sound" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("The microphone is on. Speak.").waitFor();
    await page.getByRole("button", { name: "Mute" }).focus();
    await page.keyboard.press("Space");
    await page.getByText("The microphone is off.", { exact: false }).waitFor();
    const nameless =
      await page.evaluate(`[...document.querySelectorAll("button, input, select, meter")].filter((control) =>
      !(control.textContent.trim() || control.getAttribute("aria-label") || control.labels?.length)).length`);
    expect(nameless).toBe(0);
  });
});
