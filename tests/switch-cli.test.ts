import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PERMISSIONS, type Principal } from "../packages/callward/src/access/roles.ts";
import { openSwitches, type Switches } from "../packages/callward/src/control/switches/open-switches.ts";
import { switchesRoutes } from "../packages/callward/src/http/api/switches-routes.ts";
import { problemOf } from "../packages/callward/src/http/problem.ts";
import { openStore, type Store } from "../packages/callward/src/store/open-store.ts";
import { BACKENDS, removeTestStores } from "./postgres/store-backends.ts";

const ROOT = join(import.meta.dirname, "..");
const TOKEN = "a-token";
const anna: Principal = {
  kind: "token",
  id: "anna",
  tenant: "dentist",
  permissions: new Set(PERMISSIONS),
  address: "192.0.2.1",
};
let folder: string;
let databaseUrl: string;
let store: Store;
let switches: Switches;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "callward-cli-"));
  ({ databaseUrl } = (await BACKENDS[1]!.make()) as { databaseUrl: string });
  store = await openStore({ databaseUrl });
  const control = { store, now: Date.now };
  switches = await openSwitches(control);
  server = serve(switchesRoutes({ control, switches }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  switches.close();
  await store.close();
  removeTestStores();
  rmSync(folder, { recursive: true });
});

/** The routes of the switches behind one token, without the rest of the server. */
function serve(routes: ReturnType<typeof switchesRoutes>): Server {
  return createServer(async (request, response) => {
    const send = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return send(401, {});
    const id = /^\/api\/v1\/switches\/([^/]+)\/clear$/.exec(request.url ?? "")?.[1];
    const path = id === undefined ? request.url : "/api/v1/switches/:id/clear";
    const route = routes.find((one) => one.method === request.method && one.path === path);
    if (route === undefined) return send(404, {});
    let text = "";
    for await (const piece of request) text += piece;
    try {
      const input = { principal: anna, params: { id }, query: {}, signal: new AbortController().signal };
      const body = route.body?.parse(JSON.parse(text));
      send(200, await route.handler({ ...input, body }));
    } catch (error) {
      const problem = problemOf(error);
      send(problem.status, problem);
    }
  });
}

async function callward(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(
    process.execPath,
    [join(ROOT, "packages", "callward", "bin", "callward.mjs"), "switch", ...args],
    { cwd: ROOT, env: { ...process.env, CALLWARD_DATA: folder, NO_COLOR: "1", ...env } },
  );
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const [status] = (await once(child, "close")) as [number];
  return { status, out, err };
}
const because = ["--reason", "double bookings", "--for", "2h"];

describe.each([
  ["the store of a fleet", () => ({ DATABASE_URL: databaseUrl }), ["--tenant", "dentist"]],
  ["the server that CALLWARD_URL names", () => ({ CALLWARD_URL: url, CALLWARD_TOKEN: TOKEN }), []],
] as const)("callward switch with %s", (_name, env, tenant) => {
  it("stops a tool on the nodes that run, lists it, and lets it run again", async () => {
    const stopped = () => switches.controls("dentist").stopped({ kind: "tool", name: "book_appointment" });
    const set = await callward(["set", "tool", "book_appointment", ...because, ...tenant, "--json"], env());
    expect(set).toMatchObject({ status: 0, err: "" });
    const { id } = JSON.parse(set.out) as { readonly id: string };
    await expect.poll(stopped).toBe(id);
    const list = await callward(["list", ...tenant], env());
    expect(list.out).toContain(`${id}\n`);
    expect(list.out).toMatch(/^on +tool +book_appointment +until /);
    const clear = await callward(["clear", id, "--reason", "mended", ...tenant], env());
    expect(clear.out).toMatch(/^cleared +tool/);
    await expect.poll(stopped).toBeUndefined();
    const again = await callward(
      ["clear", "00000000-0000-4000-8000-000000000000", "--reason", "x", ...tenant],
      env(),
    );
    expect(again).toMatchObject({ status: 2, err: expect.stringContaining("SWITCH_UNKNOWN") });
  }, 60_000);
});

describe("callward switch", () => {
  it("says what is wrong with a switch, or with the way to the server", async () => {
    const env = { DATABASE_URL: databaseUrl };
    for (const [args, words] of [
      [["set", "tool", ...because], "name what"],
      [["set", "route", "human", ...because], "faq, action, answer, deflect"],
      [["set", "safe_mode", "--reason", "x", "--for", "40d"], "at most 30 days"],
      [["set", "safe_mode", "--reason", "x", "--for", "ever"], "such as 30m"],
    ] as const)
      expect(await callward(args, env)).toMatchObject({ status: 2, err: expect.stringContaining(words) });
    const wrong = { CALLWARD_URL: url, CALLWARD_TOKEN: "another" };
    expect((await callward(["list"], wrong)).err).toContain("401");
    expect((await callward(["list"], { CALLWARD_URL: "http://127.0.0.1:9" })).err).toContain(
      "CONTROL_UNREACHABLE",
    );
  }, 60_000);

  it("names the server that holds an embedded store, and how to ask it", async () => {
    const address = (await BACKENDS[0]!.make()) as { dataFolder: string };
    const held = await openStore(address);
    const refused = await callward(["list"], { CALLWARD_DATA: address.dataFolder });
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("STORE_IN_USE") });
    expect(refused.err).toContain(`process ${process.pid}`);
    expect(refused.err).toContain("CALLWARD_URL");
    await held.close();
    const safe = await callward(["set", "safe_mode", "--everything", ...because], {
      CALLWARD_DATA: address.dataFolder,
    });
    expect(safe.out).toMatch(/^on +safe_mode \(everything\) +all/);
    const after = await callward(["list", "--json"], { CALLWARD_DATA: address.dataFolder });
    expect(JSON.parse(after.out)).toMatchObject({
      kind: "safe_mode",
      everything: true,
      reason: "double bookings",
    });
  }, 60_000);
});
