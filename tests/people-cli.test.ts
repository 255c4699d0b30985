import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServerNode, type ServerNode } from "./chaos/fleet/server-node.ts";
import { BACKENDS, removeTestStores } from "./postgres/store-backends.ts";

const ROOT = join(import.meta.dirname, "..");
const FIRST_LINK = /\/signin\/link\?proof=[\w.~-]+$/;
/** Each command is a process of its own, which a busy machine starts slowly. */
const PATIENCE_MS = 120_000;
let folder: string;
let databaseUrl: string;
let served: ServerNode;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "callward-cli-"));
  ({ databaseUrl } = (await BACKENDS[1]!.make()) as { databaseUrl: string });
  const own = (await BACKENDS[1]!.make()) as { databaseUrl: string };
  served = await createServerNode("served", { folder, databaseUrl: own.databaseUrl });
  await served.start();
}, PATIENCE_MS);
afterAll(async () => {
  await served.kill();
  removeTestStores();
  rmSync(folder, { recursive: true });
});

async function callward(args: readonly string[], env: Readonly<Record<string, string>>) {
  const bin = join(ROOT, "packages", "callward", "bin", "callward.mjs");
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: ROOT,
    env: { ...process.env, CALLWARD_DATA: folder, NO_COLOR: "1", ...env },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const [status] = (await once(child, "close")) as [number];
  return { status, out: out.trim(), err };
}

describe("callward user and token", () => {
  const run = (...args: readonly string[]) => callward(args, { DATABASE_URL: databaseUrl });

  it(
    "add a person with a link to set the password, change their roles, and shut them out",
    async () => {
      const first = await run("user", "create", "ada@example.org", "--role", "admin");
      expect(first).toMatchObject({ status: 0, out: expect.stringMatching(FIRST_LINK) });
      const kim = await run("user", "create", "kim@example.org", "--role", "viewer", "--oidc");
      expect(kim).toMatchObject({ status: 0, err: "" });
      expect((await run("user", "roles", "kim@example.org", "--role", "operator", "safety")).status).toBe(0);
      const listed = await run("user", "list");
      expect(listed.out).toMatch(
        /^ada@example\.org +invited +password +admin\nkim@example\.org +active +oidc +operator, safety$/,
      );
      await run("user", "revoke", "kim@example.org", "--reason", "left the company");
      expect((await run("user", "list")).out).toMatch(/^kim@example\.org +revoked/m);
      const lastAdmin = await run("user", "revoke", "ada@example.org", "--reason", "by mistake");
      expect(lastAdmin).toMatchObject({ status: 2, err: expect.stringContaining("LAST_ADMIN") });
      expect((await run("user", "reset", "ada@example.org")).out).toMatch(FIRST_LINK);
    },
    PATIENCE_MS,
  );

  it(
    "make a token, show it once, and end it",
    async () => {
      const made = await run(
        "token",
        "create",
        "deploy from CI",
        "--permission",
        "packs.read",
        "--days",
        "30",
      );
      expect(made).toMatchObject({ status: 0, out: expect.stringMatching(/^cwt_\S+$/) });
      const listed = await run("token", "list");
      expect(listed.out).toMatch(/^[0-9a-f-]{36} +active +deploy from CI +until .* packs\.read$/);
      expect(listed.out).not.toContain(made.out);
      const id = listed.out.slice(0, 36);
      expect((await run("token", "revoke", id)).status).toBe(0);
      expect((await run("token", "list")).out).toMatch(/^[0-9a-f-]{36} +revoked/);
    },
    PATIENCE_MS,
  );
});

it(
  "a token opens the server to the commands that its permissions allow, and to no others",
  async () => {
    const local = { CALLWARD_DATA: served.dataFolder };
    const { out: token } = await callward(["token", "create", "lists", "--permission", "people.read"], local);
    const remote = { CALLWARD_URL: served.url, CALLWARD_TOKEN: token };
    expect((await callward(["token", "list"], remote)).out).toContain("lists");
    expect(
      (await callward(["token", "create", "more", "--permission", "people.read"], remote)).err,
    ).toContain("PERMISSION_DENIED");
  },
  PATIENCE_MS,
);

it("callward --version is the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "packages", "callward", "package.json"), "utf8"));
  expect(await callward(["--version"], {})).toEqual({ status: 0, out: version, err: "" });
});
