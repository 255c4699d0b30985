import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccessContext, Authority } from "../../packages/callward/src/access/acting.ts";
import { createAccess } from "../../packages/callward/src/access/create-access.ts";
import { firstRun } from "../../packages/callward/src/access/first-run.ts";
import { createOidcClient } from "../../packages/callward/src/access/oidc-client.ts";
import { readOidcSettings } from "../../packages/callward/src/access/oidc-settings.ts";
import { createPasswords } from "../../packages/callward/src/access/passwords.ts";
import { PERMISSIONS } from "../../packages/callward/src/access/roles.ts";
import { addUser, revokeUser } from "../../packages/callward/src/access/users.ts";
import { signInRoutes } from "../../packages/callward/src/http/api/sign-in-routes.ts";
import { openStore, type Store } from "../../packages/callward/src/store/open-store.ts";
import { createQuietServer } from "../../packages/callward/src/testing/quiet-server.ts";
import { BACKENDS, removeTestStores } from "../postgres/store-backends.ts";
import { startProvider, type TestProvider } from "./start-provider.ts";

const BY: Authority = {
  actor: { kind: "person", id: "ann" },
  address: null,
  permissions: new Set(PERMISSIONS),
};
const KIM = { sub: "248289761001", email: "kim@example.org", email_verified: true };

describe("signing in by a provider (OpenID Connect)", () => {
  let store: Store;
  let access: AccessContext;
  let provider: TestProvider;
  let web: FastifyInstance;
  let url: string;

  beforeAll(async () => {
    store = await openStore(await BACKENDS[1]!.make());
    access = { store, now: Date.now, passwords: createPasswords({ logN: 4, r: 8, p: 1 }) };
    const signal = new AbortController().signal;
    await firstRun(access, "local", { dashboardSecret: "seven grey herons walk", signal });
    await addUser(access, "local", { name: KIM.email, signIn: "oidc", roles: ["operator"] }, BY);
    const port = await freePort();
    const redirectUri = `http://127.0.0.1:${port}/signin/oidc/callback`;
    const client = { clientId: "callward", clientSecret: "a secret of the test" };
    provider = await startProvider({ ...client, redirectUri, account: KIM });
    const settings = readOidcSettings({
      CALLWARD_OIDC_ISSUER: provider.issuer,
      CALLWARD_OIDC_CLIENT_ID: client.clientId,
      CALLWARD_OIDC_CLIENT_SECRET: client.clientSecret,
    });
    web = await createQuietServer({
      access: createAccess(access, { tenant: "local", exposed: false, localKey: undefined }),
      signIn: { access, tenant: "local", oidc: createOidcClient(settings!) },
      api: signInRoutes({ access, tenant: "local" }),
    });
    url = await web.listen({ host: "127.0.0.1", port });
  });
  afterAll(async () => {
    await web.close();
    await provider.close();
    await store.close();
    removeTestStores();
  });

  it("offers the provider on the page", async () => {
    expect(await (await fetch(`${url}/signin`)).text()).toContain("Sign in with 127.0.0.1");
  });

  it("brings an added person in with their own session, and goes on to where they wanted to be", async () => {
    const browser = openBrowser();
    const page = await browser.follow(`${url}/signin/oidc?next=/calls`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('content="0; url=/calls"');
    const me = await browser.follow(`${url}/api/v1/me`);
    expect(JSON.parse(me.text)).toMatchObject({ kind: "user", id: KIM.email, tenant: "local" });
    expect(browser.visited.find((address) => address.includes("/auth?"))).toMatch(
      /code_challenge=[\w-]{43}&code_challenge_method=S256/,
    );
  });

  it("refuses whoever was not added, whose address is not verified, or who took over an old address", async () => {
    const strangers = [
      { sub: "1", email: "eve@example.org", email_verified: true },
      { sub: "2", email: KIM.email, email_verified: false },
      { sub: "3", email: KIM.email, email_verified: true },
      // A name that is somebody else's password account.
      { sub: "4", email: "admin", email_verified: true },
    ];
    for (const account of strangers) {
      provider.account = account;
      const browser = openBrowser();
      const page = await browser.follow(`${url}/signin/oidc`);
      expect([account.sub, page.status]).toEqual([account.sub, 403]);
      expect((await browser.follow(`${url}/api/v1/me`)).status).toBe(401);
    }
    provider.account = KIM;
  });

  it("takes no answer that another browser began, that was changed, or that comes twice", async () => {
    const victim = openBrowser();
    const attacker = openBrowser();
    await attacker.follow(`${url}/signin/oidc`, (address) => address.includes("/callback?"));
    const callback = attacker.visited.at(-1)!;
    expect((await victim.follow(callback)).text).toContain("did not begin here");
    expect((await victim.follow(`${url}/api/v1/me`)).status).toBe(401);
    const changed = callback.replace(/state=[^&]+/, "state=other");
    expect((await attacker.follow(changed)).status).toBe(502);

    const again = openBrowser();
    await again.follow(`${url}/signin/oidc`);
    const used = again.visited.find((address) => address.includes("/callback?"))!;
    expect((await again.follow(used)).status).toBe(502);
  });

  it("refuses a person who was revoked here, whatever the provider says", async () => {
    const browser = openBrowser();
    await browser.follow(`${url}/signin/oidc`);
    expect((await browser.follow(`${url}/api/v1/me`)).status).toBe(200);
    await revokeUser(access, "local", { home: "local", name: KIM.email, reason: "left" }, BY);
    expect((await browser.follow(`${url}/api/v1/me`)).status).toBe(401);
    expect((await openBrowser().follow(`${url}/signin/oidc`)).status).toBe(403);
  });

  it("says so when the provider is away, and needs no restart when it is back", async () => {
    const port = await freePort();
    const away = createOidcClient(
      readOidcSettings({ CALLWARD_OIDC_ISSUER: `http://127.0.0.1:${port}`, CALLWARD_OIDC_CLIENT_ID: "x" })!,
    );
    for (let attempt = 0; attempt < 2; attempt += 1)
      await expect(away.begin(`${url}/signin/oidc/callback`)).rejects.toMatchObject({ code: "OIDC_FAILED" });
  });

  it.each([
    ["CALLWARD_OIDC_ISSUER", { CALLWARD_OIDC_ISSUER: "http://id.example.org", CALLWARD_OIDC_CLIENT_ID: "x" }],
    ["CALLWARD_OIDC_ISSUER", { CALLWARD_OIDC_ISSUER: "id.example.org", CALLWARD_OIDC_CLIENT_ID: "x" }],
    ["CALLWARD_OIDC_CLIENT_ID", { CALLWARD_OIDC_ISSUER: "https://id.example.org" }],
  ])("refuses %s where it cannot be right", (setting, env) => {
    expect(() => readOidcSettings(env)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ setting }) }),
    );
  });
});

