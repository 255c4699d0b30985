import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { WebSocket } from "ws";
import { type Installed, installAsterisk, skipWithout } from "../asterisk/install.ts";
import { type PortBlock, takePorts } from "../asterisk/ports.ts";
import type { PrivateAsterisk } from "../asterisk/private-asterisk.ts";
import { dial } from "../asterisk/sip-caller.ts";
import { makeTone } from "../asterisk/tones.ts";
import {
  DESK,
  leftOvers,
  PASSWORD,
  serve,
  settingsFor,
  startExchange,
  type TestServer,
  until,
  WAYS,
  type Way,
} from "./exchange.ts";

let installed: Installed;
let ports: PortBlock;
let pbx: PrivateAsterisk | undefined;
const cleanups: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  installed = await installAsterisk();
  if (installed.kind === "unavailable") return;
  ports = await takePorts();
  pbx = await startExchange(installed.dist, ports);
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
afterAll(async () => {
  await pbx?.close();
  await ports?.release();
});

async function server(
  context: TestContext,
  settings: Partial<ReturnType<typeof settingsFor>> = {},
  way: Way = "dial",
): Promise<TestServer> {
  skipWithout("asterisk", installed, context);
  const started = await serve({ ...settingsFor(way, "websocket", ports), ...settings }, way === "perCall");
  cleanups.push(() => started.close());
  return started;
}

async function ring(started: TestServer, way: Way = "dial") {
  const caller = await dial({ port: ports.sip, to: WAYS[way].extension });
  cleanups.push(() => Promise.race([caller.bye().then(() => undefined), sleep(4_000)]));
  const [arrived] = await Promise.all([started.nextCall(), caller.answered]);
  return { caller, ...arrived };
}

/**
 * Asterisk 22.10.1 itself may die of the sudden end of a connection that it dialled (it writes to a socket that it has
 * freed: `__ast_websocket_write`, "bad magic number"). That takes every call with it and nothing of ours can help, so
 * the test says so, loudly, instead of failing now and then.
 */
async function skipAfterCrash(context: TestContext): Promise<void> {
  if (!(await pbx!.cli("core show uptime")).includes("Unable to connect")) return;
  await pbx!.kill();
  await pbx!.start();
  context.skip("ASTERISK ITSELF CRASHED when the connection that it had dialled was reset");
}

