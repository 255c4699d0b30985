import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSignIn, inRoom, openRoomStage, picture, type RoomStage } from "./room-stage.ts";

let stage: RoomStage;
beforeAll(async () => {
  stage = await openRoomStage();
});
afterAll(() => stage.close());

const switches = (page: Page) => page.goto(`${stage.app.url}/switches`);
const banner = (page: Page) => page.getByRole("region", { name: "What is switched off" });
const say = async (page: Page, text: string) => {
  await page.getByLabel("What the caller says").fill(text);
  await page.getByRole("button", { name: "Say", exact: true }).click();
};
/** Clears every switch that is on, as a person would. */
async function clearAll(page: Page): Promise<void> {
  await switches(page);
  for (;;) {
    await page.getByRole("heading", { name: "Off now" }).waitFor();
    const button = page.getByRole("button", { name: /^Clear: / }).first();
    if ((await button.count()) === 0) return;
    const name = (await button.getAttribute("aria-label")) ?? "";
    await button.click();
    await page.getByRole("dialog").getByLabel("Reason").fill("mended");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^(Clear it|End safe mode)$/ })
      .click();
    await page.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
  }
}

describe("the switches of the control room", () => {
  inRoom(
    () => stage,
    "stop a tool in a call that is in progress",
    async (page, context) => {
      const caller = await context.newPage();
      await caller.goto(`${stage.app.url}/line`);
      await caller.getByText("I am an AI assistant", { exact: false }).waitFor();
      await say(caller, "I would like to book an appointment");
      await caller.getByLabel("Conversation").getByText("first and last name", { exact: false }).waitFor();

      await switches(page);
      await page.getByLabel("Which one").selectOption("book_appointment");
      await page.getByLabel("Reason").fill("double bookings since nine");
      await page.getByRole("button", { name: "Stop it" }).click();
      await page.getByRole("status").getByText("book_appointment is off.").waitFor();
      await banner(page).getByText("Action book_appointment is off").waitFor();
      await picture(page, "switches-tool-off");

      await say(caller, "My name is Teresa Whitfield");
      await caller.getByText("Transferred to", { exact: false }).waitFor();
      await banner(caller).getByText("Action book_appointment is off").waitFor();
      await clearAll(page);
      await banner(page).getByText("book_appointment").waitFor({ state: "detached" });
      await page.getByRole("tab", { name: "History" }).click();
      await page.getByRole("tabpanel").getByText("mended").first().waitFor();
      await picture(page, "switches-history");
    },
  );

  inRoom(
    () => stage,
    "turn on safe mode with one button of any page, and end it",
    async (page) => {
      await page.goto(`${stage.app.url}/line`);
      await page.getByText("I am an AI assistant", { exact: false }).waitFor();
      await page.getByRole("button", { name: "Safe mode …", exact: true }).click();
      const dialog = page.getByRole("dialog", { name: "Turn on safe mode?" });
      await picture(page, "safe-mode-dialog");
      await dialog.getByLabel("Reason").fill("odd answers; looking into it");
      await dialog.getByRole("button", { name: "Turn on safe mode" }).click();
      await banner(page).getByText("Safe mode is on").waitFor();
      await page.getByRole("button", { name: "Safe mode …", exact: true }).waitFor({ state: "detached" });
      await say(page, "I would like to book an appointment");
      await page.getByText("Transferred to", { exact: false }).waitFor();
      await picture(page, "line-in-safe-mode");
      await clearAll(page);
      await banner(page).getByText("Safe mode is on").waitFor({ state: "detached" });
    },
  );

  inRoom(
    () => stage,
    "say what is wrong instead of throwing a switch that would stop nothing",
    async (page) => {
      await switches(page);
      await page.getByLabel("What to stop").selectOption("voice");
      await page.getByLabel("Its name").fill("nonsense");
      await page.getByLabel("Reason").fill("  ");
      await page.getByRole("button", { name: "Stop it" }).click();
      await page.locator("input:invalid").waitFor();
      await page.getByLabel("Reason").fill("it sounds odd");
      await page.getByRole("button", { name: "Stop it" }).click();
      await page.getByRole("alert").getByText("name the voice as engine/voice", { exact: false }).waitFor();
      await page.getByText("Nothing is switched off", { exact: false }).waitFor();
    },
    { refused: true },
  );

  for (const scheme of ["light", "dark"] as const)
    inRoom(
      () => stage,
      `fit a small phone (${scheme}) and are reached by its menu`,
      async (page) => {
        await page.goto(`${stage.app.url}/line`);
        await page.getByRole("button", { name: "Menu" }).click();
        await page.getByRole("link", { name: "Switches", exact: true }).click();
        await page.getByRole("heading", { name: "Switches", level: 1 }).waitFor();
        expect(await page.evaluate("document.activeElement.textContent")).toBe("Switches");
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        await picture(page, `switches-phone-${scheme}`);
      },
      { width: 360, scheme },
    );

  it("are for people who are signed in, who come back to them from the sign-in", async (running) => {
    const { browser } = stage;
    if (typeof browser === "string") return running.skip(browser);
    const page = await browser.newPage();
    await page.goto(`${stage.app.url}/switches`);
    await page.getByLabel("Password").waitFor();
    await fillSignIn(page);
    expect(new URL(page.url()).pathname).toBe("/switches");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Password").waitFor();
    await page.goto(`${stage.app.url}/switches`);
    await page.getByLabel("Password").waitFor();
    await page.close();
  });
});
