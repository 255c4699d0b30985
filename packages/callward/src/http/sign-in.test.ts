import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request as httpsRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { z } from "zod";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import type { AccessContext } from "../access/acting.ts";
import { createAccess } from "../access/create-access.ts";
import { firstRun } from "../access/first-run.ts";
import { createPasswords } from "../access/passwords.ts";
import { makeFirstLink } from "../access/sign-in-links.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { LOCAL_LISTEN } from "../testing/access-doubles.ts";
import { createQuietServer } from "../testing/quiet-server.ts";
import { type ApiRoute, apiRoute } from "./api/api-route.ts";
import { peopleRoutes } from "./api/people-routes.ts";
import { signInRoutes } from "./api/sign-in-routes.ts";
import type { ListenSettings } from "./listen-settings.ts";

const PASSWORD = "seven grey herons walk";
const signal = new AbortController().signal;
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

describe("signing in at the page", () => {
  let store: Store;
  let tenant = "";
  let count = 0;
  const servers: FastifyInstance[] = [];
  const context = (): AccessContext => ({
    ...{ store, now: Date.now, passwords: createPasswords({ logN: 4, r: 8, p: 1 }) },
  });

  beforeAll(async () => {
    store = await openStore(await BACKENDS[1]!.make());
  });
  afterAll(async () => {
    await store.close();
    removeTestStores();
  });
  beforeEach(() => {
    count += 1;
    tenant = `t${count}`;
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  async function serve(
    listen: ListenSettings = LOCAL_LISTEN,
    more: readonly ApiRoute[] = [],
  ): Promise<FastifyInstance> {
    const access = context();
    const deps = { access, tenant, linkUrl: (proof: string) => `/signin/link?proof=${proof}` };
    const api = [...signInRoutes(deps), ...peopleRoutes(deps), ...more];
    const server = await createQuietServer({
      listen,
      access: createAccess(access, { tenant, exposed: listen.exposed, localKey: undefined }),
      signIn: { access, tenant, oidc: undefined },
      api,
    });
    servers.push(server);
    return server;
  }
  const post = (server: FastifyInstance, url: string, fields: Record<string, string>, headers = {}) =>
    server.inject({
      method: "POST",
      url,
      payload: form(fields),
      headers: {
        ...{ host: "127.0.0.1:8080", origin: "http://127.0.0.1:8080" },
        ...{ "content-type": "application/x-www-form-urlencoded", ...headers },
      },
    });
  const get = (server: FastifyInstance, url: string, headers = {}) =>
    server.inject({ url, headers: { host: "127.0.0.1:8080", ...headers } });
  async function addAnn(server: FastifyInstance): Promise<string> {
    await firstRun(context(), tenant, { dashboardSecret: undefined, signal });
    const { proof } = (await makeFirstLink(context(), tenant))!;
    const set = { proof, name: "ann", password: PASSWORD, again: PASSWORD };
    const answer = await post(server, "/signin/link", set);
    expect(answer.statusCode).toBe(303);
    return answer.cookies.find(({ name }) => name === "callward_session")!.value;
  }

  it("by the first link: looking at it does not use it, a weak password does not either, and then one is signed in", async () => {
    const server = await serve();
    await firstRun(context(), tenant, { dashboardSecret: undefined, signal });
    const { proof } = (await makeFirstLink(context(), tenant))!;
    for (let look = 0; look < 2; look += 1) {
      const page = await get(server, `/signin/link?proof=${proof}`);
      expect(page.body).toContain("The first administrator");
      expect(page.headers["cache-control"]).toBe("no-store");
    }
    const weak = await post(server, "/signin/link", {
      proof,
      name: "ann",
      password: "short",
      again: "short",
    });
    expect(weak.statusCode).toBe(422);
    const differing = { proof, name: "ann", password: PASSWORD, again: `${PASSWORD}!` };
    expect((await post(server, "/signin/link", differing)).body).toContain("not the same twice");
    const good = await post(server, "/signin/link", { ...differing, again: PASSWORD });
    expect([good.statusCode, good.headers.location]).toEqual([303, "/"]);
    expect((await get(server, `/signin/link?proof=${proof}`)).statusCode).toBe(410);
    const session = good.cookies.find(({ name }) => name === "callward_session")!;
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
    const me = await get(server, "/api/v1/me", { cookie: `callward_session=${session.value}` });
    expect(me.json()).toMatchObject({ kind: "user", id: "ann", tenant });
    expect(me.headers["cache-control"]).toBe("no-store");
  });

  it("by name and password, and on to a page of this server only", async () => {
    const server = await serve();
    await addAnn(server);
    const wrong = await post(server, "/signin", { name: "ann", password: "<b>wrong</b>" });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.body).toContain("do not belong together");
    expect(wrong.body).not.toContain("wrong</b>");
    for (const [next, where] of [
      ["/calls/7?x=1", "/calls/7?x=1"],
      ["https://evil.example/", "/"],
      ["//evil.example/", "/"],
      ["/\\evil.example", "/"],
      ["/\r\nset-cookie: x=1", "/"],
    ] as const) {
      const answer = await post(server, "/signin", { name: "Ann", password: PASSWORD, next });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, where]);
    }
  });

  it("is refused from a form of another site, and the page shows nothing that it was given as markup", async () => {
    const server = await serve();
    await addAnn(server);
    const login = { name: "ann", password: PASSWORD };
    const forged = await post(server, "/signin", login, { origin: "https://evil.example" });
    expect(forged.json()).toMatchObject({ code: "ORIGIN_REFUSED" });
    const page = await get(server, `/signin?tenant=${encodeURIComponent('"><script>x</script>')}&next=/`);
    expect(page.body).not.toContain("<script>");
    const echoed = await post(server, "/signin", { name: '"><script>x</script>', password: "x" });
    expect(echoed.body).not.toContain("<script>");
  });

  it("says how long to wait when there were too many attempts", async () => {
    const server = await serve();
    await addAnn(server);
    const attempt = (payload: object) =>
      server.inject({ method: "POST", url: "/api/v1/login", payload, headers: { host: "127.0.0.1:8080" } });
    for (let guess = 0; guess < 10; guess += 1)
      expect((await attempt({ name: "ann", password: "wrong" })).statusCode).toBe(401);
    const answer = await attempt({ name: "ann", password: PASSWORD });
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(800);
    expect(answer.json()).toMatchObject({ code: "LOGIN_THROTTLED" });
  });

  it("by the API; signing out ends the session in the store, not in the browser alone", async () => {
    const server = await serve();
    await addAnn(server);
    const payload = { name: "ann", password: PASSWORD };
    const host = "127.0.0.1:8080";
    const login = await server.inject({ method: "POST", url: "/api/v1/login", payload, headers: { host } });
    const cookie = `callward_session=${login.cookies.find(({ name }) => name === "callward_session")!.value}`;
    const headers = { host, cookie, origin: `http://${host}` };
    const sessions = (await server.inject({ url: "/api/v1/me/sessions", headers })).json().sessions;
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(sessions).toHaveLength(2);
    expect((await server.inject({ method: "POST", url: "/api/v1/logout", headers })).statusCode).toBe(204);
    expect((await server.inject({ url: "/api/v1/me", headers })).statusCode).toBe(401);
  });

  it("an administrator adds a person, whose token and roles do what they say, and revokes the person", async () => {
    const server = await serve();
    const cookie = `callward_session=${await addAnn(server)}`;
    const headers = { host: "127.0.0.1:8080", cookie, origin: "http://127.0.0.1:8080" };
    const ask = async (method: "GET" | "POST" | "PUT" | "DELETE", url: string, payload?: object) => {
      const answer = await server.inject({
        method,
        url,
        headers,
        ...(payload === undefined ? {} : { payload }),
      });
      return { status: answer.statusCode, body: answer.body === "" ? undefined : answer.json() };
    };
    const added = await ask("POST", "/api/v1/users", { name: "Bob", roles: ["viewer"] });
    expect(added.body).toMatchObject({
      name: "bob",
      link: { url: expect.stringContaining("/signin/link?proof=") },
    });
    expect((await ask("POST", "/api/v1/users", { name: "b b", roles: ["viewer"] })).body.code).toBe(
      "INPUT_INVALID",
    );
    expect((await ask("POST", "/api/v1/users", { name: "kim", roles: ["boss"] })).status).toBe(400);
    expect((await ask("PUT", "/api/v1/users/bob/roles", { roles: ["operator"] })).status).toBe(204);
    const { users } = (await ask("GET", "/api/v1/users")).body;
    expect(users).toMatchObject([{ name: "ann" }, { name: "bob", roles: ["operator"] }]);
    const token = (await ask("POST", "/api/v1/tokens", { name: "ci", permissions: ["calls.read"], days: 1 }))
      .body;
    const bearer = { host: "127.0.0.1:8080", authorization: `Bearer ${token.token}` };
    expect((await server.inject({ url: "/api/v1/me", headers: bearer })).json().permissions).toEqual([
      "calls.read",
    ]);
    expect(JSON.stringify((await ask("GET", "/api/v1/tokens")).body)).not.toContain(token.token.slice(-43));
    expect((await ask("DELETE", `/api/v1/tokens/${token.id}`)).status).toBe(204);
    expect((await server.inject({ url: "/api/v1/me", headers: bearer })).statusCode).toBe(401);
    expect((await ask("POST", "/api/v1/users/bob/revoke", { reason: "left" })).status).toBe(204);
    expect((await ask("POST", "/api/v1/users/ann/revoke", { reason: "x" })).body.code).toBe("LAST_ADMIN");
    expect((await ask("POST", "/api/v1/users/zed/reset")).body.code).toBe("USER_UNKNOWN");
  });

  it("a route that is too slow, too large or answers with more than it says is held to its row", async () => {
    const row = { permission: "anybody", summary: "x", method: "POST" } as const;
    const server = await serve(LOCAL_LISTEN, [
      apiRoute({
        ...{ ...row, path: "/api/v1/slow", deadlineMs: 20, reply: z.undefined() },
        handler: ({ signal }) =>
          new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined))),
      }),
      apiRoute({
        ...{ ...row, path: "/api/v1/small", bodyBytes: 100, body: z.looseObject({}), reply: z.undefined() },
        handler: async () => undefined,
      }),
      apiRoute({
        ...{ ...row, path: "/api/v1/leaky", reply: z.object({ name: z.string() }) },
        handler: async () => ({ name: "x", password_hash: "secret" }),
      }),
      apiRoute({
        ...{ ...row, path: "/api/v1/broken", reply: z.object({ name: z.string() }) },
        handler: async () => ({ name: 7 as unknown as string }),
      }),
    ]);
    const ask = (url: string, payload: object = {}) =>
      server.inject({ method: "POST", url, payload, headers: { host: "127.0.0.1:8080" } });
    expect((await ask("/api/v1/slow")).json()).toMatchObject({ code: "DEADLINE_PASSED", status: 504 });
    expect((await ask("/api/v1/small", { x: "x".repeat(200) })).json()).toMatchObject({
      code: "INPUT_TOO_LARGE",
    });
    expect((await ask("/api/v1/leaky")).json()).toEqual({ name: "x" });
    expect((await ask("/api/v1/broken")).json()).toMatchObject({ code: "INTERNAL" });
  });

  it("the line is open on this machine until somebody has an account; then it needs a login, also by socket", async () => {
    const server = await serve();
    await firstRun(context(), tenant, { dashboardSecret: undefined, signal });
    const url = await server.listen({ host: "127.0.0.1", port: 0 });
    const answer = (headers: Record<string, string> = {}) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`${url.replace("http", "ws")}/api/line`, { headers });
        socket.on("open", () => {
          socket.close();
          resolve("open");
        });
        socket.on("unexpected-response", (_request, response) => {
          response.resume();
          resolve(String(response.statusCode));
        });
        socket.on("error", () => undefined);
      });
    expect(await answer()).toBe("open");
    expect(await answer({ origin: url })).toBe("open");
    expect(await answer({ origin: "https://evil.example" })).toBe("403");
    expect(await answer({ "x-forwarded-for": "203.0.113.9" })).toBe("401");
    expect((await fetch(`${url}/api/pack`)).status).toBe(200);
    const { proof } = (await makeFirstLink(context(), tenant))!;
    const body = form({ proof, name: "ann", password: PASSWORD, again: PASSWORD });
    const type = { "content-type": "application/x-www-form-urlencoded", origin: url };
    const set = await fetch(`${url}/signin/link`, {
      method: "POST",
      body,
      headers: type,
      redirect: "manual",
    });
    const cookie = set.headers.getSetCookie()[0]!.split(";")[0]!;
    expect(await answer({ origin: url })).toBe("401");
    expect((await fetch(`${url}/api/pack`)).status).toBe(401);
    expect(await answer({ origin: url, cookie })).toBe("open");
    expect(await answer({ cookie })).toBe("403");
  });

  it("by a name of its own over TLS: the cookie is for this host and TLS alone, and browsers are told to stay with it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "callward-tls-"));
    try {
      const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
      execFileSync(
        "openssl",
        [
          ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"],
          ...["-subj", "/CN=calls.example.org", "-keyout", keyFile, "-out", certFile],
        ],
        { stdio: "ignore" },
      );
      const server = await serve({
        ...{ host: "127.0.0.1", tls: { certFile, keyFile }, trustedProxies: [], exposed: true },
        publicOrigin: "https://calls.example.org",
      });
      await firstRun(context(), tenant, { dashboardSecret: PASSWORD, signal });
      const url = new URL(await server.listen({ host: "127.0.0.1", port: 0 }));
      const body = form({ name: "admin", password: PASSWORD });
      const answer = await new Promise<{ status: number; headers: Record<string, unknown> }>(
        (resolve, reject) => {
          const headers = {
            ...{ host: "calls.example.org", origin: "https://calls.example.org" },
            ...{ "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) },
          };
          const options = { method: "POST", path: "/signin", headers, rejectUnauthorized: false };
          httpsRequest({ ...options, host: url.hostname, port: url.port }, (response) => {
            response.resume();
            resolve({ status: response.statusCode ?? 0, headers: response.headers });
          })
            .on("error", reject)
            .end(body);
        },
      );
      expect(answer.status).toBe(303);
      expect(String(answer.headers["set-cookie"])).toMatch(
        /__Host-callward_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict/,
      );
      expect(answer.headers["strict-transport-security"]).toContain("max-age=31536000");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("takes the client's address from a proxy that is trusted, and from nobody else", async () => {
    const listen = { ...LOCAL_LISTEN, publicOrigin: "https://calls.example.org", exposed: true };
    const addressSeen = async (trustedProxies: readonly string[], remoteAddress: string) => {
      const server = await serve({ ...listen, trustedProxies });
      const headers = { host: "calls.example.org", "x-forwarded-for": "203.0.113.9" };
      await server.inject({
        method: "POST",
        url: "/api/v1/login",
        remoteAddress,
        headers,
        payload: { name: "x", password: "y" },
      });
      const rows = await store.inTenant(tenant, (tx) =>
        tx.selectFrom("audit_entries").select("address").orderBy("sequence", "desc").limit(1).execute(),
      );
      return rows[0]?.address;
    };
    expect(await addressSeen(["10.0.0.2"], "10.0.0.2")).toBe("203.0.113.9");
    expect(await addressSeen(["10.0.0.2"], "10.0.0.3")).toBe("10.0.0.3");
    expect(await addressSeen([], "10.0.0.2")).toBe("10.0.0.2");
  });
});
