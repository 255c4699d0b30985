import { readFile } from "node:fs/promises";
import { createServer as createPlainServer } from "node:http";
import { createServer, request } from "node:https";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { checkTelephony } from "../../packages/callward/src/cli/commands/doctor-line.ts";
import { checkRunning } from "../../packages/callward/src/telephony/asterisk/check/check-running.ts";
import {
  ARI_PASSWORD_FILE,
  TLS_FILES,
} from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import { type Installed, installAsterisk, skipWithout } from "./install.ts";
import { type ProductPbx, startProductPbx } from "./product-pbx.ts";
import { dial, openPhone } from "./sip-caller.ts";
import { makeTone } from "./tones.ts";

let installed: Installed;
type Link = "ws" | "wss" | "inbound";
const shared = new Map<Link, Promise<ProductPbx>>();

beforeAll(async () => {
  installed = await installAsterisk();
});
afterAll(async () => {
  for (const pbx of shared.values()) await (await pbx).close();
});

/** The PBX of this link that the tests share. */
function pbxWith(link: Link, context: TestContext): Promise<ProductPbx> {
  const dist = skipWithout("asterisk", installed, context);
  const pbx = shared.get(link) ?? startProductPbx({ dist, link });
  shared.set(link, pbx);
  return pbx;
}

/** A PBX for one test, which may break it. */
async function ownPbx(link: Link, context: TestContext): Promise<ProductPbx> {
  const pbx = await startProductPbx({ dist: skipWithout("asterisk", installed, context), link });
  context.onTestFinished(() => pbx.close());
  return pbx;
}

interface Channel {
  readonly id: string;
}
/** A stand-in for Callward that takes each call and does what the test says with it. */
function takeCalls(
  server: WebSocketServer,
  onCall: (
    rest: (method: string, uri: string) => Promise<number>,
    channel: Channel,
    socket: WebSocket,
    args: readonly string[],
  ) => void,
): void {
  server.on("connection", (socket) => {
    let count = 0;
    const waiting = new Map<string, (status: number) => void>();
    const rest = (method: string, uri: string) =>
      new Promise<number>((resolve) => {
        count += 1;
        const id = String(count);
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ type: "RESTRequest", transaction_id: id, request_id: id, method, uri }));
      });
    socket.on("message", (data) => {
      const event = JSON.parse(String(data));
      if (event.type === "RESTResponse") waiting.get(event.request_id)?.(event.status_code);
      if (event.type === "StasisStart") onCall(rest, event.channel, socket, event.args);
    });
  });
}

async function listen(server: ReturnType<typeof createServer | typeof createPlainServer>, port: number) {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
}

const authorization = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

