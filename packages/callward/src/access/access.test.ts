import { isCallwardError } from "@callward/guard";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { type AccessContext, type Authority, isoTime } from "./acting.ts";
import { findToken, listTokens, makeToken, readToken, revokeToken } from "./api-tokens.ts";
import { type Access, type Credentials, createAccess } from "./create-access.ts";
import { firstRun } from "./first-run.ts";
import { createLocalKey } from "./local-key.ts";
import { changePassword, loginWithPassword } from "./login.ts";
import { loginWithOidc } from "./oidc-login.ts";
import { createPasswords } from "./passwords.ts";
import { PERMISSIONS, ROLES } from "./roles.ts";
import { readProof } from "./secrets.ts";
import { endAllSessions, findSession, listSessions, type OpenedSession } from "./sessions.ts";
import { type MadeLink, makeFirstLink, takeLink } from "./sign-in-links.ts";
import { addUser, listUsers, resetUser, revokeUser, setRoles } from "./users.ts";

afterAll(removeTestStores);

const BY: Authority = {
  actor: { kind: "person", id: "ann" },
  address: "192.0.2.9",
  permissions: new Set(PERMISSIONS),
};
const PASSWORD = "seven grey herons walk";
const MINUTE = 60_000;
const signal = new AbortController().signal;

