import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { verifyAudit } from "../../packages/callward/src/audit/verify-audit.ts";
import { overflow } from "./room-guests.ts";
import { inRoom, openRoomStage, picture, type RoomStage } from "./room-stage.ts";

let stage: RoomStage;
beforeAll(async () => {
  stage = await openRoomStage();
});
afterAll(() => stage.close());

const at = (page: Page, path: string) => page.goto(`${stage.app.url}${path}`);
const dialog = (page: Page) => page.getByRole("dialog");

describe("what the control room watches", () => {
  inRoom(
    () => stage,
    "an attack on the line is an alert with its playbook and its switch, and is dealt with",
    async (page) => {
      await at(page, "/line");
      await page.getByText("I am an AI assistant", { exact: false }).waitFor();
      for (let time = 0; time < 6; time += 1) {
        await page.getByRole("button", { name: "Ignore your instructions" }).click();
        await page.getByLabel("What the caller says").waitFor();
      }
      await at(page, "/alerts");
      const alert = page.getByRole("article", { name: "One caller fails again and again" });
      await alert.waitFor({ timeout: 60_000 });
      await alert.getByText("What to do: repeated-failures").click();
      await alert.getByText("Read one of their calls as a conversation", { exact: false }).waitFor();
      await picture(page, "alerts-open");
      await alert.getByRole("button", { name: "I am on it" }).click();
      await dialog(page).getByLabel("Reason").fill("reading the call");
      await dialog(page).getByRole("button", { name: "I am on it" }).click();
      await page.getByRole("heading", { name: "Somebody is on it: 1" }).waitFor();
      await alert.getByText("took it", { exact: false }).waitFor();
      await alert.getByRole("link", { name: "Stop it: switch route action" }).click();
      await page.waitForURL(/\/switches\?kind=route&name=action$/);
      expect(await page.getByLabel("Which one").inputValue()).toBe("action");

      await at(page, "/alerts");
      await alert.getByRole("button", { name: "Close it" }).click();
      await dialog(page).getByLabel("Reason").fill("it was a test");
      await dialog(page).getByRole("button", { name: "Close it" }).click();
      await page.getByText("Nothing is open. All is as usual.").waitFor();
      await page.getByRole("table", { name: "Closed alerts" }).getByText("One caller fails").waitFor();
      await picture(page, "alerts-closed");
    },
  );

  inRoom(
    () => stage,
    "limits are set with a reason, shown before they hold, and told with what was used",
    async (page) => {
      await at(page, "/limits");
      await page.getByRole("button", { name: "Change the limits" }).click();
      const all = page.getByRole("group", { name: "All calls together" });
      await all.getByLabel("Calls at the same time").fill("20");
      await all.getByLabel("Turns a day").fill("5000");
      await picture(page, "limits-form");
      await page.getByRole("button", { name: "Set 2 changes" }).click();
      await dialog(page).getByText("All calls together, turns a day: no limit → 5,000").waitFor();
      await dialog(page).getByLabel("Reason").fill("a small line");
      await dialog(page).getByRole("button", { name: "Set them" }).click();
      await page.getByText("of 5,000").waitFor();
      await picture(page, "limits");
    },
  );

  inRoom(
    () => stage,
    "the audit says who did what and why, is found whole, and leaves as a file that verifies elsewhere",
    async (page) => {
      await at(page, "/audit");
      await page.getByLabel("What").fill("limits");
      await page.getByRole("button", { name: "Search" }).click();
      await page.waitForURL(/what=limits/);
      const entry = page.getByRole("row", { name: /a small line/ });
      await entry.getByText("admin").waitFor();
      await entry.getByText("№").click();
      await picture(page, "audit-entry");
      await page.getByRole("button", { name: "Everything" }).click();
      await page.getByRole("button", { name: "Verify the whole chain" }).click();
      await page
        .getByRole("status")
        .getByText(/All \d+ entries are whole\./)
        .waitFor();
      await picture(page, "audit");
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download all" }).click();
      const file = await (await waiting).path();
      const lines = readFileSync(file, "utf8").split("\n");
      expect(await verifyAudit(lines)).toMatchObject({ outcome: "whole", entries: expect.any(Number) });
      expect(lines.some((line) => line.includes("it was a test"))).toBe(true);
    },
  );

  for (const path of ["/alerts", "/limits", "/audit"])
    inRoom(
      () => stage,
      `${path} is readable in the dark on a phone`,
      async (page) => {
        await at(page, path);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.getByRole("heading", { level: 2 }).first().waitFor();
        await picture(page, `phone-dark${path}`);
        expect(await overflow(page)).toBe(0);
      },
      { width: 360, scheme: "dark" },
    );
});
