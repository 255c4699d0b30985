import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { acceptLink, overflow } from "./room-guests.ts";
import { inRoom, openRoomStage, picture, type RoomStage } from "./room-stage.ts";

let stage: RoomStage;
beforeAll(async () => {
  stage = await openRoomStage();
});
afterAll(() => stage.close());

const people = (page: Page) => page.goto(`${stage.app.url}/people`);
const dialog = (page: Page) => page.getByRole("dialog");

describe("the people of the control room", () => {
  inRoom(
    () => stage,
    "are added, come in by their link, and are out the moment they are revoked",
    async (page) => {
      await people(page);
      await page.getByRole("button", { name: "Add a person" }).click();
      await dialog(page).getByLabel("Name").fill("kim@example.org");
      await dialog(page).getByRole("checkbox", { name: "operator" }).check();
      await picture(page, "people-add");
      await dialog(page).getByRole("button", { name: "Add" }).click();
      const link = await dialog(page).getByLabel("Link").inputValue();
      await picture(page, "people-link");
      await dialog(page).getByRole("button", { name: "Done" }).click();
      await page.getByText("invited, no password yet").waitFor();

      const kim = await acceptLink(stage, link);
      const open = await kim.newPage();
      await open.goto(`${stage.app.url}/packs`);
      await open.getByRole("heading", { level: 1, name: "Packs" }).waitFor();
      await people(page);
      await page
        .getByRole("row", { name: /kim@example\.org/ })
        .getByText("active")
        .waitFor();
      await picture(page, "people");
      await page.getByRole("tab", { name: "Sessions" }).click();
      await page.getByRole("row", { name: /kim@example\.org/ }).waitFor();
      await picture(page, "people-sessions");

      await page.getByRole("tab", { name: "People" }).click();
      await page.getByRole("button", { name: "Revoke: kim@example.org" }).click();
      await dialog(page).getByLabel("Reason").fill("left the practice");
      await dialog(page).getByRole("button", { name: "Revoke" }).click();
      // Nobody touches Kim's page: it finds out by itself.
      await open.waitForURL(/\/signin\?next=/, { timeout: 15_000 });
      expect((await kim.request.get(`${stage.app.url}/api/v1/packs`)).status()).toBe(401);
      await kim.close();
      await page
        .getByRole("row", { name: /kim@example\.org/ })
        .getByText("revoked")
        .waitFor();
    },
  );

  inRoom(
    () => stage,
    "make a token that is shown once, and end it",
    async (page, context) => {
      await people(page);
      await page.getByRole("tab", { name: "Tokens" }).click();
      await page.getByRole("button", { name: "Make a token" }).click();
      await dialog(page).getByLabel("Name").fill("deploy from CI");
      await dialog(page).getByRole("checkbox", { name: "packs.read" }).check();
      await picture(page, "people-token");
      await dialog(page).getByRole("button", { name: "Make it" }).click();
      const token = await dialog(page).getByLabel("Token").inputValue();
      await dialog(page).getByRole("button", { name: "Done" }).click();
      const ask = async (path: string) => {
        const answer = await fetch(`${stage.app.url}${path}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        return answer.status;
      };
      expect([await ask("/api/v1/packs"), await ask("/api/v1/users")]).toEqual([200, 403]);
      expect(await page.content()).not.toContain(token);
      await page.getByRole("button", { name: "End: deploy from CI" }).click();
      await dialog(page).getByRole("button", { name: "End it" }).click();
      await page
        .getByRole("row", { name: /deploy from CI/ })
        .getByText("revoked")
        .waitFor();
      expect(await ask("/api/v1/packs")).toBe(401);
      expect(context.pages()).toHaveLength(1);
    },
  );

  inRoom(
    () => stage,
    "see their own account, on a phone in the dark too",
    async (page) => {
      await page.goto(`${stage.app.url}/account`);
      await page.getByText("this one").waitFor();
      await page.getByLabel("The one now").fill("wrong");
      await page.getByLabel("The new one", { exact: true }).fill("seven grey herons walk");
      await page.getByLabel("The new one again").fill("seven grey herons run");
      await page.getByText("The new password is not the same twice.").waitFor();
      await picture(page, "account-phone-dark");
      await people(page);
      await page.getByRole("row", { name: /admin/ }).waitFor();
      await picture(page, "people-phone-dark");
      expect(await overflow(page)).toBe(0);
    },
    { width: 360, scheme: "dark" },
  );
});
