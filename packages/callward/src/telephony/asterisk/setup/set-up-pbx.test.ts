import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkConfig } from "../check/check-config.ts";
import { readConfigFolder } from "../check/read-config-folder.ts";
import { TLS_FILES, USUAL_PORTS } from "./pbx-plan.ts";
import { type SetupWishes, setUpPbx } from "./set-up-pbx.ts";

let out: string;
const signal = () => AbortSignal.timeout(30_000);
const wishes = (more: Partial<SetupWishes> = {}): SetupWishes => ({
  out,
  link: { mode: "outbound", url: new URL("wss://localhost:8766") },
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

  it("makes new certificates when Callward moves to another host", async () => {
    await setUpPbx(wishes(), signal());
    const before = await read(TLS_FILES.authority);
    await setUpPbx(wishes({ link: { mode: "outbound", url: new URL("wss://10.0.0.7:8766") } }), signal());
    expect(await read(TLS_FILES.authority)).not.toBe(before);
    expect(await read("websocket_client.conf")).toContain("wss://10.0.0.7:8766/ari");
  });

  it("tells Callward the settings that fit, with its own paths where the PBX is another machine", async () => {
    await setUpPbx(wishes({ etc: "/etc/asterisk" }), signal());
    const env = await read("callward/callward.env");
    const { ari } = JSON.parse(await read("callward/passwords.json"));
    expect(env).toContain("CALLWARD_ARI_LISTEN=127.0.0.1:8766\n");
    expect(env).toContain(`CALLWARD_ARI_PASSWORD=${ari}\n`);
    expect(env).toContain(`CALLWARD_ARI_CERT=${out}/${TLS_FILES.callwardCertificate}\n`);
    expect(await read("pjsip.conf")).toContain(`cert_file = /etc/asterisk/${TLS_FILES.pbxCertificate}\n`);
  });

  it("says which folder cannot be written", async () => {
    await writeFile(join(out, "..", "file"), "");
    await expect(setUpPbx(wishes({ out: join(out, "..", "file") }), signal())).rejects.toMatchObject({
      code: "FOLDER_UNWRITABLE",
    });
  });
});
