import { isCallwardError } from "@callward/guard";
import { describe, expect, it } from "vitest";
import { isLoopbackAddress, ownOrigin, readListenSettings } from "./listen-settings.ts";

const codeOf = (env: Record<string, string>) => {
  try {
    readListenSettings(env);
    return "fine";
  } catch (error) {
    return isCallwardError(error)
      ? `${error.code} ${error.details.setting ?? error.details.host ?? ""}`
      : error;
  }
};
const PUBLIC = { CALLWARD_PUBLIC_URL: "https://calls.example.org" };
const TLS = { CALLWARD_TLS_CERT: "/c.pem", CALLWARD_TLS_KEY: "/k.pem" };

describe("where the web side listens", () => {
  it("is this machine alone, in plain HTTP, without any setting", () => {
    expect(readListenSettings({})).toEqual({
      ...{ host: "127.0.0.1", tls: undefined, publicOrigin: undefined, trustedProxies: [], exposed: false },
    });
  });

  it("is beyond this machine with TLS and a name, or when plain text is asked for by name", () => {
    expect(readListenSettings({ CALLWARD_HOST: "0.0.0.0", ...TLS, ...PUBLIC })).toMatchObject({
      exposed: true,
    });
    const plain = {
      CALLWARD_HOST: "0.0.0.0",
      CALLWARD_ALLOW_PLAIN: "1",
      CALLWARD_PUBLIC_URL: "http://calls.lan",
    };
    expect(readListenSettings(plain)).toMatchObject({ exposed: true, publicOrigin: "http://calls.lan" });
  });

  it("counts as reachable by others behind a proxy of this machine", () => {
    expect(readListenSettings({ ...PUBLIC, CALLWARD_TRUSTED_PROXY: "127.0.0.1" })).toMatchObject({
      exposed: true,
    });
    expect(readListenSettings(PUBLIC).exposed).toBe(true);
  });

  it.each([
    ["LISTEN_PLAIN_REFUSED 0.0.0.0", { CALLWARD_HOST: "0.0.0.0", ...PUBLIC }],
    ["LISTEN_PLAIN_REFUSED ::", { CALLWARD_HOST: "::", ...PUBLIC, CALLWARD_ALLOW_PLAIN: "yes" }],
    ["LISTEN_PLAIN_REFUSED 192.0.2.7", { CALLWARD_HOST: "192.0.2.7" }],
    ["LISTEN_PLAIN_REFUSED calls.lan", { CALLWARD_PUBLIC_URL: "http://calls.lan" }],
    ["SETTING_INVALID CALLWARD_PUBLIC_URL", { CALLWARD_HOST: "0.0.0.0", ...TLS }],
    ["SETTING_INVALID CALLWARD_PUBLIC_URL", { CALLWARD_PUBLIC_URL: "https://calls.example.org/room" }],
    ["SETTING_INVALID CALLWARD_PUBLIC_URL", { CALLWARD_PUBLIC_URL: "calls.example.org" }],
    ["SETTING_INVALID CALLWARD_PUBLIC_URL", { ...TLS, CALLWARD_PUBLIC_URL: "http://calls.lan" }],
    ["SETTING_INVALID CALLWARD_TLS_KEY", { CALLWARD_TLS_CERT: "/c.pem" }],
    ["SETTING_INVALID CALLWARD_TLS_CERT", { CALLWARD_TLS_KEY: "/k.pem" }],
    ["SETTING_INVALID CALLWARD_TRUSTED_PROXY", { ...PUBLIC, CALLWARD_TRUSTED_PROXY: "0.0.0.0/0" }],
    ["SETTING_INVALID CALLWARD_TRUSTED_PROXY", { ...PUBLIC, CALLWARD_TRUSTED_PROXY: "proxy.lan" }],
  ])("is refused as %s", (code, env) => {
    expect(codeOf(env as Record<string, string>)).toBe(code);
  });

  it("has origins of its own: the public one, and the loopback's names", () => {
    const settings = readListenSettings({ ...PUBLIC, ...TLS });
    expect(ownOrigin(settings, "calls.example.org")).toBe("https://calls.example.org");
    expect(ownOrigin(settings, "localhost:8080")).toBe("https://localhost:8080");
    for (const host of [
      "evil.example",
      "calls.example.org.evil.example",
      "127.0.0.1.evil.example",
      "",
      "localhost:x",
    ])
      expect(ownOrigin(settings, host)).toBeUndefined();
    for (const [host, local] of [
      ["127.9.9.9", true],
      ["::1", true],
      ["::ffff:127.0.0.1", true],
      ["localhost", true],
      ["128.0.0.1", false],
      ["::ffff:10.0.0.1", false],
      ["nonsense", false],
    ] as const)
      expect([host, isLoopbackAddress(host)]).toEqual([host, local]);
  });
});
