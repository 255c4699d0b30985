import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fail2banFiles } from "../../packages/callward/src/telephony/asterisk/setup/fail2ban-files.ts";
import { loggerConf } from "../../packages/callward/src/telephony/asterisk/setup/small-files.ts";
import { startPbxListener } from "../../packages/callward/src/telephony/pbx-listener.ts";
import { reportLine } from "../../packages/callward/src/telephony/report-line.ts";
import { type Installed, installAsterisk, installFail2ban, skipWithout } from "./install.ts";
import { type ProductPbx, startProductPbx } from "./product-pbx.ts";
import { formatSip, openSipSocket, type SipMessage } from "./sip-message.ts";

let asterisk: Installed;
let fail2ban: Installed;
let pbx: ProductPbx | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "callward-fail2ban-"));
  [asterisk, fail2ban] = await Promise.all([installAsterisk(), installFail2ban()]);
  for (const [file, text] of fail2banFiles("outbound")) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  if (asterisk.kind === "ready")
    pbx = await startProductPbx({ dist: asterisk.dist, config: new Map([["logger.conf", loggerConf()]]) });
});
afterAll(async () => {
  await pbx?.close();
  await rm(folder, { recursive: true });
});

/** The addresses that fail2ban would count against, by its own tool. */
async function countedBy(dist: string, filter: string, log: string): Promise<readonly string[]> {
  const script = join(dist, "usr/bin/fail2ban-regex");
  const path = join(folder, `callward/fail2ban/filter.d/${filter}.conf`);
  const env = { ...process.env, PYTHONPATH: join(dist, "usr/lib/python3/dist-packages") };
  const args = [script, "-o", "ip", "-c", join(dist, "etc/fail2ban"), log, path];
  return new Promise((resolve, reject) => {
    execFile("python3", args, { env }, (error, out, err) => {
      if (error !== null && error.code !== 255) return reject(new Error(err || out));
      resolve(out.split("\n").filter((line) => /^[\d.:a-f]+$/.test(line)));
    });
  });
}

const md5 = (text: string) => createHash("md5").update(text).digest("hex");

/** Tries to register a desk's phone with a password (RFC 3261, section 22.4); gives the last status. */
async function register(port: number, name: string, password: string): Promise<number> {
  const answers: ((message: SipMessage) => void)[] = [];
  const socket = await openSipSocket(0, (message) => answers.shift()?.(message));
  const uri = `sip:127.0.0.1:${port}`;
  const send = (sequence: number, authorization?: string) =>
    new Promise<SipMessage>((resolve) => {
      answers.push(resolve);
      const headers = [
        `Via: SIP/2.0/UDP 127.0.0.1:${socket.port};branch=z9hG4bK${sequence}${socket.port};rport`,
        "Max-Forwards: 70",
        `From: <sip:${name}@127.0.0.1>;tag=t${socket.port}`,
        `To: <sip:${name}@127.0.0.1>`,
        `Call-ID: register-${socket.port}`,
        `CSeq: ${sequence} REGISTER`,
        `Contact: <sip:${name}@127.0.0.1:${socket.port}>`,
        "Expires: 60",
        ...(authorization === undefined ? [] : [`Authorization: ${authorization}`]),
      ];
      socket.send(formatSip(`REGISTER ${uri} SIP/2.0`, headers), port);
    });
  const challenge = (await send(1)).header("WWW-Authenticate");
  const part = (key: string) => new RegExp(`${key}="([^"]*)"`).exec(challenge)?.[1] ?? "";
  const secret = md5(`${name}:${part("realm")}:${password}`);
  const response = md5(`${secret}:${part("nonce")}:00000001:c:auth:${md5(`REGISTER:${uri}`)}`);
  const fields = [
    `username="${name}", realm="${part("realm")}", nonce="${part("nonce")}", uri="${uri}"`,
    `response="${response}", algorithm=MD5, qop=auth, nc=00000001, cnonce="c", opaque="${part("opaque")}"`,
  ];
  const { status = 0 } = await send(2, `Digest ${fields.join(", ")}`);
  socket.close();
  return status;
}