/** Follows redirects and keeps cookies by host and path, as a browser does. */
function openBrowser() {
  const jar: { origin: string; path: string; name: string; value: string }[] = [];
  const visited: string[] = [];
  return {
    visited,
    async follow(
      start: string,
      stop = (_address: string) => false,
    ): Promise<{ status: number; text: string }> {
      let address = new URL(start);
      for (let step = 0; step < 12; step += 1) {
        visited.push(address.href);
        if (stop(address.href)) return { status: 0, text: "" };
        const cookie = jar
          .filter(({ origin, path }) => origin === address.origin && address.pathname.startsWith(path))
          .map(({ name, value }) => `${name}=${value}`)
          .join("; ");
        const response = await fetch(address, {
          redirect: "manual",
          headers: cookie === "" ? {} : { cookie },
        });
        for (const line of response.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          const path = /; path=([^;]+)/i.exec(line)?.[1] ?? "/";
          const old = jar.findIndex(
            (one) => one.origin === address.origin && one.name === name && one.path === path,
          );
          if (old >= 0) jar.splice(old, 1);
          if (value !== "") jar.push({ origin: address.origin, path, name, value });
        }
        const location = response.headers.get("location");
        if (location === null) return { status: response.status, text: await response.text() };
        address = new URL(location, address);
      }
      throw new Error(`too many redirects: ${visited.join(" ")}`);
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
