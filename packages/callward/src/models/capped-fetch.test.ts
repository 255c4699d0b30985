import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { serveLoopback } from "../testing/loopback-server.ts";
import { cappedFetch } from "./capped-fetch.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await serveLoopback(listener);
  closers.push(close);
  return url;
}

describe("fetching from a model engine", () => {
  it("never follows a redirect, so the key goes nowhere else", async () => {
    let visited = false;
    const elsewhere = await serve((_, response) => {
      visited = true;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(307, { location: elsewhere }).end());
    const { status } = await cappedFetch(url, { method: "POST", headers: { "x-api-key": "sk" }, body: "{}" });
    expect(status).toBe(307);
    expect(visited).toBe(false);
  });

  it("breaks off an answer that does not end, and closes the connection", async () => {
    let closed: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const url = await serve((_, response) => {
      response.once("close", closed);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    await expect((await cappedFetch(url)).text()).rejects.toThrow("answer too long");
    await done;
  });

  it("passes anything else on as it is", async () => {
    const url = await serve((_, response) => response.writeHead(201, { "x-one": "1" }).end("hello"));
    const response = await cappedFetch(url);
    expect([response.status, response.headers.get("x-one"), await response.text()]).toEqual([
      201,
      "1",
      "hello",
    ]);
    const empty = await serve((_, response) => response.writeHead(204).end());
    expect((await cappedFetch(empty)).status).toBe(204);
  });
});
