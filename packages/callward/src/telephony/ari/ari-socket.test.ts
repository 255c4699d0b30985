import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { openAriSocket } from "./ari-socket.ts";

/** A PBX that answers pings on its own thread, also while ours is held up. */
const PBX = `
  const { WebSocketServer } = require("ws");
  const { parentPort } = require("node:worker_threads");
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  server.on("listening", () => parentPort.postMessage(server.address().port));
`;
/** Long beside what a busy machine takes to answer a ping: only the stall is to be longer. */
const PING_MS = 300;

describe("an ARI connection", () => {
  it("outlives a stall of our own that is longer than the wait for a sign of life", async () => {
    const pbx = new Worker(PBX, { eval: true });
    const [port] = (await once(pbx, "message")) as [number];
    const socket = new WebSocket(`ws://127.0.0.1:${port}`);
    await once(socket, "open");
    const closed: string[] = [];
    let stalled = false;
    const ping = socket.ping.bind(socket);
    socket.ping = () => {
      ping();
      if (stalled) return;
      stalled = true;
      // The answer arrives meanwhile, and is read only after the next look at the clock.
      setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3 * PING_MS));
    };
    const ari = openAriSocket(socket, {
      event: () => undefined,
      closed: (why) => closed.push(why),
      pingMs: PING_MS,
    });
    await once(socket, "pong");
    await once(socket, "pong");
    expect(stalled).toBe(true);
    expect(closed).toEqual([]);
    ari.close();
    await pbx.terminate();
  });
});
