import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commandOf, type Installed, installAsterisk, skipWithout } from "./asterisk/install.ts";
import { type PortBlock, takePorts } from "./asterisk/ports.ts";
import { type PrivateAsterisk, startAsterisk } from "./asterisk/private-asterisk.ts";
import { startProvider } from "./asterisk/provider-pbx.ts";
import { dial } from "./asterisk/sip-caller.ts";
import { type CallwardProcess, hearsVoice, startCallward } from "./phone/callward-process.ts";

/** What the front desk's phone plays (`startProvider`). */
const DESK_HZ = 1_300;
const ROOT = join(import.meta.dirname, "..");
let installed: Installed;
let ports: PortBlock;
let pbx: PrivateAsterisk | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "callward-docs-"));
  installed = await installAsterisk();
  if (installed.kind === "unavailable") return;
  ports = await takePorts();
  // A bare Asterisk: it runs, and knows nothing of calls.
  pbx = await startAsterisk({ dist: installed.dist, config: new Map() });
});
afterAll(async () => {
  await pbx?.close();
  await ports?.release();
  await rm(folder, { recursive: true });
});

/** The commands of the document, in its order. */
async function commandsOf(document: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, "docs", document), "utf8");
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((block) => block[1] ?? "");
}

/** Everything in which a run of the document differs from what it says: places of this machine and of no other. */
function onThisMachine(command: string): string {
  const { http, https, sip, sips, rtpFirst, rtpLast } = ports;
  const own = `--ports sip=${sip},sips=${sips},http=${http},https=${https},rtp=${rtpFirst}-${rtpLast}`;
  return command
    .replace("asterisk setup", `asterisk setup ${own} --bind 127.0.0.1`)
    .replaceAll("/etc/asterisk", pbx?.etc ?? "")
    .replaceAll("/etc/fail2ban", join(folder, "fail2ban"))
    .replaceAll("sip.example.net", "127.0.0.1")
    .replaceAll("pbx.example.net", "localhost")
    .replaceAll(":8088", `:${http}`);
}

/** Programs that the document calls, as they are on this machine. */
async function makePrograms(dist: string): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin);
  const quote = (parts: readonly string[]) => parts.map((part) => `'${part}'`).join(" ");
  const programs = {
    callward: `exec ${quote([process.execPath, join(ROOT, "packages/callward/src/main.ts")])} "$@"`,
    asterisk: `exec ${quote([...commandOf(dist, "usr/sbin/asterisk"), "-C", join(pbx?.etc ?? "", "asterisk.conf")])} "$@"`,
    "fail2ban-client": `echo "$@" >> ${quote([join(folder, "fail2ban-client.log")])}`,
  };
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

function run(command: string, bin: string): Promise<{ readonly status: number; readonly out: string }> {
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    NO_COLOR: "1",
    OPENSSL_CONF: "/dev/null",
  };
  return new Promise((resolve) => {
    execFile("sh", ["-ec", command], { cwd: ROOT, env, timeout: 60_000 }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : error === null ? 0 : 1;
      resolve({ status, out: stdout + stderr });
    });
  });
}

it("docs/telephony.md leads from a bare Asterisk to a line that answers and fails over, to the letter", async (context) => {
  const dist = skipWithout("asterisk", installed, context);
  const bin = await makePrograms(dist);
  const [
    setup = "",
    restart = "",
    check = "",
    contacts = "",
    start = "",
    fail2ban = "",
    channels = "",
    ...more
  ] = await commandsOf("telephony.md");
  expect(more).toEqual([]);

  const wrote = await run(onThisMachine(setup), bin);
  expect(wrote.status, wrote.out).toBe(0);
  const passwords = JSON.parse(await readFile(join(pbx!.etc, "callward/passwords.json"), "utf8"));
  for (const password of [passwords.ari, passwords.watch, passwords.phones["100"]])
    expect(wrote.out).not.toContain(password);

  // A private Asterisk has no service manager, and is no program that can start itself anew: the fixture does it.
  expect(restart.trim()).toBe('asterisk -rx "core restart now"');
  await pbx!.restart();

  const checked = await run(onThisMachine(check), bin);
  expect(checked.status, checked.out).toBe(0);
  expect(checked.out).toContain("✔ No problems");

  const provider = await startProvider({
    dist,
    etc: pbx!.etc,
    sips: ports.sips,
    desk: { name: "desk-100", password: passwords.phones["100"] },
  });
  let callward: CallwardProcess | undefined;
  try {
    await expect
      .poll(async () => (await run(onThisMachine(contacts), bin)).out, { timeout: 15_000 })
      .toContain("desk-100/sip:desk-100@");

    // Without Callward: the front desk.
    const unattended = await dial({ port: provider.sip, to: "5550142" });
    await unattended.answered;
    await unattended.hears(DESK_HZ);
    await unattended.bye();

    // With Callward: the very lines of the document, on a free port and a data folder of their own.
    const command = `PATH='${bin}':"$PATH"\n${onThisMachine(start)}`;
    callward = await startCallward({ command, env: {} });
    expect(callward.said()).not.toContain(passwords.ari);
    const attended = await dial({ port: provider.sip, to: "5550142" });
    await attended.answered;
    // The disclosure, in the voice that needs no setting.
    await hearsVoice(attended, 3_000);
    expect((await run(onThisMachine(channels), bin)).out).toContain("callward-inbound");
    await attended.sendKeys("0");
    await attended.hears(DESK_HZ);
    await attended.bye();

    // Callward dies in mid-call: the PBX's own timer brings the front desk.
    const orphan = await dial({ port: provider.sip, to: "5550142" });
    await orphan.answered;
    await hearsVoice(orphan, 1_000);
    const killed = performance.now();
    callward.signal("SIGKILL");
    expect((await orphan.hears(DESK_HZ, { since: killed })) - killed).toBeLessThan(4_000);
    await orphan.bye();
  } finally {
    await callward?.close();
    await provider.close();
  }

  for (const part of ["filter.d", "jail.d"]) await mkdir(join(folder, "fail2ban", part), { recursive: true });
  const guarded = await run(onThisMachine(fail2ban), bin);
  expect(guarded.status, guarded.out).toBe(0);
  expect(await readdir(join(folder, "fail2ban/filter.d"))).toContain("callward-sip.conf");
  expect(await readFile(join(folder, "fail2ban-client.log"), "utf8")).toBe("reload\n");
});
