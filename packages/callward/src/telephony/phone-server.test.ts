import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import type { AudioLine, LineEvent } from "./audio-line.ts";
import { type PhoneServer, startPhoneServer } from "./phone-server.ts";
import type { TelephonyReport } from "./report.ts";
import { channel, dialAsPbx, type PbxDouble } from "./testing/pbx-double.ts";
import { basicAuthorization } from "./tls.ts";

const CREDENTIALS = { user: "callward", password: "a-password-that-no-log-may-hold" };
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Call {
  readonly line: AudioLine;
  readonly events: LineEvent[];
  /** Everything but the sound, in short. */
  readonly told: () => string;
}

async function start(prepare: (pbx: PbxDouble) => void = () => undefined): Promise<{
  readonly server: PhoneServer;
  readonly reports: TelephonyReport[];
  readonly calls: Call[];
  readonly pbx: PbxDouble;
}> {
  const reports: TelephonyReport[] = [];
  const calls: Call[] = [];
  const server = await startPhoneServer(
    {
      app: "callward",
      ari: { mode: "listen", host: "127.0.0.1", port: 0, ...CREDENTIALS },
      media: { kind: "websocket", client: "callward_media" },
      transfer: { context: "humans", warmPrompt: "tone:880" },
      deadManSeconds: 3,
      capSeconds: 600,
    },
    {
      onCall(line) {
        const events: LineEvent[] = [];
        line.listen((event) => events.push(event));
        const told = () =>
          events.map((event) => (event.type === "key" ? `key ${event.digit}` : event.type)).join(", ");
        calls.push({ line, events, told });
      },
      report: (report) => reports.push(report),
    },
  );
  cleanups.push(() => server.close());
  const pbx = await dialAsPbx({ port: server.port ?? 0, app: "callward", prepare, ...CREDENTIALS });
  cleanups.push(() => pbx.close());
  return { server, reports, calls, pbx };
}

async function ring(id = "1.1") {
  const started = await start();
  started.pbx.send({ type: "StasisStart", args: [], channel: channel(id) });
  await vi.waitFor(() => expect(started.calls).toHaveLength(1));
  const [call] = started.calls;
  return { ...started, ...call! };
}

const key = (digit: string, second: number, id = "1.1") => ({
  type: "ChannelDtmfReceived",
  digit,
  duration_ms: 100,
  channel: channel(id),
  timestamp: `2026-11-21T09:00:${second.toFixed(3).padStart(6, "0")}+0000`,
});

describe("events of a PBX", () => {
  it("that are unknown, broken or nobody's are ignored", async () => {
    const { pbx, calls, told } = await ring();
    pbx.send({ type: "ChannelVarset", channel: channel("1.1"), variable: "x", value: "y" });
    pbx.send({ type: "SomethingNew" });
    pbx.send({ type: "StasisStart" });
    pbx.send({ type: "ChannelDtmfReceived", digit: "12", duration_ms: -1, channel: channel("1.1") });
    pbx.send(key("9", 1, "somebody-else"));
    pbx.send({ type: "StasisEnd", channel: channel("somebody-else") });
    for (const text of ["", "{", "null", "[]", '"x"', `{"type":"RESTResponse"}`, Buffer.from([0, 255])])
      pbx.sendText(text);
    pbx.send(key("1", 2));
    await vi.waitFor(() => expect(told()).toBe("key 1"));
    expect(calls).toHaveLength(1);
  });

  it("that come twice count once", async () => {
    const { pbx, calls, told, server } = await ring();
    pbx.send({ type: "StasisStart", args: [], channel: channel("1.1") });
    pbx.send(key("1", 1));
    pbx.send(key("1", 1));
    pbx.send(key("1", 1.2));
    for (const type of ["ChannelHangupRequest", "StasisEnd", "ChannelDestroyed", "StasisEnd"])
      pbx.send({ type, channel: channel("1.1") });
    await vi.waitFor(() => expect(server.calls).toBe(0));
    expect(told()).toBe("key 1, key 1, hangup");
    expect(calls).toHaveLength(1);
  });

  it("that come in the wrong order lose no key and leave no call", async () => {
    const { pbx, calls, told, server } = await ring();
    pbx.send(key("1", 1.5));
    pbx.send(key("1", 1));
    await vi.waitFor(() => expect(told()).toBe("key 1, key 1"));
    // A channel that is gone before it came: ARI answers 404 for it.
    pbx.answer(/channels\/2\.2/, { status: 404 });
    pbx.send({ type: "ChannelDestroyed", channel: channel("2.2") });
    pbx.send({ type: "StasisEnd", channel: channel("2.2") });
    pbx.send({ type: "StasisStart", args: [], channel: channel("2.2") });
    await vi.waitFor(() => expect(server.calls).toBe(1));
    await vi.waitFor(() =>
      expect(pbx.paths("DELETE").filter((path) => path.startsWith("bridges/"))).toHaveLength(1),
    );
    expect(calls).toHaveLength(1);
  });

  it("of another application are not ours", async () => {
    const { pbx, calls, server } = await ring();
    pbx.send({ type: "StasisStart", application: "other", args: [], channel: channel("3.3") });
    await sleep(50);
    expect([calls.length, server.calls]).toEqual([1, 1]);
  });
});

