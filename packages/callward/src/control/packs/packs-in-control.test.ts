import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { exportAudit } from "../../audit/export-audit.ts";
import { makeSigner } from "../../audit/signing-keys.ts";
import { verifyAudit } from "../../audit/verify-audit.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { approvePack, changePack, setFourEyes } from "./change-pack.ts";
import type { PackControl } from "./pack-control.ts";
import { readVersions } from "./pack-versions.ts";
import { failingVersion, person, removeTestFolders, smallVersion, testControl } from "./small-versions.ts";
import { uploadPack } from "./upload-pack.ts";
import { vetPack } from "./vet-pack.ts";

afterAll(() => {
  removeTestStores();
  removeTestFolders();
});

const ana = person("ana");
const ben = person("ben");
const from = (files: ReturnType<typeof smallVersion>) => ({ files, origin: "folder harbor", note: null });

describe.each(BACKENDS)("packs in $kind", ({ make }) => {
  let store: Store;
  let control: PackControl & { readonly keysFolder: string };
  beforeAll(async () => {
    store = await openStore(await make());
  });
  afterEach(async () => {
    await store.asOwner((client) =>
      client.query("TRUNCATE callward.pack_versions, callward.pack_policies CASCADE"),
    );
  });
  afterAll(() => store.close());

  const fresh = () => {
    control = testControl(store);
  };
  const upload = (version: string, changes = {}, who = ana) =>
    uploadPack(control, who, from(smallVersion(version, changes)));
  const step = (wanted: Parameters<typeof changePack>[2], who = ana) =>
    changePack(control, who, wanted, "because of the test");
  const states = async (tenant = "local") => {
    const versions = await store.inTenant(tenant, (tx) => readVersions(tx, tenant));
    return Object.fromEntries(versions.map(({ version, state }) => [version, state]));
  };
  const deeds = async () => {
    const lines: string[] = [];
    const found: string[] = [];
    await exportAudit(store, "local", async (line) => {
      lines.push(JSON.stringify(line));
      if ("entry" in line) found.push(`${line.entry.actor.id} ${line.entry.action} ${line.entry.subject}`);
    });
    expect(await verifyAudit(lines)).toMatchObject({ outcome: "whole" });
    return found;
  };

  it("go from upload to live, back by one rollback, and every step is in the audit", async () => {
    fresh();
    const earlier = (await deeds()).length;
    expect(await upload("1.0.0")).toMatchObject({
      outcome: "stored",
      version: { pack: "harbor", version: "1.0.0", state: "draft", uploadedBy: "user:ana", selfTests: 2 },
    });
    await step({ step: "activate", version: "1.0.0" });
    await upload("1.1.0");
    await step({ step: "shadow", version: "harbor@1.1.0" });
    await step({ step: "canary", version: "1.1.0", share: { percent: 5 } });
    await step({ step: "activate", version: "canary" });
    expect(await states()).toEqual({ "1.0.0": "retired", "1.1.0": "live" });
    const { moved } = await step({ step: "rollback" });
    expect(moved.map(({ name, to }) => `${name} ${to}`)).toEqual([
      "harbor@1.1.0 retired",
      "harbor@1.0.0 live",
    ]);
    await expect(step({ step: "rollback" })).rejects.toMatchObject({ code: "PACK_NO_PREVIOUS" });
    expect((await deeds()).slice(earlier)).toEqual([
      "ana pack.upload pack:harbor@1.0.0",
      "ana pack.activate pack:harbor@1.0.0",
      "ana pack.upload pack:harbor@1.1.0",
      "ana pack.shadow pack:harbor@1.1.0",
      "ana pack.canary pack:harbor@1.1.0 5 % of calls",
      "ana pack.activate pack:harbor@1.1.0",
      "ana pack.rollback pack:harbor@1.1.0",
    ]);
  });

  it("are refused where they do not load or fail their own tests, and nothing is stored", async () => {
    fresh();
    const failing = await uploadPack({ ...control, vet: vetPack }, ana, from(failingVersion("1.0.0")));
    expect(failing).toMatchObject({ outcome: "refused", problems: [{ code: "PACK_SELF_TEST_FAILED" }] });
    const broken = { ...smallVersion("1.0.0"), "intents.yaml": "intents: [" };
    expect(await uploadPack(control, ana, from(broken))).toMatchObject({
      outcome: "refused",
      problems: [{ code: "PACK_SYNTAX", location: { file: "intents.yaml", line: 1 } }],
    });
    expect(await states()).toEqual({});
  });

  it("never change: the same content is there once, other content needs another version", async () => {
    fresh();
    await upload("1.0.0");
    expect(await upload("1.0.0")).toMatchObject({ outcome: "there-already" });
    await expect(upload("1.0.0", { "12 Harbor": "14 Harbor" })).rejects.toMatchObject({
      code: "PACK_VERSION_TAKEN",
    });
    const change = store.inTenant("local", (tx) => sql`UPDATE pack_versions SET files = '{}'`.execute(tx));
    await expect(change).rejects.toMatchObject({ code: "42501" });
  });

  it("take no calls without a second person, where the tenant asks for four eyes", async () => {
    fresh();
    await setFourEyes(control, ben, true, "two people look");
    await upload("1.0.0");
    const activate = () => step({ step: "activate", version: "1.0.0" });
    await expect(activate()).rejects.toMatchObject({ code: "PACK_APPROVAL_NEEDED" });
    const canary = step({ step: "canary", version: "1.0.0", share: { percent: 1 } });
    await expect(canary).rejects.toMatchObject({ code: "PACK_APPROVAL_NEEDED" });
    await expect(approvePack(control, ana, "1.0.0", "mine")).rejects.toMatchObject({
      code: "PACK_OWN_APPROVAL",
    });
    await approvePack(control, ben, "1.0.0", "read the diff");
    await approvePack(control, ben, "1.0.0", "again");
    const { versions } = await activate();
    expect(versions[0]).toMatchObject({
      state: "live",
      approvals: [{ by: "user:ben", reason: "read the diff" }],
    });
  });

  it("are taken in by one of two people who upload the same version at once", async () => {
    fresh();
    const both = await Promise.all([upload("1.0.0", {}, ana), upload("1.0.0", {}, ben)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["stored", "there-already"]);
  });

  it("end with one live version when two people activate at once", async () => {
    fresh();
    for (const version of ["1.0.0", "1.1.0", "1.2.0"]) await upload(version);
    await Promise.all(["1.0.0", "1.1.0", "1.2.0"].map((version) => step({ step: "activate", version })));
    expect(Object.values(await states()).sort()).toEqual(["live", "retired", "retired"]);
  });

  it("cannot be activated when the stored files are not the signed ones, or the key is not trusted", async () => {
    fresh();
    await upload("1.0.0");
    await store.asOwner(async (client) => {
      await client.query(
        "ALTER TABLE callward.pack_versions NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER",
      );
      await client.query(
        "UPDATE callward.pack_versions SET files = replace(files, 'starts at $95', 'starts at $5')",
      );
      await client.query("ALTER TABLE callward.pack_versions FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER");
    });
    const activate = () => step({ step: "activate", version: "1.0.0" });
    await expect(activate()).rejects.toMatchObject({
      code: "PACK_UNVERIFIED",
      details: { why: "its files were changed" },
    });
    await upload("1.1.0");
    const stranger = createPublicKey(
      generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }),
    );
    const distrusting = { ...control, keys: () => new Map([["0123456789abcdef", stranger]]) };
    await expect(
      changePack(distrusting, ana, { step: "activate", version: "1.1.0" }, "x"),
    ).rejects.toMatchObject({
      details: { why: expect.stringContaining("does not trust its key") },
    });
    expect(await states()).toEqual({ "1.0.0": "draft", "1.1.0": "draft" });
  });

  it("are signed by every key of the folder, and stay good when one of them is taken away", async () => {
    fresh();
    const [first] = control.signers();
    makeSigner(control.keysFolder);
    const stored = await upload("1.0.0");
    expect(stored).toMatchObject({ version: { signatures: [{}, {}] } });
    renameSync(join(control.keysFolder, `${first!.id}.pub.pem`), join(control.keysFolder, "old"));
    await step({ step: "activate", version: "1.0.0" });
    expect(await states()).toEqual({ "1.0.0": "live" });
  });

  it("of one tenant are unknown to another", async () => {
    fresh();
    await upload("1.0.0");
    const stranger = person("eve", "other");
    await expect(step({ step: "activate", version: "1.0.0" }, stranger)).rejects.toMatchObject({
      code: "PACK_VERSION_UNKNOWN",
    });
    expect(await states("other")).toEqual({});
  });
});
