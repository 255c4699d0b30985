import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTelephonySettings } from "../../settings.ts";
import { checkConfig } from "../check/check-config.ts";
import { readConfigFolder } from "../check/read-config-folder.ts";
import { TLS_FILES, USUAL_PORTS } from "./pbx-plan.ts";
import { type SetupWishes, setUpPbx } from "./set-up-pbx.ts";

let out: string;
const signal = () => AbortSignal.timeout(30_000);
const wishes = (more: Partial<SetupWishes> = {}): SetupWishes => ({
  out,
  link: { mode: "inbound", from: "127.0.0.1", pbx: "127.0.0.1" },
  bind: "0.0.0.0",
  ports: USUAL_PORTS,
  people: [{ label: "the front desk", extension: "100" }],
  defaultExtension: "100",
  trunk: { host: "sip.example.net", plain: false },
  pbxNames: ["pbx.example.net"],
  force: false,
  ...more,
});
const read = (file: string) => readFile(join(out, file), "utf8");

beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), "callward-setup-")), "etc");
});
afterEach(() => rm(join(out, ".."), { recursive: true }));

describe("setting up a PBX", () => {
  it("writes a configuration in which check finds nothing, secrets readable by their owner alone", async () => {
    const written = await setUpPbx(wishes(), signal());
    expect(written.every(({ outcome }) => outcome === "new")).toBe(true);
    const targets = [{ name: "front_desk", extension: "100" }];
    expect(checkConfig(readConfigFolder(out), { targets }, Date.now())).toEqual([]);
    for (const { file } of written) expect((await stat(join(out, file))).mode & 0o077, file).toBe(0);
  });

  it("finds nothing to do the second time, and gives everybody new the passwords of the first", async () => {
    await setUpPbx(wishes(), signal());
    const again = await setUpPbx(wishes(), signal());
    expect(again.filter(({ outcome }) => outcome !== "unchanged")).toEqual([]);
    const before = JSON.parse(await read("callward/passwords.json"));
    const people = [...wishes().people, { label: "billing", extension: "120" }];
    await setUpPbx(wishes({ people }), signal());
    const after = JSON.parse(await read("callward/passwords.json"));
    expect(after).toMatchObject({ ari: before.ari, phones: before.phones });
    expect(after.phones["120"]).toHaveLength(32);
    expect(await read("pjsip.conf")).toContain(after.phones["120"]);
  });

  it("keeps what the operator has changed or brought, and replaces it with a copy only when forced", async () => {
    await setUpPbx(wishes(), signal());
    await writeFile(join(out, "rtp.conf"), "; mine\n");
    const kept = await setUpPbx(
      wishes({ people: [{ label: "desk", extension: "7" }], defaultExtension: "7" }),
      signal(),
    );
    expect(kept.find(({ file }) => file === "rtp.conf")?.outcome).toBe("kept");
    expect(kept.find(({ file }) => file === "extensions.conf")?.outcome).toBe("renewed");
    expect(await read("rtp.conf")).toBe("; mine\n");
    const forced = await setUpPbx(wishes({ force: true }), signal());
    expect(forced.find(({ file }) => file === "rtp.conf")).toMatchObject({ outcome: "replaced" });
    expect(await read("rtp.conf.before-callward")).toBe("; mine\n");
    expect(await read("rtp.conf")).toContain("rtpstart");
  });

  it("makes new certificates when names change or the PBX is to dial, and only then", async () => {
    const outbound = (url: string) => wishes({ link: { mode: "outbound", url: new URL(url) } });
    const authorities = new Set<string>();
    for (const next of [
      wishes(),
      wishes({ pbxNames: ["other.example.net"] }),
      wishes({ link: { mode: "inbound", from: "10.0.0.7", pbx: "third.example.net" } }),
      outbound("wss://localhost:8766"),
      outbound("wss://10.0.0.7:8766"),
    ]) {
      await setUpPbx(next, signal());
      const authority = await read(TLS_FILES.authority);
      expect(authorities).not.toContain(authority);
      authorities.add(authority);
      await setUpPbx(next, signal());
      expect(await read(TLS_FILES.authority)).toBe(authority);
    }
    expect(await read("websocket_client.conf")).toContain("wss://10.0.0.7:8766/ari");
  });

  it("opens ARI to Callward's own machine, or to the one address that is named", async () => {
    await setUpPbx(wishes(), signal());
    expect(await read("http.conf")).toContain("\ntlsbindaddr = 127.0.0.1:8089\n");
    expect(await read("http.conf")).not.toContain("0.0.0.0:8089");
    await setUpPbx(wishes({ link: { mode: "inbound", from: "10.0.0.7", pbx: "pbx.example.net" } }), signal());
    const http = await read("http.conf");
    expect(http).toContain("\ntlsbindaddr = 0.0.0.0:8089\n");
    for (const path of ["/ari", "/media"])
      expect(http).toContain(
        `[${path}]\ntype = restriction\ndeny = 0.0.0.0/0.0.0.0,::/0\npermit = 127.0.0.1\npermit = 10.0.0.7\n`,
      );
    expect(await read("ari.conf")).toContain("deny = 0.0.0.0/0.0.0.0,::/0\npermit = 10.0.0.7\n");
    expect(await read("callward/callward.env")).toContain(
      "CALLWARD_ARI_URL=https://pbx.example.net:8089/ari\n",
    );
  });

  it("tells Callward the settings that fit, with its own paths where the PBX is another machine", async () => {
    await setUpPbx(wishes({ etc: "/etc/asterisk" }), signal());
    const env = await read("callward/callward.env");
    const { ari } = JSON.parse(await read("callward/passwords.json"));
    expect(env).not.toContain(ari);
    expect(env).toContain(`CALLWARD_ARI_CA=${out}/${TLS_FILES.authority}\n`);
    expect(await read("pjsip.conf")).toContain(`cert_file = /etc/asterisk/${TLS_FILES.pbxCertificate}\n`);
    const settings = () =>
      env
        .trim()
        .split("\n")
        .map((line) => line.split("=") as [string, string]);
    expect(readTelephonySettings(Object.fromEntries(settings()))?.ari).toMatchObject({
      mode: "dial",
      url: new URL("https://127.0.0.1:8089/ari"),
      user: "callward",
      password: ari,
    });
  });

  it("has Callward listen where the PBX is to dial it", async () => {
    await setUpPbx(
      wishes({ etc: "/etc/asterisk", link: { mode: "outbound", url: new URL("wss://localhost:8766") } }),
      signal(),
    );
    const env = await read("callward/callward.env");
    expect(env).toContain("CALLWARD_ARI_LISTEN=127.0.0.1:8766\n");
    expect(env).toContain(`CALLWARD_ARI_CERT=${out}/${TLS_FILES.callwardCertificate}\n`);
    expect(await read("callward/fail2ban/jail.d/callward.conf")).toContain("[callward-ari]\n");
  });

  it("says which folder cannot be written", async () => {
    await writeFile(join(out, "..", "file"), "");
    await expect(setUpPbx(wishes({ out: join(out, "..", "file") }), signal())).rejects.toMatchObject({
      code: "FOLDER_UNWRITABLE",
    });
  });
});
