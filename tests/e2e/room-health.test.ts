import { afterAll, beforeAll, describe, expect } from "vitest";
import { inRoom, openRoomStage, picture, type RoomStage } from "./room-stage.ts";

let stage: RoomStage;
beforeAll(async () => {
  stage = await openRoomStage();
});
afterAll(() => stage.close());

describe("the health page of the control room", () => {
  inRoom(
    () => stage,
    "says first whether callers are served well, and says so anew when that changes",
    async (page, context) => {
      await page.goto(`${stage.app.url}/health`);
      const verdict = page.getByRole("main").getByRole("status");
      await verdict.getByText("Callers are served well").waitFor();
      // Nobody is told of alerts on this stage.
      await page.getByText("nobody is told", { exact: false }).waitFor();
      await picture(page, "health-well");

      const expiresAt = new Date(Date.now() + 600_000).toISOString();
      const data = { kind: "safe_mode", reason: "a leak in the price list", expiresAt };
      const headers = { origin: stage.app.url };
      const thrown = await context.request.post(`${stage.app.url}/api/v1/switches`, { data, headers });
      const { id } = (await thrown.json()) as { readonly id: string };
      await verdict.getByText("safe mode is on", { exact: false }).waitFor();
      await page.getByRole("link", { name: "Go to Switches" }).waitFor();
      await picture(page, "health-safe-mode");

      const cleared = await context.request.post(`${stage.app.url}/api/v1/switches/${id}/clear`, {
        data: { reason: "mended" },
        headers,
      });
      expect(cleared.ok()).toBe(true);
      await verdict.getByText("Callers are served well").waitFor();
    },
  );

  inRoom(
    () => stage,
    "fits a telephone",
    async (page) => {
      await page.goto(`${stage.app.url}/health`);
      await page.getByText("This server").waitFor();
      const wider = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
      expect(wider).toBe(false);
      await picture(page, "health-phone");
    },
    { width: 360, scheme: "dark" },
  );
});
