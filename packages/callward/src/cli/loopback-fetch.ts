import { request } from "node:https";
import type { Fetcher } from "./api-client.ts";

/**
 * `fetch` for the TLS server of this very machine. Its certificate is for the name that others know it by and not for the
 * loopback address, so it is not looked at: what is sent does not leave the machine, and the key in it is that of the one
 * run of the server which holds this port, good for nothing once another process does.
 */
export const loopbackFetch: Fetcher = (target, { method, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asking = request(
      target,
      { method, headers: { ...headers, ...length }, signal, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => void chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode: status = 0 } = response;
          const text = Buffer.concat(chunks).toString();
          resolve({ ok: status >= 200 && status < 300, status, json: async () => JSON.parse(text) });
        });
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
