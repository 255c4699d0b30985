import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scriptedAccess } from "../testing/access-doubles.ts";
import { createQuietServer } from "../testing/quiet-server.ts";

let server: FastifyInstance;

const serve = (pageDir: string) =>
  createQuietServer({
    pageDir,
    check: (_stage, input) => {
      if ((input as { text?: string }).text === "boom") throw new Error("a secret inside");
      return { id: 1, action: "allow" };
    },
    access: scriptedAccess(),
  });

beforeAll(async () => {
  server = await serve("/nowhere");
});
afterAll(() => server.close());

const inject = (options: {
  method?: "GET" | "POST";
  url: string;
  headers?: Record<string, string>;
  payload?: object | string;
}) => server.inject({ method: "GET", ...options, headers: { host: "127.0.0.1:8080", ...options.headers } });

describe("the web side", () => {
  it("answers checks, health and its own description", async () => {
    expect((await inject({ url: "/healthz" })).json()).toMatchObject({ status: "ok" });
    expect(
      (await inject({ method: "POST", url: "/api/check/gatekeeper", payload: { text: "hi" } })).json(),
    ).toEqual({ id: 1, action: "allow" });
    expect((await inject({ url: "/openapi.json" })).json().paths).toHaveProperty("/api/check/{stage}");
  });

  it.each([
    ["another host name", { host: "evil.example" }],
    ["another site", { origin: "https://evil.example" }],
  ])("refuses %s", async (_name, headers) => {
    const answer = await inject({ url: "/api/pack", headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ code: "ORIGIN_REFUSED", status: 403, remedy: expect.any(String) });
  });

  it("gives problem details for what is not there and for what cannot be read", async () => {
    expect((await inject({ url: "/nothing" })).json()).toMatchObject({ code: "NOT_FOUND", status: 404 });
    expect((await inject({ method: "POST", url: "/api/check/magic", payload: {} })).json()).toMatchObject({
      code: "STAGE_UNKNOWN",
      status: 404,
    });
    const bad = await inject({
      method: "POST",
      url: "/api/check/redact",
      payload: "{",
      headers: { "content-type": "application/json" },
    });
    expect(bad.json()).toMatchObject({ code: "INPUT_INVALID", status: 400 });
    expect((await inject({ url: "/" })).json()).toMatchObject({ code: "PAGE_NOT_BUILT" });
  });

  it("never shows what broke inside", async () => {
    const answer = await inject({ method: "POST", url: "/api/check/redact", payload: { text: "boom" } });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain("secret");
  });

  it("forbids scripts, styles, frames and sockets of others, and code inside of pages", async () => {
    const { headers } = await inject({ url: "/healthz" });
    expect(headers["content-security-policy"]).toBe(
      "default-src 'self';connect-src 'self' ws://127.0.0.1:8080;img-src 'self' data:;object-src 'none';" +
        "base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers).not.toHaveProperty("strict-transport-security");
  });
});

describe("the pages of the control room", () => {
  let pages: string;
  let room: FastifyInstance;
  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), "callward-pages-"));
    await mkdir(join(pages, "assets"));
    await writeFile(join(pages, "index.html"), "<!doctype html><title>Room</title>");
    await writeFile(join(pages, "assets", "room-1.js"), "export {};");
    await writeFile(join(pages, "assets", "room-1.js.gz"), gzipSync("export {};"));
    room = await serve(pages);
  });
  afterAll(async () => {
    await room.close();
    await rm(pages, { recursive: true });
  });
  const open = (url: string, headers: Record<string, string> = { accept: "text/html,*/*" }) =>
    room.inject({ method: "GET", url, headers: { host: "127.0.0.1:8080", ...headers } });

  it.each(["/", "/calls", "/calls/6f0d2c1e?turn=2", "/packs/dentist%401.4.0"])(
    "are one program: %s",
    async (url) => {
      const answer = await open(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({ "content-type": expect.stringContaining("text/html") });
      expect(answer.headers["cache-control"]).toBe("public, max-age=0");
      expect(answer.body).toContain("Room");
    },
  );

  it.each([
    ["data that is not there", "/api/v1/nothing"],
    ["a program that is not there any more", "/assets/room-0.js"],
    ["what is asked for by a program", "/calls", { accept: "application/json" }],
  ])("are not given for %s", async (_name, url, headers?: Record<string, string>) => {
    const answer = await open(url, headers);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: "NOT_FOUND" });
  });

  it("come compressed and are kept by browsers", async () => {
    const answer = await open("/assets/room-1.js", { accept: "*/*", "accept-encoding": "gzip" });
    expect(answer.headers).toMatchObject({
      "content-encoding": "gzip",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
});