describe.each(BACKENDS)("people and access in $kind", ({ make }) => {
  let store: Store;
  let time = Date.UTC(2026, 2, 2, 9);
  let tenant = "";
  let count = 0;
  // The cost of a guess is held elsewhere; a cheap one keeps these tests short.
  const passwords = createPasswords({ logN: 5, r: 8, p: 1 });
  const context = () => ({ store, now: () => time, passwords }) satisfies AccessContext;
  const browser = (given: { address?: string; device?: string } = {}) => ({
    ...{ address: "192.0.2.1", agent: "Firefox", device: undefined as string | undefined },
    ...given,
  });
  const login = (password = PASSWORD, given: { address?: string; device?: string; name?: string } = {}) =>
    loginWithPassword(context(), { tenant, name: given.name ?? "ann", password }, browser(given), {
      fallbackTenant: tenant,
      signal,
    });
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => "fine",
      (error: unknown) => (isCallwardError(error) ? error.code : String(error)),
    );
  const session = (opened: OpenedSession) => findSession(context(), readProof(opened.proof)!);
  const actions = () =>
    store.inTenant(tenant, async (tx) => {
      const rows = await tx
        .selectFrom("audit_entries")
        .select(["action", "subject", "actor_id", "address"])
        .orderBy("sequence")
        .execute();
      return rows.map(({ action, subject }) => `${action} ${subject}`);
    });
  const use = (link: MadeLink, password = PASSWORD, name = "ann") =>
    takeLink(context(), { proof: link.proof, name, password }, "192.0.2.1", signal);

  beforeAll(async () => {
    store = await openStore(await make());
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    count += 1;
    tenant = `tenant-${count}`;
    const first = await firstRun(context(), tenant, { dashboardSecret: undefined, signal });
    expect(first.kind).toBe("link");
    if (first.kind === "link") await use(first.link);
  });

  it("the first link makes one administrator and works once; then there are no more first links", async () => {
    tenant = "fresh";
    const made = await firstRun(context(), tenant, { dashboardSecret: undefined, signal });
    const other = (await makeFirstLink(context(), tenant))!;
    const link = (made as { link: MadeLink }).link;
    expect(await codeOf(use(link, "short"))).toBe("PASSWORD_WEAK");
    expect(await codeOf(use(link))).toBe("fine");
    expect(await codeOf(use(link))).toBe("LINK_INVALID");
    expect(await codeOf(use(other, PASSWORD, "eve"))).toBe("LINK_INVALID");
    expect(await makeFirstLink(context(), tenant)).toBeUndefined();
    expect(await listUsers(context(), tenant)).toMatchObject([{ name: "ann", roles: ["admin"] }]);
  });

  it("a link that is late opens nothing", async () => {
    tenant = "late";
    const { link } = (await firstRun(context(), tenant, { dashboardSecret: undefined, signal })) as {
      link: MadeLink;
    };
    time += 61 * MINUTE;
    expect(await codeOf(use(link))).toBe("LINK_INVALID");
  });

  it("DASHBOARD_SECRET makes the administrator of an unattended install, once, and a weak one is refused", async () => {
    tenant = "unattended";
    const start = (dashboardSecret: string) => firstRun(context(), tenant, { dashboardSecret, signal });
    expect(await codeOf(start("hunter2"))).toBe("SETTING_INVALID");
    expect(await start(PASSWORD)).toEqual({ kind: "bootstrapped", name: "admin" });
    expect(await start("another long secret here")).toEqual({ kind: "ready" });
    expect(await codeOf(login(PASSWORD, { name: "admin" }))).toBe("fine");
  });

  it("a session is known by its proof alone, and only its hash is in the store", async () => {
    const opened = await login();
    expect(await session(opened)).toMatchObject({ home: tenant, name: "ann" });
    const { secret } = readProof(opened.proof)!;
    const rows = await store.inTenant(tenant, (tx) => tx.selectFrom("sessions").selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(opened.device);
    const elsewhere = { tenant: "tenant-elsewhere", secret };
    expect(await findSession(context(), elsewhere)).toBeUndefined();
  });

  it("a session ends after half an hour alone, after twelve hours at work, and when it is revoked", async () => {
    const idle = await login();
    time += 29 * MINUTE;
    expect(await session(idle)).toBeDefined();
    time += 29 * MINUTE;
    expect(await session(idle)).toBeDefined();
    time += 31 * MINUTE;
    expect(await session(idle)).toBeUndefined();

    const busy = await login();
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      time += 20 * MINUTE;
      expect(await session(busy)).toBeDefined();
    }
    time += 20 * MINUTE;
    expect(await session(busy)).toBeUndefined();

    const revoked = await login();
    await endAllSessions(context(), tenant, { name: "ann" }, BY);
    expect(await session(revoked)).toBeUndefined();
    expect(await listSessions(context(), tenant)).toEqual([]);
  });

  it("signing in again gives a new session and ends the one that the browser had", async () => {
    const first = await login();
    const live = (await session(first))!;
    const options = { fallbackTenant: tenant, endsSession: live, signal };
    const second = await loginWithPassword(
      context(),
      { tenant, name: "ann", password: PASSWORD },
      browser(),
      options,
    );
    expect(second.proof).not.toBe(first.proof);
    expect(await session(first)).toBeUndefined();
    expect(await session(second)).toBeDefined();
  });

  it("a wrong name, a wrong password and a tenant that there is not answer alike", async () => {
    expect(await codeOf(login("wrong"))).toBe("LOGIN_FAILED");
    expect(await codeOf(login(PASSWORD, { name: "nobody" }))).toBe("LOGIN_FAILED");
    const nowhere = { tenant: "nowhere", name: "ann", password: PASSWORD };
    const elsewhere = loginWithPassword(context(), nowhere, browser(), { fallbackTenant: tenant, signal });
    expect(await codeOf(elsewhere)).toBe("LOGIN_FAILED");
    expect((await actions()).slice(-3)).toEqual([
      "login.failed user:ann",
      "login.failed user:unknown",
      "login.failed user:unknown",
    ]);
  });

  it("guessing is stopped for strangers, not for the owner's browser, and not for ever", async () => {
    const { device } = await login();
    for (let guess = 0; guess < 10; guess += 1) {
      const address = `198.51.100.${guess}`;
      expect(await codeOf(login("wrong", { address }))).toBe("LOGIN_FAILED");
    }
    const stranger = { address: "198.51.100.99" };
    expect(await codeOf(login(PASSWORD, stranger))).toBe("LOGIN_THROTTLED");
    expect(await codeOf(login(PASSWORD, { ...stranger, device: "x".repeat(43) }))).toBe("LOGIN_THROTTLED");
    expect(await codeOf(login(PASSWORD, { address: "203.0.113.5", device }))).toBe("fine");
    for (let more = 0; more < 20; more += 1) {
      time += MINUTE;
      await codeOf(login("wrong", { address: `198.51.100.${more + 100}` }));
      if (more === 13) break;
    }
    time += 2 * MINUTE;
    expect(await codeOf(login(PASSWORD, stranger))).toBe("fine");
    expect((await actions()).filter((entry) => entry === "login.throttled user:ann")).toHaveLength(1);
  });

  it("an address that walks through names is stopped, whoever it tries; an IPv6 address for its whole network", async () => {
    const statement = (index: number) =>
      login("wrong", { name: `name${index}`, address: `2001:db8:1:2::${index}` });
    const codes: string[] = [];
    // In one go, as an attacker would: attempts are counted before they are judged.
    codes.push(...(await Promise.all(Array.from({ length: 33 }, (_, index) => codeOf(statement(index))))));
    expect(codes.filter((code) => code === "LOGIN_THROTTLED")).toHaveLength(3);
    expect(await codeOf(login(PASSWORD, { address: "2001:db8:1:2:ffff::1" }))).toBe("LOGIN_THROTTLED");
    expect(await codeOf(login(PASSWORD, { address: "2001:db8:1:3::1" }))).toBe("fine");
  });

  it("a password of an older cost is hashed anew at the next login", async () => {
    const stored = await createPasswords({ logN: 4, r: 8, p: 1 }).hash(PASSWORD, signal);
    await store.inTenant(tenant, (tx) => tx.updateTable("users").set({ password_hash: stored }).execute());
    expect(await codeOf(login())).toBe("fine");
    const after = () =>
      store.inTenant(tenant, (tx) =>
        tx.selectFrom("users").select("password_hash").executeTakeFirstOrThrow(),
      );
    expect((await after()).password_hash).toMatch(/^\$scrypt\$ln=5,r=8,p=1\$/);
    expect(await codeOf(login())).toBe("fine");
  });

  it("changing one's password needs the old one and ends the other sessions", async () => {
    const here = await login();
    const there = await login();
    const live = (await session(here))!;
    const change = (current: string) =>
      changePassword(context(), live, { current, next: "nine brown otters swim" }, browser(), signal);
    expect(await codeOf(change("wrong"))).toBe("LOGIN_FAILED");
    expect(await codeOf(change(PASSWORD))).toBe("fine");
    expect(await session(here)).toBeDefined();
    expect(await session(there)).toBeUndefined();
    expect(await codeOf(login())).toBe("LOGIN_FAILED");
    expect(await codeOf(login("nine brown otters swim"))).toBe("fine");
  });

  it("an added person signs in after setting a password by the link, which works once", async () => {
    const user = { name: "bob", signIn: "password", roles: ["viewer"] } as const;
    const link = (await addUser(context(), tenant, user, BY))!;
    expect(await listUsers(context(), tenant)).toMatchObject([
      { name: "ann", account: { state: "active" } },
      { name: "bob", roles: ["viewer"], account: { state: "invited" } },
    ]);
    expect(await codeOf(login(PASSWORD, { name: "bob" }))).toBe("LOGIN_FAILED");
    await use(link);
    expect(await codeOf(login(PASSWORD, { name: "bob" }))).toBe("fine");
    expect(await codeOf(use(link))).toBe("LINK_INVALID");
    expect(await codeOf(addUser(context(), tenant, user, BY))).toBe("USER_EXISTS");
    const newer = await resetUser(context(), tenant, "bob", BY);
    await use(newer, "nine brown otters swim");
    expect(await codeOf(login(PASSWORD, { name: "bob" }))).toBe("LOGIN_FAILED");
  });

  it("revoking a person ends sessions, links and the tokens that the person made, at once", async () => {
    const user = { name: "bob", signIn: "password", roles: ["admin"] } as const;
    await use((await addUser(context(), tenant, user, BY))!);
    const opened = await login(PASSWORD, { name: "bob" });
    const bob = {
      actor: { kind: "person", id: "bob" },
      address: null,
      permissions: new Set(PERMISSIONS),
    } as const;
    const wanted = { name: "deploy", permissions: ["packs.write"] as const, days: 30 };
    const { token } = await makeToken(context(), tenant, wanted, bob);
    const link = await resetUser(context(), tenant, "bob", BY);
    await revokeUser(context(), tenant, { home: tenant, name: "bob", reason: "left" }, BY);
    expect(await session(opened)).toBeUndefined();
    expect(await findToken(context(), readToken(token)!, "::1")).toBeUndefined();
    expect(await codeOf(use(link))).toBe("LINK_INVALID");
    expect(await codeOf(login(PASSWORD, { name: "bob" }))).toBe("LOGIN_FAILED");
    expect(await listTokens(context(), tenant)).toMatchObject([{ name: "deploy", state: "revoked" }]);
    expect(await actions()).toContain("user.revoke user:bob");
  });

  it("the last administrator can neither be revoked nor lose the role", async () => {
    const ann = { home: tenant, name: "ann" };
    expect(await codeOf(revokeUser(context(), tenant, { ...ann, reason: "x" }, BY))).toBe("LAST_ADMIN");
    expect(await codeOf(setRoles(context(), tenant, { ...ann, roles: ["viewer"] }, BY))).toBe("LAST_ADMIN");
    // Somebody of another tenant can be revoked there and does not count.
    await setRoles(context(), tenant, { home: "agency", name: "zoe", roles: ["admin"] }, BY);
    expect(await codeOf(setRoles(context(), tenant, { ...ann, roles: [] }, BY))).toBe("LAST_ADMIN");
    expect(await codeOf(login())).toBe("fine");
  });

  it("whoever may add people gives nobody, and takes over from nobody, more than they may themselves", async () => {
    const by = { ...BY, permissions: new Set(["people.write", ...ROLES.viewer] as const) };
    const user = { name: "bob", signIn: "password" } as const;
    const ann = { home: tenant, name: "ann" };
    expect(await codeOf(addUser(context(), tenant, { ...user, roles: ["admin"] }, by))).toBe(
      "PERMISSION_DENIED",
    );
    expect(await codeOf(addUser(context(), tenant, { ...user, roles: ["viewer"] }, by))).toBe("fine");
    expect(await codeOf(resetUser(context(), tenant, "ann", by))).toBe("PERMISSION_DENIED");
    expect(await codeOf(setRoles(context(), tenant, { ...ann, roles: ["viewer"] }, by))).toBe(
      "PERMISSION_DENIED",
    );
    expect(await codeOf(revokeUser(context(), tenant, { ...ann, reason: "x" }, by))).toBe(
      "PERMISSION_DENIED",
    );
  });

  it("a token is shown once, holds what it was given, expires, and notes when it was used", async () => {
    const by = { ...BY, permissions: new Set(ROLES.operator) };
    const wanted = { name: "deploy", permissions: ["packs.write", "packs.read"] as const, days: 1 };
    const { id, token } = await makeToken(context(), tenant, wanted, by);
    const listed = await listTokens(context(), tenant);
    expect(JSON.stringify(listed)).not.toContain(readToken(token)!.secret);
    const found = await findToken(context(), readToken(token)!, "::1");
    expect(found).toMatchObject({ kind: "token", id, tenant });
    expect([...found!.permissions].sort()).toEqual(["packs.read", "packs.write"]);
    expect((await listTokens(context(), tenant))[0]!.usedAt).toEqual(new Date(time));
    time += 25 * 60 * MINUTE;
    expect(await findToken(context(), readToken(token)!, "::1")).toBeUndefined();
    const more = { ...wanted, permissions: ["people.write"] as const };
    expect(await codeOf(makeToken(context(), tenant, more, by))).toBe("PERMISSION_DENIED");
    await revokeToken(context(), tenant, id, BY);
    expect(await codeOf(revokeToken(context(), tenant, id, BY))).toBe("NOT_FOUND");
  });

  it("the provider's people get in under the name that was written down, and are then known by their number", async () => {
    await addUser(context(), tenant, { name: "kim@example.org", signIn: "oidc", roles: ["operator"] }, BY);
    const come = (subject: string, name: string | undefined) =>
      codeOf(loginWithOidc(context(), tenant, { issuer: "https://id.example", subject, name }, browser()));
    expect(await come("1", undefined)).toBe("OIDC_STRANGER");
    expect(await come("1", "ann")).toBe("OIDC_STRANGER");
    expect(await come("1", "Kim@Example.org")).toBe("fine");
    expect(await come("2", "kim@example.org")).toBe("OIDC_STRANGER");
    expect(await come("1", "married@example.org")).toBe("fine");
    expect(await codeOf(login(PASSWORD, { name: "kim@example.org" }))).toBe("LOGIN_FAILED");
  });

  describe("who asks", () => {
    const asks = (given: Partial<Credentials>): Credentials => ({
      ...{
        bearer: undefined,
        session: undefined,
        tenant: undefined,
        address: "127.0.0.1",
        fromThisMachine: true,
        active: true,
      },
      ...given,
    });
    const access = (given: { exposed?: boolean } = {}): Access =>
      createAccess(context(), { tenant, exposed: false, localKey: undefined, ...given });

    it("is whoever the session says, with the roles of the tenant that the request names", async () => {
      const opened = await login();
      const own = await access().identify(asks({ session: opened.proof }));
      expect(own).toMatchObject({ principal: { kind: "user", id: "ann", tenant } });
      expect(own!.principal.permissions.size).toBe(PERMISSIONS.length);
      const other = `${tenant}-other`;
      const there = () => access().identify(asks({ session: opened.proof, tenant: other }));
      expect((await there())!.principal.permissions.size).toBe(0);
      await store.inTenant(other, (tx) =>
        tx
          .insertInto("role_grants")
          .values({ tenant: other, home: tenant, name: "ann", roles: ["viewer"] })
          .execute(),
      );
      expect((await there())!.principal).toMatchObject({ id: `${tenant}/ann`, tenant: other });
      expect([...(await there())!.principal.permissions].sort()).toEqual([...ROLES.viewer].sort());
    });

    it("is nobody with a session of somebody else's making, and a token of another tenant has no rights", async () => {
      const opened = await login();
      const { secret } = readProof(opened.proof)!;
      const forged = `${Buffer.from("tenant-1").toString("base64url")}.${secret}`;
      const given = [forged, "nonsense", `${opened.proof}x`, ""];
      for (const session of tenant === "tenant-1" ? given.slice(1) : given)
        expect(await access().identify(asks({ session }))).toBeUndefined();
      const by = { ...BY, permissions: new Set(PERMISSIONS) };
      const wanted = { name: "t", permissions: ["calls.read"] as const, days: 1 };
      const { token } = await makeToken(context(), tenant, wanted, by);
      const elsewhere = await access().identify(asks({ bearer: token, tenant: "other" }));
      expect(elsewhere!.principal).toMatchObject({ tenant: "other" });
      expect(elsewhere!.principal.permissions.size).toBe(0);
    });

    it("may try the assistant without a login on this machine alone, and only while nobody has an account", async () => {
      tenant = `${tenant}-empty`;
      await firstRun(context(), tenant, { dashboardSecret: undefined, signal });
      const anybody = await access().identify(asks({}));
      expect([...anybody!.principal.permissions]).toEqual(["calls.test"]);
      expect(await access().identify(asks({ fromThisMachine: false }))).toBeUndefined();
      expect(await access({ exposed: true }).identify(asks({}))).toBeUndefined();
      expect(await access().identify(asks({ bearer: "cwt_wrong" }))).toBeUndefined();
      const same = access();
      expect(await same.identify(asks({}))).toBeDefined();
      await use((await makeFirstLink(context(), tenant))!);
      expect(await same.identify(asks({}))).toBeUndefined();
    });

    it("may be a command with the data folder's key, from this machine only", async () => {
      const { mkdtempSync, rmSync, statSync } = await import("node:fs");
      const { tmpdir } = await import("node:os");
      const { join } = await import("node:path");
      const { readLocalControl } = await import("./local-key.ts");
      const folder = mkdtempSync(join(tmpdir(), "callward-key-"));
      const localKey = createLocalKey(folder);
      try {
        localKey.publish("http://127.0.0.1:8080");
        expect(statSync(join(folder, "control.json")).mode & 0o777).toBe(0o600);
        const { key } = readLocalControl(folder)!;
        const keyed = createAccess(context(), { tenant, exposed: true, localKey });
        expect((await keyed.identify(asks({ bearer: key })))!.principal).toMatchObject({
          kind: "local",
          tenant,
        });
        expect(await keyed.identify(asks({ bearer: key, fromThisMachine: false }))).toBeUndefined();
        expect(await keyed.identify(asks({ bearer: `${key}x` }))).toBeUndefined();
        localKey.close();
        expect(readLocalControl(folder)).toBeUndefined();
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });

  it("keeps no session longer than a month after its end, and says when things happened in UTC", async () => {
    await login();
    time += 31 * 24 * 60 * MINUTE;
    await login();
    const rows = await store.inTenant(tenant, (tx) => tx.selectFrom("sessions").selectAll().execute());
    expect(rows).toHaveLength(1);
    expect(isoTime(0)).toBe("1970-01-01T00:00:00.000Z");
  });
});