describe("a call", () => {
  it("that Asterisk takes away ends for us, with leg and bridge", async () => {
    const { pbx, told, server } = await ring();
    pbx.send({ type: "StasisEnd", channel: channel("1.1") });
    await vi.waitFor(() => expect(server.calls).toBe(0));
    expect(told()).toBe("hangup");
    const gone = pbx.paths("DELETE").map((path) => path.split("-").slice(0, 2).join("-"));
    expect(gone.toSorted()).toEqual(["bridges/callward-bridge", "channels/callward-leg"]);
  });

  it("whose media cannot be had goes to the dialplan's people", async () => {
    const { pbx, calls, reports } = await start();
    pbx.answer(/externalMedia/, { status: 500 });
    pbx.send({ type: "StasisStart", args: [], channel: channel("1.1") });
    await vi.waitFor(() => expect(reports.some(({ type }) => type === "setup-failed")).toBe(true));
    expect(pbx.paths("POST")).toContain("channels/1.1/continue");
    expect(calls).toHaveLength(0);
  });

  it("gets keys by the media where the signalling says nothing", async () => {
    const { pbx, told } = await ring();
    pbx.media[0]!.send(JSON.stringify({ event: "DTMF_END", channel_id: "x", digit: "7" }));
    await vi.waitFor(() => expect(told()).toBe("key 7"));
  });

  it("has its dead-man switch refreshed from its first moment", async () => {
    const { pbx } = await ring();
    const [first] = pbx.requests.filter(({ path }) => path === "channels/1.1/variable");
    expect(first?.query).toEqual({ variable: "TIMEOUT(absolute)", value: "3" });
  });
});

describe("a transfer", () => {
  const place = { target: "front_desk", extension: "200" };
  const refreshes = (pbx: PbxDouble) =>
    pbx.requests.flatMap(({ path, query }) =>
      path.endsWith("/variable") && query.variable === "TIMEOUT(absolute)" ? [query.value] : [],
    );

  it("switches the timer off right before the caller leaves", async () => {
    const { pbx, line, told } = await ring();
    await line.transfer(place);
    const order = pbx.requests.map(({ path }) => path);
    expect(order.at(order.indexOf("channels/1.1/continue") - 1)).toBe("channels/1.1/variable");
    expect(refreshes(pbx).at(-1)).toBe("0");
    expect(told()).toBe("");
  });

  it("that the PBX refuses, or says yes to without doing it, keeps the caller under the timer", async () => {
    const { pbx, line, told } = await ring();
    pbx.answer(/continue/, { status: 500 });
    await expect(line.transfer(place)).rejects.toMatchObject({ code: "TRANSFER_FAILED" });
    await vi.waitFor(() => expect(refreshes(pbx).slice(-2)).toEqual(["0", "3"]));
    pbx.answer(/continue/, { status: 204 });
    await expect(line.transfer(place)).rejects.toMatchObject({ code: "TRANSFER_FAILED" });
    await vi.waitFor(() => expect(refreshes(pbx).slice(-2)).toEqual(["0", "3"]));
    pbx.send(key("1", 1));
    await vi.waitFor(() => expect(told()).toBe("key 1"));
  });

  it("of a caller who has hung up meanwhile is done", async () => {
    const { pbx, line, told, server } = await ring();
    pbx.answer(/continue/, { status: 404 });
    await line.transfer(place);
    await vi.waitFor(() => expect(server.calls).toBe(0));
    expect(told()).toBe("");
  });

  it("asked for twice happens once", async () => {
    const { pbx, line } = await ring();
    await Promise.all([line.transfer(place), line.transfer(place)]);
    expect(pbx.paths("POST").filter((path) => path.endsWith("continue"))).toHaveLength(1);
  });
});

