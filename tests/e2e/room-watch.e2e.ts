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
    "what happens again and again is an alert with its playbook and its switch, and is dealt with",
    async (page, context) => {
      const set = async (calls: number | null) => {
        const data = { settings: { tenant: { concurrent_calls: calls } }, reason: "closed for a test" };
        const headers = { origin: stage.app.url };
        const answer = await context.request.put(`${stage.app.url}/api/v1/limits`, { data, headers });
        expect(answer.status()).toBe(200);
      };
      await set(0);
      for (let call = 0; call < 4; call += 1) {
        await at(page, "/line");
        await page.getByText("Transferred to", { exact: false }).first().waitFor();
      }
      await set(null);
      await at(page, "/alerts");
      const alert = page.getByRole("article", { name: "A limit is met again and again" });
      await alert.waitFor({ timeout: 60_000 });
      await alert.getByText("What to do: rate-limits").click();
      await alert.getByText("do those people cope", { exact: false }).waitFor();
      await picture(page, "alerts-open");
      await alert.getByRole("button", { name: "I am on it" }).click();
      await dialog(page).getByLabel("Reason").fill("reading the call");
      await dialog(page).getByRole("button", { name: "I am on it" }).click();
      await page.getByRole("heading", { name: "Somebody is on it: 1" }).waitFor();
      await alert.getByText("took it", { exact: false }).waitFor();
      await alert.getByRole("link", { name: "Turn on safe mode …" }).click();
      await page.waitForURL(/\/switches\?kind=safe_mode&name=all$/);
      await page.getByRole("button", { name: "Turn on safe mode" }).waitFor();
      await picture(page, "alerts-switch");
      await at(page, "/switches?kind=tool&name=book_appointment");
      await page.getByLabel("Which one").waitFor();
      expect(await page.getByLabel("What to stop").inputValue()).toBe("tool");
      expect(await page.getByLabel("Which one").inputValue()).toBe("book_appointment");
      await at(page, "/switches?kind=engine&name=hearing");
      expect(await page.getByLabel("Which one").inputValue()).toBe("hearing");

      await at(page, "/alerts");
      await alert.getByRole("button", { name: "Close it" }).click();
      await dialog(page).getByLabel("Reason").fill("it was a test");
      await dialog(page).getByRole("button", { name: "Close it" }).click();
      await page.getByText("Nothing is open. All is as usual.").waitFor();
      await page.getByRole("table", { name: "Closed alerts" }).getByText("A limit is met").waitFor();
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
      await page.getByLabel("What", { exact: true }).fill("limit");
      await page.getByRole("button", { name: "Search" }).click();
      await page.waitForURL(/what=limit/);
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

  inRoom(
    () => stage,
    "the audit on a phone has its entries first, and its search unfolds by keyboard",
    async (page) => {
      await at(page, "/audit");
      const entries = page.getByRole("region", { name: "Entries" });
      const first = entries.getByRole("row").nth(1);
      await first.waitFor();
      await picture(page, "audit-phone-folded");
      expect(await page.getByLabel("Who", { exact: true }).isVisible()).toBe(false);
      const begins = (await entries.boundingBox())!.y;
      expect((await first.boundingBox())!.y - begins).toBeLessThan(200);

      const fold = entries.getByText("What to look for");
      await fold.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("admin");
      await picture(page, "audit-phone-unfolded");
      await page.keyboard.press("Enter");
      await page.waitForURL(/who=admin/);
      await entries.getByText("Looking for admin").waitFor();
      expect(await page.getByLabel("Who", { exact: true }).isVisible()).toBe(false);
      await first.waitFor();
      expect(await overflow(page)).toBe(0);
      await picture(page, "audit-phone-found");
    },
    { width: 360 },
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
