import { createGuard, type Guard } from "@callward/guard";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../../tests/postgres/store-backends.ts";
import { openStore, type Store } from "../../../store/open-store.ts";
import { changePack } from "../change-pack.ts";
import { person, removeTestFolders, smallVersion, testControl } from "../small-versions.ts";
import { uploadPack } from "../upload-pack.ts";
import type { CompileDeps } from "./compile-version.ts";
import { createTestBench, type TestBench } from "./test-bench.ts";

afterAll(() => {
  removeTestStores();
  removeTestFolders();
});

const ana = person("ana");
const VERSIONS = ["1.0.0", "1.1.0", "1.2.0", "1.3.0"] as const;

describe("versions to try", () => {
  let store: Store;
  let deps: CompileDeps<Guard>;
  let bench: TestBench<Guard>;
  let compiled: string[];

  beforeAll(async () => {
    store = await openStore(await BACKENDS[0]!.make());
    const control = testControl(store);
    for (const version of VERSIONS)
      await uploadPack(control, ana, { files: smallVersion(version), origin: "test", note: null });
    await changePack(control, ana, { step: "activate", version: "1.0.0" }, "test");
    await changePack(control, ana, { step: "retire", version: "1.1.0" }, "test");
    deps = {
      keys: control.keys,
      vet: control.vet,
      makeGuard(pack, intents) {
        compiled.push(pack.version);
        return createGuard(pack, { intents });
      },
      prepare: (guard) => guard,
    };
  });
  afterAll(() => store.close());
  beforeEach(() => {
    compiled = [];
    bench = createTestBench(store, deps);
  });

  it("are any that are stored, wherever they stand, by number, name or hash", async () => {
    const live = await bench.version("local", "1.0.0");
    expect(live).toMatchObject({ role: "test", version: { version: "1.0.0" } });
    const retired = await bench.version("local", "1.1.0");
    expect(retired.guard.pack.version).toBe("1.1.0");
    const draft = await bench.version("local", `${retired.version.pack}@1.2.0`);
    expect(draft.guard.pack.version).toBe("1.2.0");
    expect((await bench.version("local", draft.version.hash)).guard).toBe(draft.guard);
    expect(compiled).toEqual(["1.0.0", "1.1.0", "1.2.0"]);
  });

  it("are compiled once for all who ask at the same time", async () => {
    const [one, other] = await Promise.all([
      bench.version("local", "1.2.0"),
      bench.version("local", "1.2.0"),
    ]);
    expect(one.guard).toBe(other.guard);
    expect(compiled).toEqual(["1.2.0"]);
  });

  it("give way to newer ones, the longest unused first, but not while somebody is on them", async () => {
    const held = (await bench.version("local", "1.0.0")).hold();
    for (const version of ["1.1.0", "1.2.0", "1.1.0", "1.3.0"]) await bench.version("local", version);
    compiled = [];
    for (const version of ["1.0.0", "1.1.0"]) await bench.version("local", version);
    expect(compiled).toEqual([]);
    await bench.version("local", "1.2.0");
    expect(compiled).toEqual(["1.2.0"]);
    held();
  });

  it("are refused while calls are on as many as are kept, until one of them ends", async () => {
    const ends = [];
    for (const version of ["1.0.0", "1.1.0", "1.2.0"])
      ends.push((await bench.version("local", version)).hold());
    const further = (await bench.version("local", "1.2.0")).hold();
    await expect(bench.version("local", "1.3.0")).rejects.toMatchObject({ code: "TEST_VERSIONS_TOO_MANY" });
    ends[2]?.();
    ends[2]?.();
    await expect(bench.version("local", "1.3.0")).rejects.toMatchObject({ code: "TEST_VERSIONS_TOO_MANY" });
    further();
    expect((await bench.version("local", "1.3.0")).version.version).toBe("1.3.0");
  });

  it("are those of the tenant alone", async () => {
    await expect(bench.version("other", "1.0.0")).rejects.toMatchObject({ code: "PACK_VERSION_UNKNOWN" });
    await expect(bench.version("local", "9.9.9")).rejects.toMatchObject({ code: "PACK_VERSION_UNKNOWN" });
  });

  it("are refused where nobody trusted has signed them, and tried anew with the next call", async () => {
    let keys: ReturnType<typeof deps.keys> = new Map();
    const careful = createTestBench(store, { ...deps, keys: () => keys });
    await expect(careful.version("local", "1.2.0")).rejects.toMatchObject({ code: "PACK_UNVERIFIED" });
    keys = deps.keys();
    expect((await careful.version("local", "1.2.0")).version.version).toBe("1.2.0");
  });

  it("are not those of the store any more once the node stops", async () => {
    bench.close();
    await expect(bench.version("local", "1.2.0")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
});
