import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { insertUser } from "../../access/accounts.ts";
import { type AccessContext, type Authority, isoTime } from "../../access/acting.ts";
import { makeToken } from "../../access/api-tokens.ts";
import { createAccess } from "../../access/create-access.ts";
import { createPasswords } from "../../access/passwords.ts";
import { PERMISSIONS, type Permission, ROLES, type Role } from "../../access/roles.ts";
import { insertSession } from "../../access/sessions.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { createQuietServer } from "../../testing/quiet-server.ts";
import { type ApiDeps, apiRoutes } from "./all-routes.ts";
import type { ApiRoute, RouteAccess } from "./api-route.ts";
import { exampleOf, type JsonSchema } from "./example-of.ts";
import { describeApi } from "./openapi.ts";

/**
 * What each address needs, written down a second time and by hand: a route that is new, or that asks for less than it did, fails
 * here until somebody has thought about it.
 */
const NEEDS: Readonly<Record<string, RouteAccess>> = {
  "POST /api/v1/login": "anybody",
  "POST /api/v1/logout": "signed-in",
  "GET /api/v1/me": "signed-in",
  "PUT /api/v1/me/password": "signed-in",
  "GET /api/v1/me/sessions": "signed-in",
  "DELETE /api/v1/me/sessions": "signed-in",
  "DELETE /api/v1/me/sessions/:id": "signed-in",
  "GET /api/v1/users": "people.read",
  "POST /api/v1/users": "people.write",
  "PUT /api/v1/users/:name/roles": "people.write",
  "POST /api/v1/users/:name/revoke": "people.write",
  "POST /api/v1/users/:name/reset": "people.write",
  "POST /api/v1/users/:name/sign-out": "people.write",
  "GET /api/v1/sessions": "people.read",
  "DELETE /api/v1/sessions/:id": "people.write",
  "GET /api/v1/tokens": "people.read",
  "POST /api/v1/tokens": "people.write",
  "DELETE /api/v1/tokens/:id": "people.write",
  "GET /api/v1/audit": "audit.read",
  "GET /api/v1/audit/state": "audit.read",
  "GET /api/v1/audit/export": "audit.read",
  "GET /api/v1/audit/verification": "audit.read",
  // What callers said is for those who answer for it; that they called, for everybody who works here.
  "GET /api/v1/traces": "traces.read",
  "GET /api/v1/calls/:call/conversation": "traces.read",
  "GET /api/v1/calls/:call/turns/:turn/explanation": "traces.read",
  "GET /api/v1/switches": "switches.read",
  "GET /api/v1/switches/history": "switches.read",
  "POST /api/v1/switches": "switches.write",
  "POST /api/v1/switches/:id/clear": "switches.write",
  "GET /api/v1/packs": "packs.read",
  "GET /api/v1/packs/versions/:version": "packs.read",
  "GET /api/v1/packs/versions/:version/diff": "packs.read",
  "GET /api/v1/packs/drift": "packs.read",
  "GET /api/v1/packs/verification": "packs.read",
  // Its examples are turns of callers.
  "GET /api/v1/packs/comparison": "traces.read",
  "POST /api/v1/packs/versions": "packs.write",
  "POST /api/v1/packs/versions/:version/shadow": "packs.write",
  "POST /api/v1/packs/versions/:version/canary": "packs.write",
  "POST /api/v1/packs/versions/:version/activate": "packs.write",
  "POST /api/v1/packs/versions/:version/retire": "packs.write",
  // Not for who uploads: the second pair of eyes.
  "POST /api/v1/packs/versions/:version/approval": "packs.approve",
  // Stops a version, as a switch does.
  "POST /api/v1/packs/rollback": "switches.write",
  // Neither of the two whom the policy binds may lift it.
  "PUT /api/v1/packs/policy": "people.write",
  "GET /api/v1/limits": "limits.read",
  "PUT /api/v1/limits": "limits.write",
  "GET /api/v1/alerts": "alerts.read",
  "GET /api/v1/alerts/:id": "alerts.read",
  "POST /api/v1/alerts/:id/acknowledge": "alerts.write",
  "POST /api/v1/alerts/:id/close": "alerts.write",
  "POST /api/v1/alerts/test": "alerts.write",
  "GET /api/v1/live": "calls.read",
  "GET /api/v1/health": "health.read",
  // Stops the assistant in one call, as a switch does in all.
  "POST /api/v1/live/:id/hand-over": "switches.write",
  // Says that something changed, each person of what they may read (change-feed.ts).
  "GET /api/v1/events": "signed-in",
  // The assistant itself, outside of the table.
  "GET /api/pack": "calls.test",
  "GET /api/gallery": "calls.test",
  "POST /api/check/:stage": "calls.test",
  "GET /api/line": "calls.test",
  "GET /api/sound": "calls.test",
  // Says nothing about anybody.
  "GET /healthz": "anybody",
  "GET /readyz": "anybody",
  "GET /openapi.json": "anybody",
  // No role opens it: a token of its own does, or being on this machine (observe-endpoints.test.ts).
  "GET /metrics": "anybody",
  // The way in.
  "GET /signin": "anybody",
  "POST /signin": "anybody",
  "GET /signin.css": "anybody",
  "GET /signin/link": "anybody",
  "POST /signin/link": "anybody",
  "GET /": "anybody",
};
/** Never-ending, and so beside the table of routes. */
const STREAMS: ReadonlySet<string> = new Set(["GET /api/v1/events"]);
/** Who may do what, by hand as well. */
const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ["calls.read", "packs.read", "switches.read", "alerts.read", "limits.read", "health.read"],
  operator: [
    ...(["calls.read", "calls.test", "traces.read", "packs.read", "packs.write", "switches.read"] as const),
    ...(["switches.write", "alerts.read", "alerts.write", "limits.read", "health.read"] as const),
  ],
  safety: [
    ...(["calls.read", "calls.test", "traces.read", "packs.read", "packs.approve", "switches.read"] as const),
    ...([
      "switches.write",
      "alerts.read",
      "alerts.write",
      "audit.read",
      "limits.read",
      "limits.write",
    ] as const),
    "health.read",
  ],
  privacy: ["calls.read", "traces.read", "audit.read", "alerts.read", "switches.read", "health.read"],
  admin: PERMISSIONS,
};
const ROLE_NAMES = Object.keys(ROLES) as Role[];