describe("fail2ban with the filters that setup writes", () => {
  it("counts a phone's wrong password, and not the right one", async (context) => {
    skipWithout("asterisk", asterisk, context);
    const dist = skipWithout("fail2ban", fail2ban, context);
    const log = join(pbx!.folder, "log", "security.log");
    const right = pbx!.plan.passwords.phones["100"]!;
    // The right password first: its challenge is no failure. (The phone's address is fixed, so registering is refused.)
    expect(await register(pbx!.trunkPort, "desk-100", right)).not.toBe(401);
    expect(await countedBy(dist, "callward-sip", log)).toEqual([]);
    expect(await register(pbx!.trunkPort, "desk-100", "wrong")).toBe(401);
    expect(await countedBy(dist, "callward-sip", log)).toEqual(["127.0.0.1"]);
  });

  it("counts a wrong login at Callward's own port, in the log line that Callward writes", async (context) => {
    const dist = skipWithout("fail2ban", fail2ban, context);
    const log = join(folder, "callward.log");
    const written: Promise<void>[] = [];
    const listener = await startPbxListener(
      { host: "127.0.0.1", port: 0, user: "callward", password: "right" },
      { ari: (socket) => socket.terminate(), media: (socket) => socket.terminate() },
      (report) => void written.push(appendFile(log, `2026-11-21 10:00:00 ${reportLine(report)}\n`)),
    );
    const login = (password: string) =>
      new Promise<void>((resolve) => {
        const authorization = `Basic ${Buffer.from(`callward:${password}`).toString("base64")}`;
        const asked = request({
          port: listener.port,
          host: "127.0.0.1",
          path: "/ari",
          headers: {
            authorization,
            connection: "Upgrade",
            upgrade: "websocket",
            "sec-websocket-version": "13",
            "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
            "sec-websocket-protocol": "ari",
          },
        });
        asked.on("upgrade", (_response, socket) => {
          socket.destroy();
          resolve();
        });
        asked.on("response", () => resolve());
        asked.on("error", () => resolve());
        asked.end();
      });
    await writeFile(log, "");
    await login("right");
    await login("wrong");
    await login("worse");
    await Promise.all(written);
    await listener.close();
    expect(await countedBy(dist, "callward-ari", log)).toEqual(["127.0.0.1", "127.0.0.1"]);
  });

  it("counts a wrong login to the PBX's ARI in a reverse proxy's log; Asterisk itself logs nothing", async (context) => {
    skipWithout("asterisk", asterisk, context);
    const dist = skipWithout("fail2ban", fail2ban, context);
    const log = join(folder, "access.log");
    const proxy = createServer((incoming, outgoing) => {
      const { method, url, headers } = incoming;
      const target = { port: pbx!.ports.http, host: "127.0.0.1", method, path: url, headers };
      const passed = request(target, (response) => {
        // nginx's log format "combined".
        const line = `192.0.2.7 - - [21/Nov/2026:10:00:00 +0000] "${method} ${url} HTTP/1.1" ${response.statusCode} 44 "-" "curl"\n`;
        void appendFile(log, line).then(() => {
          outgoing.writeHead(response.statusCode ?? 500);
          response.pipe(outgoing);
        });
      });
      passed.end();
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as { port: number };
    const ask = (password: string) =>
      fetch(`http://127.0.0.1:${port}/ari/asterisk/info`, {
        headers: { authorization: `Basic ${Buffer.from(`callward_watch:${password}`).toString("base64")}` },
      }).then(({ status }) => status);
    expect(await ask(pbx!.plan.passwords.watch)).toBe(200);
    expect(await ask("wrong")).toBe(401);
    proxy.close();
    proxy.closeAllConnections();
    expect(await countedBy(dist, "callward-ari-nginx", log)).toEqual(["192.0.2.7"]);
  });
});
