import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server on a free port of this machine. */
export interface LoopbackServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** Ends its connections, also those that are in use. */
  close(): Promise<void>;
}

/** A request as it came, with the whole of its body. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Serves what a test asks of another machine's service. */
export async function serveLoopback(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Keeps every request that it is sent and answers it, once its body is there. */
export async function startReceiver(
  answer: (request: ReceivedRequest, response: ServerResponse) => void,
): Promise<LoopbackServer & { readonly seen: readonly ReceivedRequest[] }> {
  const seen: ReceivedRequest[] = [];
  const served = await serveLoopback((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => void chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const received = { method, path, headers, body: Buffer.concat(chunks).toString() };
      seen.push(received);
      answer(received, response);
    });
  });
  return { ...served, seen };
}