interface Caller {
  readonly who: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined: nobody is known by these headers. */
  readonly may: ReadonlySet<Permission> | undefined;
}

const HOST = "127.0.0.1:8080";

describe("every route × role × tenant × way to ask", () => {
  let store: Store;
  let server: FastifyInstance;
  const mounted = new Set<string>();
  let time = Date.UTC(2026, 2, 2, 9);
  const callers: Caller[] = [];

  // Only who gets through matters here: a handler that was reached does nothing, which is answered with 204.
  const table = apiRoutes({
    switches: {},
    packs: {},
    limits: {},
    alerts: {},
    live: {},
    health: {},
  } as ApiDeps).map((route): ApiRoute => ({ ...route, handler: async () => undefined }));

  beforeAll(async () => {
    store = await openStore(await BACKENDS[1]!.make());
    const access: AccessContext = {
      store,
      now: () => time,
      passwords: createPasswords({ logN: 4, r: 8, p: 1 }),
    };
    server = await createQuietServer({
      sound: { info: () => ({}) as never, open: () => ({}) as never },
      access: createAccess(access, { tenant: "mine", exposed: true, localKey: undefined }),
      signIn: { access, tenant: "mine", oidc: undefined },
      api: table,
      changes: { subscribe: () => () => {} },
      onRoute: (name) => mounted.add(name),
    });
    await server.ready();
    callers.push({ who: "nobody", headers: {}, may: undefined });
    for (const forged of ["callward_session=nonsense", "callward_session="])
      callers.push({ who: `a forged session (${forged})`, headers: { cookie: forged }, may: undefined });
    for (const tenant of ["mine", "theirs"])
      for (const role of ROLE_NAMES) await addCallers(access, tenant, role);
    time += 60_000;
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    removeTestStores();
  });

  /** One person of the role with all kinds of sessions, and tokens with each of the role's permissions and with one. */
  async function addCallers(access: AccessContext, tenant: string, role: Role): Promise<void> {
    const nothing = new Set<Permission>();
    const all = new Set(MAY[role]);
    const browser = { address: "192.0.2.1", agent: "test", device: undefined };
    const [open, ended, old, revoked] = await store.inTenant(tenant, async (tx) => {
      const person = { signIn: "password", roles: [role], at: time } as const;
      const userId = await insertUser(tx, tenant, { ...person, name: role });
      const gone = await insertUser(tx, tenant, { ...person, name: `${role}-gone` });
      const session = (at: number, whose = userId) =>
        insertSession(tx, { tenant, userId: whose, browser, at });
      const ended = await session(time);
      await tx
        .updateTable("sessions")
        .set({ ended_at: isoTime(time) })
        .where("user_id", "=", userId)
        .execute();
      await tx
        .updateTable("users")
        .set({ disabled_at: isoTime(time) })
        .where("id", "=", gone)
        .execute();
      return [await session(time), ended, await session(time - 31 * 60_000), await session(time, gone)];
    });
    const cookie = ({ proof }: { proof: string }) => ({
      cookie: `callward_session=${proof}`,
      origin: `http://${HOST}`,
    });
    const other = tenant === "mine" ? "theirs" : "mine";
    const who = `${role} of ${tenant}`;
    callers.push(
      { who, headers: cookie(open!), may: all },
      { who: `${who}, own tenant named`, headers: { ...cookie(open!), "callward-tenant": tenant }, may: all },
      { who: `${who}, other tenant`, headers: { ...cookie(open!), "callward-tenant": other }, may: nothing },
      {
        who: `${who}, no such tenant`,
        headers: { ...cookie(open!), "callward-tenant": "nowhere" },
        may: nothing,
      },
      { who: `${who}, session ended`, headers: cookie(ended!), may: undefined },
      { who: `${who}, session too old`, headers: cookie(old!), may: undefined },
      { who: `${who}, revoked`, headers: cookie(revoked!), may: undefined },
    );
    const by: Authority = {
      actor: { kind: "person", id: role },
      address: null,
      permissions: new Set(PERMISSIONS),
    };
    const token = async (permissions: readonly Permission[], days: number) => {
      const made = await makeToken(access, tenant, { name: "t", permissions, days }, by);
      return { authorization: `Bearer ${made.token}` };
    };
    const whole = await token(MAY[role], 1);
    const one = MAY[role].slice(0, 1);
    callers.push(
      { who: `token of a ${who}`, headers: whole, may: all },
      { who: `token with ${one[0]} in ${tenant}`, headers: await token(one, 1), may: new Set(one) },
      {
        who: `token of a ${who}, other tenant`,
        headers: { ...whole, "callward-tenant": other },
        may: nothing,
      },
      { who: `token of a ${who}, expired`, headers: await token(MAY[role], -1), may: undefined },
      {
        who: `token of a ${who}, changed`,
        headers: { authorization: `${whole.authorization}x` },
        may: undefined,
      },
      // A token that does not hold is not helped by a session that does.
      {
        who: `${who} with a wrong token`,
        headers: { ...cookie(open!), authorization: "Bearer cwt_x" },
        may: undefined,
      },
    );
  }

  it("knows the roles as they are written down here", () => {
    expect(Object.fromEntries(ROLE_NAMES.map((role) => [role, [...ROLES[role]].sort()]))).toEqual(
      Object.fromEntries(ROLE_NAMES.map((role) => [role, [...MAY[role]].sort()])),
    );
  });

  it("knows every route that the server has, with what it needs", () => {
    expect([...mounted].sort()).toEqual(Object.keys(NEEDS).sort());
    const needs = Object.fromEntries(
      table.map((route) => [`${route.method} ${route.path}`, route.permission]),
    );
    const written = Object.entries(NEEDS).filter(([name]) => name.includes("/api/v1/") && !STREAMS.has(name));
    expect(needs).toEqual(Object.fromEntries(written));
  });

  it("lets in whoever may and nobody else", { timeout: 120_000 }, async () => {
    let asked = 0;
    const wrong: string[] = [];
    const { paths } = describeApi(table);
    for (const [name, need] of Object.entries(NEEDS)) {
      const [method, path] = name.split(" ") as ["GET" | "POST" | "PUT" | "DELETE", string];
      const request = requestOf(method, path, paths);
      const judge = async ({ who, headers, may }: Caller) => {
        asked += 1;
        const response = await server.inject({
          ...request,
          headers: { host: HOST, ...headers },
          payloadAsStream: true,
        });
        response.stream().destroy();
        const { statusCode, headers: answered } = response;
        const allowed = need === "anybody" || (may !== undefined && (need === "signed-in" || may.has(need)));
        const expected = allowed ? "in" : may === undefined ? 401 : 403;
        // What the door says is problem details; a sign-in page says in words that a password is wrong.
        const refused = String(answered["content-type"]).startsWith("application/problem+json");
        const outcome = refused && (statusCode === 401 || statusCode === 403) ? statusCode : "in";
        const done = STREAMS.has(name) ? 200 : 204;
        const reached = !path.startsWith("/api/v1/") || (statusCode === done) === allowed;
        if (outcome !== expected || !reached)
          wrong.push(`${name} as ${who}: ${statusCode}, expected ${expected}`);
      };
      await Promise.all(callers.map(judge));
    }
    expect(wrong).toEqual([]);
    expect(asked).toBe(callers.length * Object.keys(NEEDS).length);
    expect(callers).toHaveLength(3 + 2 * 5 * 13);
  });

  it("refuses what a session changes from a page of another site, or from no page", async () => {
    const admin = callers.find(({ who }) => who === "admin of mine")!;
    const { cookie } = admin.headers as { cookie: string };
    for (const route of table) {
      const request = requestOf(route.method as "POST", route.path, describeApi(table).paths);
      for (const origin of ["https://evil.example", "null", "http://127.0.0.1:9999", undefined]) {
        const given = origin === undefined ? {} : { origin };
        const answer = await server.inject({ ...request, headers: { host: HOST, cookie, ...given } });
        const harmless = origin === undefined && route.method === "GET";
        expect([route.path, origin, answer.statusCode]).toEqual([route.path, origin, harmless ? 204 : 403]);
        if (!harmless) expect(answer.json()).toMatchObject({ code: "ORIGIN_REFUSED" });
      }
    }
    const line = await server.inject({
      url: "/api/line",
      headers: { host: HOST, cookie, upgrade: "websocket" },
    });
    expect(line.json()).toMatchObject({ code: "ORIGIN_REFUSED" });
  });

  it("gives every shape an example that the shape takes", () => {
    const described = describeApi(table).paths as Record<string, Record<string, Described>>;
    const wrong: string[] = [];
    for (const route of table) {
      const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
      const { requestBody, responses } = described[path]![route.method.toLowerCase()]!;
      const judge = (what: string, schema: ApiRoute["reply"], content: Content | undefined) => {
        const { error } = schema.safeParse(content?.["application/json"].example);
        if (error !== undefined)
          wrong.push(`${route.method} ${route.path} ${what}: ${JSON.stringify(error.issues)}`);
      };
      if (route.body !== undefined) judge("body", route.body, requestBody?.content);
      if (responses[204] === undefined) judge("reply", route.reply, responses[200]?.content);
    }
    expect(wrong).toEqual([]);
  });
});

interface Content {
  readonly "application/json": { readonly example: unknown };
}
interface Described {
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<number, { readonly content: Content } | undefined>>;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly schema?: JsonSchema;
  }[];
}

/** A request that the route takes, from its own description. */
function requestOf(method: "GET" | "POST" | "PUT" | "DELETE", path: string, paths: unknown) {
  const described = (paths as Record<string, Record<string, Described>>)[path.replaceAll(/:(\w+)/g, "{$1}")];
  const one = described?.[method.toLowerCase()];
  const url = path.replaceAll(/:(\w+)/g, (_whole, name: string) => {
    const parameter = one?.parameters?.find((given) => given.name === name && given.in === "path");
    return encodeURIComponent(
      parameter?.schema === undefined ? "redact" : String(exampleOf(parameter.schema)),
    );
  });
  const example = one?.requestBody?.content["application/json"].example;
  const payload = method === "GET" ? {} : { payload: (example ?? {}) as object };
  return { method, url, ...payload };
}
