import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { setSwitch } from "../control/switches/change-switches.ts";
import { openStore } from "../store/open-store.ts";
import { searchTraces } from "../store/search-traces.ts";
import { exampleAssistant } from "../testing/recorded-call.ts";
import { openCall } from "./call-factory.ts";
import { openKeeping } from "./keeping.ts";
import { readSettings } from "./settings.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});
afterAll(removeTestStores);

/** A data folder with an empty store, which takes seconds to make. */
async function storeFolder(): Promise<string> {
  const { dataFolder } = (await BACKENDS[0]!.make()) as { dataFolder: string };
  return dataFolder;
}

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "callward-keeping-"));
  folders.push(folder);
  return folder;
}

const settingsOf = (folder: string, store: string) =>
  readSettings({ CALLWARD_DATA: folder, CALLWARD_STORE: store });

describe("what a server keeps", () => {
  it("in the embedded store: a call's trace, and the switches that were thrown before it started", {
    // The embedded store is opened three times.
    timeout: 120_000,
  }, async () => {
    const folder = await storeFolder();
    const before = await openStore({ dataFolder: folder });
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const principal = {
      kind: "local" as const,
      id: "test",
      tenant: "local",
      permissions: new Set(["switches.write" as const]),
      address: "127.0.0.1",
    };
    await setSwitch({ store: before, now: Date.now }, principal, {
      kind: "route",
      name: "faq",
      reason: "a test",
      expiresAt,
    });
    await before.close();

    const keeping = await openKeeping(settingsOf(folder, "embedded"), () => {});
    const said: string[] = [];
    const call = openCall(
      await exampleAssistant(),
      { output: (output) => void (output.type === "say" && said.push(output.release.line ?? "")) },
      { sink: keeping.sink, controls: () => keeping.controls("local") },
    );
    await call.start();
    await call.handle({ type: "heard", text: "When are you open?" });
    await call.close();
    expect(said).not.toContain("intents.hours");
    expect(keeping.health()).toEqual({ failing: false, dropped: 0 });
    await keeping.close();

    const after = await openStore({ dataFolder: folder });
    const { records } = await after.inTenant(
      "local",
      (tx) => searchTraces(tx, { order: "oldest", limit: 50 }),
      { readOnly: true },
    );
    await after.close();
    expect(records.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["call-start", "said", "heard", "call-end"]),
    );
  });

  it("in the embedded store where nothing else was chosen", async () => {
    const folder = await storeFolder();
    const keeping = await openKeeping(readSettings({ CALLWARD_DATA: folder }), () => {});
    expect(keeping.where).toBe(`the store in ${folder}`);
    expect(keeping.kept).toBeDefined();
    await keeping.close();
  });

  it("on request in files", async () => {
    const folder = await freshFolder();
    const keeping = await openKeeping(settingsOf(folder, "files"), () => {});
    expect(keeping.where).toBe(`${folder}/traces`);
    expect(keeping.kept).toBeUndefined();
    await keeping.close();
  });

  it("nowhere that it does not know", async () => {
    const folder = await freshFolder();
    await expect(openKeeping(settingsOf(folder, "cloud"), () => {})).rejects.toMatchObject({
      code: "SETTING_INVALID",
    });
  });
});