/** The phone server in a process of its own, ready for calls. */
async function doomed(way: Way): Promise<{ readonly child: ChildProcess; readonly said: () => string }> {
  const script = fileURLToPath(new URL("./doomed-app.ts", import.meta.url));
  const child = spawn(process.execPath, [script, way, "websocket", JSON.stringify(ports)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  cleanups.push(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.on("data", (data) => {
    said += data;
  });
  await until(() => said.includes("ready"), "the process does not start");
  return { child, said: () => said };
}

describe.for(["dial", "persistent", "perCall"] as const)("with nobody at our end (%s)", (way) => {
  it("a caller reaches the desk", async (context) => {
    skipWithout("asterisk", installed, context);
    const since = performance.now();
    const caller = await dial({ port: ports.sip, to: WAYS[way].extension });
    cleanups.push(() => Promise.race([caller.bye().then(() => undefined), sleep(4_000)]));
    await caller.hears(DESK, { since });
  });

  it("a caller whose process is killed in the middle of the call reaches the desk within four seconds", async (context) => {
    skipWithout("asterisk", installed, context);
    const { child, said } = await doomed(way);
    if (way !== "perCall") await sleep(700);
    const caller = await dial({ port: ports.sip, to: WAYS[way].extension });
    cleanups.push(() => Promise.race([caller.bye().then(() => undefined), sleep(4_000)]));
    await until(() => said().includes("call"), "the call does not arrive");
    await caller.hears(440);
    const killed = performance.now();
    child.kill("SIGKILL");
    const at = await caller.hears(DESK, { since: killed }).catch(async (error: unknown) => {
      await skipAfterCrash(context);
      throw error;
    });
    // Not a matter of speed: Asterisk's own timers, set to three seconds, decide.
    expect(at - killed).toBeLessThan(4_000);
  });
});

describe("a process that is started again", () => {
  it("hands the callers of the dead one to the desk", async (context) => {
    skipWithout("asterisk", installed, context);
    const { child, said } = await doomed("dial");
    await sleep(700);
    const caller = await dial({ port: ports.sip, to: WAYS.dial.extension });
    cleanups.push(() => Promise.race([caller.bye().then(() => undefined), sleep(4_000)]));
    await until(() => said().includes("call"), "the call does not arrive");
    await caller.hears(440);
    child.kill("SIGKILL");
    await once(child, "exit");
    const since = performance.now();
    const next = await server(context);
    await caller.hears(DESK, { since });
    expect(next.reports).toContainEqual(expect.objectContaining({ type: "orphan-handed-over" }));
    await caller.bye();
    await until(async () => (await leftOvers(ports)) === "", "something is left in the PBX");
  });
});

describe("the hard cap", () => {
  it("is kept by Asterisk, however alive we are", async (context) => {
    const { caller, arrived } = await server(context, { capSeconds: 5 }).then(async (started) => {
      const call = await ring(started);
      return { caller: call.caller, arrived: call };
    });
    const since = performance.now();
    await caller.hears(DESK, { since });
    expect(performance.now() - since).toBeGreaterThan(3_500);
    await arrived.event(({ type }) => type === "hangup");
  });
});

describe("the media leg", () => {
  it("that is lost is told, and the caller can still be handed to a person", async (context) => {
    const started = await server(context);
    const { caller, line, event } = await ring(started);
    const channels = await pbx!.cli("core show channels concise");
    const leg = /^(WebSocket\/[^!]+)!/m.exec(channels)?.[1];
    await pbx!.cli(`channel request hangup ${leg}`);
    await event(({ type }) => type === "lost");
    const since = performance.now();
    await line.transfer({ target: "front_desk", extension: "200" });
    await caller.hears(DESK, { since });
    await caller.bye();
    await until(async () => (await leftOvers(ports)) === "", "something is left in the PBX");
  });
});

describe("a PBX", () => {
  it("that crashes ends its calls, and gets new ones to us once it is back", async (context) => {
    const started = await server(context);
    const { event } = await ring(started);
    await pbx!.kill();
    await event(({ type }) => type === "lost");
    await pbx!.start();
    await event(({ type }) => type === "hangup");
    await until(() => started.connected, "it does not connect again");
    const { caller, line } = await ring(started);
    line.play(makeTone(440, 0.3));
    await caller.hears(440);
    await caller.bye();
    await until(() => started.calls === 0, "a call is still with us");
  });
});

describe("the connection for control", () => {
  it("that breaks comes back, and the call goes on: its keys, its sound, its transfer", async (context) => {
    skipWithout("asterisk", installed, context);
    const proxy = await startProxy(ports.http);
    const started = await server(context, dialThrough(proxy.port));
    const { caller, line, keys, events } = await ring(started);
    line.play(makeTone(440, 3));
    // The oldest connection is ARI's; the media has its own.
    proxy.cut(0);
    await until(() => started.reports.some(({ type }) => type === "pbx-lost"), "the loss is not noticed");
    await caller.sendKeys("5");
    await until(
      () => started.reports.filter(({ type }) => type === "pbx-connected").length === 2,
      "it does not come back",
    );
    await caller.sendKeys("6");
    await until(() => keys().includes("6"), "the key does not come");
    // The key pressed meanwhile came by the media, the other by both ways, once.
    await sleep(400);
    expect(keys()).toBe("56");
    await caller.hears(440);
    await line.transfer({ target: "front_desk", extension: "200" });
    await caller.hears(DESK);
    expect(events.filter(({ type }) => type !== "key")).toEqual([]);
  });

  it("that is half open is noticed, and the caller is with a person meanwhile", async (context) => {
    skipWithout("asterisk", installed, context);
    const proxy = await startProxy(ports.http);
    const started = await server(context, dialThrough(proxy.port));
    const { caller, event } = await ring(started);
    const since = performance.now();
    proxy.freeze();
    await until(() => started.reports.some(({ type }) => type === "pbx-lost"), "it is not noticed");
    await caller.hears(DESK, { since });
    await event(({ type }) => type === "hangup");
    proxy.thaw();
    await until(
      () => started.reports.filter(({ type }) => type === "pbx-connected").length === 2,
      "it does not come back",
    );
    await caller.bye();
    await until(async () => (await leftOvers(ports)) === "", "something is left in the PBX");
  });

  it("raises an alarm when another program takes the application", async (context) => {
    const started = await server(context);
    const authorization = `Basic ${Buffer.from(`callward:${PASSWORD}`).toString("base64")}`;
    const thief = new WebSocket(`ws://127.0.0.1:${ports.http}/ari/events?app=${WAYS.dial.app}`, {
      headers: { authorization },
    });
    cleanups.push(() => thief.terminate());
    await until(() => started.reports.some(({ type }) => type === "app-replaced"), "no alarm");
  });
});

describe("closing", () => {
  it("waits for the running calls, sends new callers to the desk, and then hands the rest over", async (context) => {
    const started = await server(context);
    const { caller } = await ring(started);
    const since = performance.now();
    const closed = started.close({ graceMs: 1_500 });
    const late = await dial({ port: ports.sip, to: WAYS.dial.extension });
    cleanups.push(() => Promise.race([late.bye().then(() => undefined), sleep(4_000)]));
    await late.hears(DESK, { since });
    await closed;
    await caller.hears(DESK, { since });
    expect(started.connected).toBe(false);
  });
});

function dialThrough(port: number) {
  return {
    ari: {
      mode: "dial" as const,
      url: new URL(`http://127.0.0.1:${port}/ari`),
      user: "callward",
      password: PASSWORD,
    },
  };
}

/** A way to the PBX that can be cut, or go dead without a word as a pulled cable does. */
async function startProxy(to: number) {
  const pairs: { readonly near: Socket; readonly far: Socket }[] = [];
  let frozen = false;
  const proxy: Server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const end of [near, far]) end.on("error", () => undefined);
    near.on("data", (data) => void (frozen || far.write(data)));
    far.on("data", (data) => void (frozen || near.write(data)));
    near.on("close", () => far.destroy());
    far.on("close", () => void (frozen || near.destroy()));
    pairs.push({ near, far });
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  cleanups.push(() => {
    for (const { near, far } of pairs) for (const end of [near, far]) end.destroy();
    proxy.close();
  });
  const address = proxy.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    cut: (index: number) => void pairs[index]?.near.destroy(),
    freeze() {
      frozen = true;
    },
    thaw() {
      frozen = false;
      for (const { near, far } of pairs) for (const end of [near, far]) end.destroy();
    },
  };
}