describe("the configuration that setup writes, on a real Asterisk", () => {
  it.for(["inbound", "ws"] as const)(
    "takes callers to the front desk while Callward is absent (%s)",
    async (link, context) => {
      const pbx = await pbxWith(link, context);
      const phone = await openPhone({ port: pbx.deskPorts["100"]!, on: "answer" });
      const call = await dial({ port: pbx.trunkPort, to: "+15550142" });
      const clerk = await phone.nextCall();
      await call.answered;
      void clerk.sendAudio(makeTone(700, 1));
      await call.hears(700);
      expect(await pbx.log()).toContain("Callward cannot be reached");
      await call.bye();
      phone.close();
    },
  );

  it("takes a caller to people when Callward stops renewing the timer, and does not cut them off there", async (context) => {
    const pbx = await pbxWith("ws", context);
    const server = createPlainServer();
    const sockets = new WebSocketServer({ server, path: "/ari", handleProtocols: () => "ari" });
    const seen: string[][] = [];
    takeCalls(sockets, (rest, channel, _socket, args) => {
      seen.push([...args]);
      void rest("POST", `channels/${channel.id}/answer`);
      // Renewed once, to one second; then Callward hangs, its socket still open.
      void rest("POST", `channels/${channel.id}/variable?variable=TIMEOUT(absolute)&value=1`);
    });
    await listen(server, pbx.callwardPort);
    const phone = await openPhone({ port: pbx.deskPorts["100"]!, on: "answer" });
    const call = await dial({ port: pbx.trunkPort, to: "5550142" });
    await call.answered;
    const clerk = await phone.nextCall();
    expect(seen).toEqual([["5550142"]]);
    expect(await pbx.log()).toContain("Callward gave no sign of life");
    // The dead-man timer of one second must not end the talk with a person.
    void clerk.sendAudio(makeTone(700, 3));
    await call.hears(700);
    const channels = await pbx.cli("core show channels concise");
    expect(channels).toContain("Dial!");
    await call.hears(700, { since: performance.now() + 1_500 });
    await call.bye();
    phone.close();
    sockets.close();
    server.closeAllConnections();
    server.close();
  });

  it("dials Callward over TLS, shows its certificate, and acts as a user that nobody can log in as", async (context) => {
    const pbx = await pbxWith("wss", context);
    const pem = (file: string) => readFile(join(pbx.etc, file), "utf8");
    const ca = await pem(TLS_FILES.authority);
    const server = createServer({
      cert: await pem(TLS_FILES.callwardCertificate),
      key: await pem(TLS_FILES.callwardKey),
      ca,
      requestCert: true,
      rejectUnauthorized: true,
    });
    const sockets = new WebSocketServer({ server, path: "/ari", handleProtocols: () => "ari" });
    const logins: (string | undefined)[] = [];
    sockets.on("connection", (_socket, request) => void logins.push(request.headers.authorization));
    const statuses: number[] = [];
    takeCalls(sockets, (rest, channel) => {
      void (async () => {
        statuses.push(await rest("POST", `channels/${channel.id}/answer`));
        statuses.push(
          await rest("POST", `channels/${channel.id}/continue?context=humans&extension=120&priority=1`),
        );
      })();
    });
    await listen(server, pbx.callwardPort);
    const billing = await openPhone({ port: pbx.deskPorts["120"]!, on: "answer" });
    const call = await dial({ port: pbx.trunkPort, to: "5550142" });
    await call.answered;
    await (await billing.nextCall()).answered;
    expect(statuses).toEqual([204, 204]);
    expect(logins).toEqual([authorization("callward", pbx.plan.passwords.ari)]);
    await call.bye();

    // The same server refuses whoever has no certificate of the authority.
    const refused = await new Promise<string>((resolve) => {
      const socket = connect({ port: pbx.callwardPort, host: "127.0.0.1", ca, servername: "localhost" });
      socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      socket.on("close", () => resolve("closed"));
      socket.on("data", () => resolve("data"));
      socket.write("GET /ari HTTP/1.1\r\nHost: localhost\r\n\r\n");
    });
    expect(refused).toContain("CERTIFICATE_REQUIRED");

    const info = `http://127.0.0.1:${pbx.ports.http}/ari/asterisk/info`;
    const as = (user: string, password: string, method = "GET", url = info) =>
      fetch(url, { method, headers: { authorization: authorization(user, password) } }).then(
        ({ status }) => status,
      );
    const { localUser, ari, watch } = pbx.plan.passwords;
    expect(await as("callward", localUser)).toBe(403);
    expect(await as("callward", ari)).toBe(401);
    expect(await as("callward_watch", watch)).toBe(200);
    expect(
      await as("callward_watch", watch, "POST", info.replace("info", "logging/x?configuration=all")),
    ).toBe(403);
    billing.close();
    sockets.close();
    server.closeAllConnections();
    server.close();
  });

  it("does not dial a Callward whose certificate another authority signed: the caller goes to people", async (context) => {
    const pbx = await pbxWith("wss", context);
    const other = await ownPbx("wss", context);
    const pem = (file: string) => readFile(join(other.etc, file), "utf8");
    const server = createServer({
      cert: await pem(TLS_FILES.callwardCertificate),
      key: await pem(TLS_FILES.callwardKey),
    });
    let upgrades = 0;
    server.on("upgrade", (_request, socket) => {
      upgrades += 1;
      socket.destroy();
    });
    await listen(server, pbx.callwardPort);
    const phone = await openPhone({ port: pbx.deskPorts["100"]!, on: "answer" });
    const call = await dial({ port: pbx.trunkPort, to: "5550142" });
    await phone.nextCall();
    await call.answered;
    expect(upgrades).toBe(0);
    await call.bye();
    phone.close();
    server.close();
  });

  it("lets a caller show a desk's name without being taken for the desk", async (context) => {
    const pbx = await pbxWith("inbound", context);
    const spoofed = await dial({ port: pbx.trunkPort, to: "120", from: "desk-100" });
    await expect(spoofed.answered).rejects.toThrow("SIP 401");
  });

  it("lets Callward in over TLS from its own address only, for control and for sound", async (context) => {
    const pbx = await pbxWith("inbound", context);
    const ca = await readFile(join(pbx.etc, TLS_FILES.authority), "utf8");
    const { ari, watch } = pbx.plan.passwords;
    const ask = (path: string, localAddress: string, user = "callward", password = ari) =>
      new Promise<number>((resolve, reject) => {
        const asked = request(
          `https://127.0.0.1:${pbx.ports.https}${path}`,
          { ca, localAddress, headers: { authorization: authorization(user, password) } },
          (response) => resolve(response.statusCode ?? 0),
        );
        asked.on("error", reject);
        asked.end();
      });
    expect(await ask("/ari/asterisk/info", "127.0.0.1")).toBe(200);
    expect(await ask("/ari/asterisk/info", "127.0.0.1", "callward_watch", watch)).toBe(200);
    expect(await ask("/ari/asterisk/info", "127.0.0.1", "callward", "wrong")).toBe(401);
    // No upgrade to a WebSocket was asked for; that far this address gets.
    const there = await ask("/media/none", "127.0.0.1");
    expect(there).not.toBe(403);
    // Another address is turned away before its password is looked at.
    expect(await ask("/ari/asterisk/info", "127.0.0.2")).toBe(403);
    expect(await ask("/ari/asterisk/info", "127.0.0.2", "callward", "wrong")).toBe(403);
    expect(await ask("/ari/events?app=callward", "127.0.0.2")).toBe(403);
    expect(await ask("/media/none", "127.0.0.2")).toBe(403);
  });

  it("is told by doctor as who dials whom, and whether the PBX answers", async (context) => {
    const pbx = await pbxWith("inbound", context);
    const env = {
      CALLWARD_ARI_URL: `https://127.0.0.1:${pbx.ports.https}/ari`,
      CALLWARD_ARI_USER: "callward",
      CALLWARD_ARI_PASSWORD_FILE: join(pbx.etc, ARI_PASSWORD_FILE),
      CALLWARD_ARI_CA: join(pbx.etc, TLS_FILES.authority),
    };
    expect(await checkTelephony(env)).toMatchObject({
      level: "ok",
      found: expect.stringContaining("answers"),
    });
    const { CALLWARD_ARI_PASSWORD_FILE: _, ...rest } = env;
    expect(await checkTelephony({ ...rest, CALLWARD_ARI_PASSWORD: "wrong" })).toMatchObject({
      level: "warning",
      found: expect.stringContaining("401"),
    });
    expect(await checkTelephony(rest)).toMatchObject({ level: "problem" });
    const { CALLWARD_ARI_URL: __, ...listening } = env;
    expect(
      await checkTelephony({
        ...listening,
        CALLWARD_ARI_CA: undefined,
        CALLWARD_ARI_LISTEN: "127.0.0.1:8766",
      }),
    ).toMatchObject({ level: "warning", found: expect.stringContaining("crash") });
  });

  it("is judged by check as it runs: version, modules, and a login that fails", async (context) => {
    const pbx = await ownPbx("inbound", context);
    const url = new URL(`http://127.0.0.1:${pbx.ports.http}/ari`);
    const as = (password: string) => ({ url, user: "callward_watch", password });
    const signal = AbortSignal.timeout(20_000);
    const { watch } = pbx.plan.passwords;
    expect(await checkRunning(as(watch), "2026-11-21", signal)).toEqual([]);
    await pbx.cli("module unload func_timeout.so");
    expect(await checkRunning(as(watch), "2032-01-01", signal)).toMatchObject([
      { id: "version-ended" },
      { id: "module-missing", where: "func_timeout.so" },
    ]);
    await expect(checkRunning(as("wrong"), "2026-11-21", signal)).rejects.toMatchObject({
      code: "TELEPHONY_REFUSED",
    });
    await pbx.stop();
    await expect(checkRunning(as(watch), "2026-11-21", signal)).rejects.toMatchObject({
      code: "TELEPHONY_UNAVAILABLE",
    });
  });
});
