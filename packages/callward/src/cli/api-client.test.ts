import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startReceiver } from "../testing/loopback-server.ts";
import { remoteClient, serverOf } from "./api-client.ts";
import { loopbackFetch } from "./loopback-fetch.ts";

let server: Awaited<ReturnType<typeof startReceiver>>;
let url: string;

beforeAll(async () => {
  server = await startReceiver(({ path }, response) => {
    if (path === "/away") return response.writeHead(302, { location: "http://example.org/" }).end();
    if (path === "/strange") return response.writeHead(500).end("<html>");
    if (path === "/refused") {
      const problem = {
        code: "PACK_APPROVAL_NEEDED",
        detail: "dentist@1.4.0 needs the approval of a second person.",
      };
      return response
        .writeHead(403, { "content-type": "application/problem+json" })
        .end(JSON.stringify(problem));
    }
    return response.writeHead(200, { "content-type": "application/json" }).end('{"fine":true}');
  });
  ({ url } = server);
});
afterAll(() => server.close());

const get = (path: string) => remoteClient(url, "secret-token")({ method: "GET", path });

it("sends the token, the query and the body, and gives the answer", async () => {
  const client = remoteClient(url, "secret-token");
  expect(
    await client({ method: "POST", path: "/x", query: { against: "1.0.0" }, body: { reason: "r" } }),
  ).toEqual({
    fine: true,
  });
  expect(server.seen).toMatchObject([
    { path: "/x?against=1.0.0", headers: { authorization: "Bearer secret-token" }, body: '{"reason":"r"}' },
  ]);
});

it("throws the server's problem with its code, words and remedy", async () => {
  await expect(get("/refused")).rejects.toMatchObject({
    code: "PACK_APPROVAL_NEEDED",
    message: "dentist@1.4.0 needs the approval of a second person.",
    remedy: expect.stringContaining("callward pack approve"),
  });
});

it("names a server that cannot be reached, answers strangely or sends elsewhere, and never the token", async () => {
  const unreachable = { code: "CONTROL_UNREACHABLE", message: expect.not.stringContaining("secret-token") };
  await expect(get("/strange")).rejects.toMatchObject(unreachable);
  await expect(get("/away")).rejects.toMatchObject(unreachable);
  const nowhere = remoteClient("http://127.0.0.1:1", "secret-token");
  await expect(nowhere({ method: "GET", path: "/x" })).rejects.toMatchObject(unreachable);
});

it("is used where the environment names a server", () => {
  expect(serverOf({})).toBeUndefined();
  expect(serverOf({ CALLWARD_URL: url })).toBeTypeOf("function");
});

it("asks the TLS server of this machine by its loopback address, whatever name its certificate is for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "callward-tls-"));
  const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=calls.example.org", "-days", "1"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", keyFile, "-out", certFile, ...subject],
    { stdio: "ignore" },
  );
  const secure = createTlsServer(
    { key: readFileSync(keyFile), cert: readFileSync(certFile) },
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => void chunks.push(chunk));
      request.on("end", () =>
        response.end(
          JSON.stringify({ key: request.headers.authorization, body: String(Buffer.concat(chunks)) }),
        ),
      );
    },
  );
  await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve));
  const tlsUrl = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`;
  const call = { method: "POST", path: "/x", body: { reason: "ä" } } as const;
  expect(await remoteClient(tlsUrl, "k", { fetcher: loopbackFetch })(call)).toEqual({
    ...{ key: "Bearer k", body: '{"reason":"ä"}' },
  });
  await expect(remoteClient(tlsUrl, "k")(call)).rejects.toMatchObject({ code: "CONTROL_UNREACHABLE" });
  await new Promise((resolve) => secure.close(resolve));
  await expect(remoteClient(tlsUrl, "k", { fetcher: loopbackFetch })(call)).rejects.toMatchObject({
    ...{ code: "CONTROL_UNREACHABLE", details: { why: "ECONNREFUSED" } },
  });
  rmSync(folder, { recursive: true });
});