describe("a PBX that stops answering", () => {
  it("fails a request in time, and the error holds neither query nor credentials", async () => {
    const { pbx, line } = await ring();
    pbx.answer(/DELETE channels\/1\.1/, "silence");
    const error = await line.hangup().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "TELEPHONY_UNAVAILABLE" });
    expect(String(error)).not.toMatch(/reason=|password/);
  });
});

describe("calls that the PBX lists and nobody owns", () => {
  it("are ours where the PBX tells of them a moment later, else go to the dialplan's people", async () => {
    const { server, pbx, reports, calls } = await start((double) =>
      double.answer(/^GET channels$/, { status: 200, body: [channel("1.1"), channel("2.2")] }),
    );
    await vi.waitFor(() => expect(pbx.paths("GET")).toContain("channels"));
    pbx.send({ type: "StasisStart", args: [], channel: channel("1.1") });
    const orphan = (id: string) => ({ type: "orphan-handed-over", channel: id });
    await vi.waitFor(() => expect(reports).toContainEqual(orphan("2.2")), 5_000);
    expect([server.calls, calls.length]).toEqual([1, 1]);
    expect(reports).not.toContainEqual(orphan("1.1"));
    expect(pbx.paths("POST")).not.toContain("channels/1.1/continue");
  });
});

describe("commands to the media channel", () => {
  it("stay under the 128 bytes that Asterisk reads", async () => {
    const { pbx, line } = await ring();
    for (let id = 0; id < 300; id += 1) line.mark(Number.MAX_SAFE_INTEGER - id);
    await vi.waitFor(() => expect(pbx.commands).toHaveLength(300));
    line.flush();
    await vi.waitFor(() => expect(pbx.commands).toHaveLength(301));
    expect(Math.max(...pbx.commands.map((command) => command.length))).toBeLessThan(128);
  });

  it("tell of no mark that a flush overtook", async () => {
    const { pbx, line, told } = await ring();
    line.mark(1);
    await vi.waitFor(() => expect(pbx.commands).toHaveLength(1));
    const { correlation_id } = JSON.parse(pbx.commands[0]!) as { correlation_id: string };
    line.flush();
    line.mark(1);
    await vi.waitFor(() => expect(pbx.commands).toHaveLength(3));
    pbx.media[0]!.send(JSON.stringify({ event: "MEDIA_MARK_PROCESSED", correlation_id }));
    await sleep(50);
    expect(told()).toBe("");
    const second = JSON.parse(pbx.commands[2]!) as { correlation_id: string };
    pbx.media[0]!.send(
      JSON.stringify({ event: "MEDIA_MARK_PROCESSED", correlation_id: second.correlation_id }),
    );
    await vi.waitFor(() => expect(told()).toBe("mark"));
  });
});

describe("our listener", () => {
  const dial = async (port: number, path: string, protocol: string, password: string) => {
    const headers = { authorization: basicAuthorization({ user: "callward", password }) };
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, [protocol], { headers });
    const outcome = new Promise<string>((resolve) => {
      socket.on("unexpected-response", (_request, response) => resolve(String(response.statusCode)));
      socket.on("error", () => resolve("error"));
      socket.on("close", () => resolve("closed"));
    });
    return { socket, outcome };
  };

  it("refuses wrong credentials, paths and subprotocols, and reports them without what was sent", async () => {
    const { server, reports } = await start();
    const port = server.port ?? 0;
    const { password } = CREDENTIALS;
    expect(await (await dial(port, "/ari", "ari", "guess-123")).outcome).toBe("401");
    expect(await (await dial(port, "/media?call=1", "media", "guess-123")).outcome).toBe("401");
    expect(await (await dial(port, "/guess-123", "ari", password)).outcome).toBe("404");
    expect(await (await dial(port, "/ari", "media", password)).outcome).toBe("400");
    expect(reports.filter(({ type }) => type === "connection-refused")).toHaveLength(4);
    const told = JSON.stringify(reports);
    expect(told).toContain("127.0.0.1");
    for (const secret of ["guess-123", password]) expect(told).not.toContain(secret);
  });

  it("lets nobody join a call by its id a second time", async () => {
    const { pbx, server, told } = await ring();
    const { query } = pbx.requests.find(({ path }) => path === "channels/externalMedia")!;
    const call = /v\((.*)\)/.exec(query.transport_data ?? "")![1]!;
    const { socket, outcome } = await dial(server.port ?? 0, `/media?${call}`, "media", CREDENTIALS.password);
    await once(socket, "open");
    expect(await outcome).toBe("closed");
    expect(told()).toBe("");
  });
});
