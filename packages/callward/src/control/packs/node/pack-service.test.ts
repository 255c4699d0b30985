import { rmSync } from "node:fs";
import { join } from "node:path";
import { createGuard, type Guard, loadPack } from "@callward/guard";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../../tests/postgres/store-backends.ts";
import { makeSigner } from "../../../audit/signing-keys.ts";
import type { TurnView } from "../../../calls/events.ts";
import { openStore, type Store } from "../../../store/open-store.ts";
import { listedCaller } from "../canary-share.ts";
import { changePack, type WantedStep } from "../change-pack.ts";
import type { PackControl } from "../pack-control.ts";
import { person, removeTestFolders, smallVersion, testControl, testFolder } from "../small-versions.ts";
import { uploadPack } from "../upload-pack.ts";
import type { PackService } from "./pack-for-call.ts";
import { createPackService, type PackServiceDeps } from "./pack-service.ts";
import { readComparison } from "./read-comparison.ts";
import { readDrift } from "./read-drift.ts";

afterAll(() => {
  removeTestStores();
  removeTestFolders();
});

const ana = person("ana");
/** Waits for what another part does by itself, at the machine's pace. */
const eventually = (look: () => unknown) => expect.poll(look, { timeout: 20_000, interval: 20 });

describe.each(BACKENDS)("a node with its packs in $kind", ({ make }) => {
  let store: Store;
  let control: PackControl & { readonly keysFolder: string };
  let reports: string[];
  let copyPath: string;
  const services: PackService<Guard>[] = [];

  beforeAll(async () => {
    store = await openStore(await make());
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.asOwner((client) =>
      client.query(
        "TRUNCATE callward.pack_versions, callward.pack_nodes, callward.pack_shadow_counts CASCADE",
      ),
    );
    control = testControl(store);
    reports = [];
    copyPath = join(testFolder(), "packs", "last-good.json");
  });
  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
  });

  function serve(options: Partial<PackServiceDeps<Guard>> = {}): PackService<Guard> {
    const service = createPackService<Guard>({
      node: "node-1",
      copyPath,
      keys: control.keys,
      signers: control.signers,
      vet: control.vet,
      makeGuard: (pack) => createGuard(pack),
      prepare: (guard) => guard,
      now: () => Date.now(),
      report: (text) => void reports.push(text),
      ...options,
    });
    services.push(service);
    return service;
  }
  const upload = (version: string, changes = {}) =>
    uploadPack(control, ana, { files: smallVersion(version, changes), origin: "test", note: null });
  const step = (wanted: WantedStep) => changePack(control, ana, wanted, "test");
  const activate = async (version: string, changes = {}) => {
    await upload(version, changes);
    await step({ step: "activate", version });
  };
  const onCall = (service: PackService<Guard>, call = "call", callerNumber?: string) =>
    service.packForCall({ tenant: "local", call, ...(callerNumber === undefined ? {} : { callerNumber }) });
  const running = (service: PackService<Guard>) => onCall(service)?.version.version;

  it("follows what is activated and rolled back, and a call keeps the version that it began with", async () => {
    const service = serve();
    await service.follow(store);
    expect(onCall(service)).toBeUndefined();
    await activate("1.0.0");
    await eventually(() => running(service)).toBe("1.0.0");
    const pinned = onCall(service)!;
    await activate("1.1.0", { "We are open on Mondays.": "We are open on Tuesdays." });
    await eventually(() => running(service)).toBe("1.1.0");
    expect(pinned.guard.line("intents.hours").text).toBe("We are open on Mondays.");
    expect(onCall(service)?.guard.line("intents.hours").text).toBe("We are open on Tuesdays.");
    await step({ step: "rollback" });
    await eventually(() => running(service)).toBe("1.0.0");
  });

  it("compiles a version once on its way from shadow to live", async () => {
    let compiled = 0;
    const service = serve({
      makeGuard: (pack) => {
        compiled += 1;
        return createGuard(pack);
      },
    });
    await service.follow(store);
    await upload("1.0.0");
    for (const one of ["shadow", "activate"] as const) await step({ step: one, version: "1.0.0" });
    await eventually(() => running(service)).toBe("1.0.0");
    expect(compiled).toBe(1);
  });

  it("gives listed callers the version in canary and everybody else the live one", async () => {
    const service = serve();
    await service.follow(store);
    await activate("1.0.0");
    await upload("1.1.0");
    const share = { callers: [listedCaller("local", "+1 555 010 0142")] };
    await step({ step: "canary", version: "1.1.0", share });
    await eventually(() => onCall(service, "a", "15550100142")?.role).toBe("canary");
    expect(onCall(service, "a", "15550100142")?.version.version).toBe("1.1.0");
    expect(onCall(service, "a", "15550100143")).toMatchObject({
      role: "live",
      version: { version: "1.0.0" },
    });
    await step({ step: "rollback" });
    await eventually(() => onCall(service, "a", "15550100142")?.role).toBe("live");
    expect(running(service)).toBe("1.0.0");
  });

  it("keeps the last good version where the new one cannot run here, and says so", async () => {
    const service = serve({
      prepare: (guard) => {
        if (guard.pack.version === "1.1.0") throw new Error("no engine");
        return guard;
      },
    });
    await service.follow(store);
    await activate("1.0.0");
    await eventually(() => running(service)).toBe("1.0.0");
    await activate("1.1.0");
    await eventually(() => reports.join("\n")).toContain("what is declared live cannot run here (INTERNAL");
    expect(running(service)).toBe("1.0.0");
    expect(service.upToDate).toBe(false);
    await eventually(async () => (await readDrift(store, "local", Date.now())).nodes[0]?.as).toBe("drift");
    expect((await readDrift(store, "local", Date.now())).nodes[0]?.words).toContain(
      "runs harbor@1.0.0, declared is harbor@1.1.0",
    );
    await activate("1.2.0");
    await eventually(() => running(service)).toBe("1.2.0");
    await eventually(async () => (await readDrift(store, "local", Date.now())).nodes[0]?.as).toBe(
      "as-declared",
    );
  });

  it("does not run a version that no trusted key signed", async () => {
    const service = serve({ keys: () => new Map() });
    await service.follow(store);
    await activate("1.0.0");
    await eventually(() => reports.join("\n")).toContain("PACK_UNVERIFIED");
    expect(onCall(service)).toBeUndefined();
  });

  it("serves the signed copy where the store cannot be read at the start, and the store once it can", async () => {
    const first = serve();
    await first.follow(store);
    await activate("1.0.0");
    await eventually(() => running(first)).toBe("1.0.0");
    await first.close();

    const second = serve();
    await second.useCopy();
    expect(onCall(second)).toMatchObject({ source: "copy", version: { version: "1.0.0" } });
    await activate("1.1.0");
    await second.follow(store);
    expect(onCall(second)).toMatchObject({ source: "store", version: { version: "1.1.0" } });
  });

  it("does not serve a copy that was signed by somebody else", async () => {
    const first = serve();
    await first.follow(store);
    await activate("1.0.0");
    await eventually(() => running(first)).toBe("1.0.0");
    await first.close();
    const others = testFolder();
    const thief = makeSigner(others);
    const resigned = serve({ signers: () => [thief] });
    await resigned.follow(store);
    await resigned.close();
    await expect(serve().useCopy()).rejects.toMatchObject({ code: "PACK_UNVERIFIED" });
    rmSync(copyPath);
    const empty = serve();
    await empty.useCopy();
    expect(onCall(empty)).toBeUndefined();
  });

  it("serves a folder until the store has a live version, and a named folder always", async () => {
    const guard = createGuard(makeSmall());
    const folder = (named: boolean) => ({
      tenant: "local",
      named,
      current: () => ({ guard, prepared: guard }),
    });
    const byDefault = serve({ folder: folder(false) });
    const named = serve({ folder: folder(true), node: "node-2" });
    await byDefault.follow(store);
    await named.follow(store);
    expect(onCall(byDefault)).toMatchObject({
      source: "folder",
      version: { version: "9.0.0", storedAs: null },
    });
    await activate("1.0.0");
    await eventually(() => running(byDefault)).toBe("1.0.0");
    expect(onCall(named)).toMatchObject({ source: "folder", version: { version: "9.0.0" } });
    await named.refresh();
    await eventually(async () =>
      (await readDrift(store, "local", Date.now())).nodes.map(({ words }) => words),
    ).toContainEqual(expect.stringContaining("a folder named at the start, not from the store"));
  });

  it("lets a shadow hear the turns of calls and keeps where it differs, redacted", async () => {
    const service = serve();
    await service.follow(store);
    await activate("1.0.0");
    await upload("1.1.0", { "We are open on Mondays.": "We are open on Tuesdays." });
    await step({ step: "shadow", version: "1.1.0" });
    await eventually(() => onCall(service)?.role).toBe("shadowed");
    const { guard, watch } = onCall(service, "call-1")!;
    for (const [index, text] of ["when are you open", "what does a cleaning cost"].entries())
      watch!(viewOf(guard, index + 1, text));
    const empty = viewOf(guard, 3, "when are you open");
    watch!({ ...empty, input: { type: "silence" } });
    await service.close();
    const comparison = await readComparison(store, "local");
    expect(comparison).toMatchObject({
      live: "harbor@1.0.0",
      shadow: "harbor@1.1.0",
      turns: 2,
      differing: 1,
      parts: { words: 1 },
      examples: [
        {
          call: "call-1",
          turn: 1,
          heard: "[words]",
          live: { route: "faq", words: "We are open on Mondays." },
          shadow: { route: "faq", words: "We are open on Tuesdays." },
        },
      ],
    });
  });
});

function makeSmall() {
  const loaded = loadPack(smallVersion("9.0.0"));
  if (!loaded.ok) throw new Error("the small pack does not load");
  return loaded.pack;
}

/** A turn as a call shows it after it was dealt with. */
function viewOf(guard: Guard, turn: number, text: string): TurnView {
  const heard = guard.hear(text);
  return {
    ...{ turn, input: { type: "heard", text }, action: heard.action, route: heard.route, heard, stalled: 0 },
    ...{ redacted: "[words]" as TurnView["redacted"], passages: [], decision: undefined, receipt: undefined },
    ...{ said: [], micros: {} },
  };
}
