import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createAriHub } from "./ari-hub.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A PBX that says of an application what `status` says at that moment, and a hub that has dialled it. */
async function dialled(status: () => number) {
  const pbx = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  cleanups.push(() => pbx.close());
  await once(pbx, "listening");
  const asked: string[] = [];
  pbx.on("connection", (peer) =>
    peer.on("message", (data) => {
      const { method, uri, request_id } = JSON.parse(String(data)) as Record<string, string>;
      asked.push(`${method} ${uri}`);
      peer.send(JSON.stringify({ type: "RESTResponse", request_id, status_code: status() }));
    }),
  );
  const told: string[] = [];
  const hub = createAriHub({
    event: () => undefined,
    up: (app) => told.push(`up ${app.name}`),
    down: (app, why) => told.push(`down ${app.name}: ${why}`),
    inUse: () => false,
    registrationMs: 10,
  });
  cleanups.push(() => hub.close());
  const socket = new WebSocket(`ws://127.0.0.1:${(pbx.address() as AddressInfo).port}`);
  await once(socket, "open");
  hub.add(socket, "callward");
  return { hub, socket, told, asked };
}

describe("a connection that we dialled", () => {
  it("counts when the PBX knows its application, and not before", async () => {
    const { hub, told, asked } = await dialled(() => 200);
    expect([hub.connected, told]).toEqual([false, []]);
    await vi.waitFor(() => expect(told).toEqual(["up callward"]));
    expect([hub.connected, asked[0]]).toEqual([true, "GET applications/callward"]);
  });

  it("is ended, to be dialled anew, where the PBX does not know its application", async () => {
    const { hub, socket, told } = await dialled(() => 404);
    await once(socket, "close");
    expect([hub.connected, told]).toEqual([false, []]);
  });

  it("is ended where the PBX forgets its application later", async () => {
    let status = 200;
    const { hub, socket, told, asked } = await dialled(() => status);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
    expect([hub.connected, told]).toEqual([true, ["up callward"]]);
    status = 404;
    await once(socket, "close");
    expect(hub.connected).toBe(false);
    expect(told).toEqual(["up callward", "down callward: the PBX has forgotten the application"]);
  });

  it("stays where the PBX refuses to tell", async () => {
    const { hub, told } = await dialled(() => 403);
    await vi.waitFor(() => expect(told).toEqual(["up callward"]));
    expect(hub.connected).toBe(true);
  });
});
