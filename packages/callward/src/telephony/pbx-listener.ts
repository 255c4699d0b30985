import { createServer, type IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { CallwardError } from "@callward/guard";
import { type WebSocket, WebSocketServer } from "ws";
import type { Report } from "./report.ts";
import type { ListenSettings } from "./settings.ts";
import { isAuthorized } from "./tls.ts";

/** Takes a WebSocket of the PBX, with what its address said. */
type Take = (socket: WebSocket, query: URLSearchParams) => void;

export interface PbxListener {
  readonly port: number;
  /** Idempotent; ends the connections too. */
  close(): Promise<void>;
}

/** Far above any message of Asterisk: `GET /channels` of a thousand calls is about 1 MB. */
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

/**
 * The one port that the PBX dials: `/ari` with subprotocol `ari`, `/media` with subprotocol `media`, both with Basic
 * authentication, over TLS where a certificate is given. Everything else is refused and reported.
 */
export async function startPbxListener(
  settings: ListenSettings,
  take: { readonly ari: Take; readonly media: Take },
  report: Report,
): Promise<PbxListener> {
  const { tls } = settings;
  const server =
    tls === undefined
      ? createServer()
      : createTlsServer({
          cert: tls.cert,
          key: tls.key,
          minVersion: "TLSv1.2",
          ...(tls.clientCa === undefined
            ? {}
            : { ca: tls.clientCa, requestCert: true, rejectUnauthorized: true }),
        });
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE_BYTES,
    handleProtocols: (protocols, request) => {
      const wanted = pathOf(request).slice(1);
      return protocols.has(wanted) ? wanted : false;
    },
  });

  function refuse(request: IncomingMessage, stream: Duplex, path: string, status: number, why: string): void {
    report({ type: "connection-refused", path, why, from: addressOf(request.socket.remoteAddress) });
    const challenge = status === 401 ? 'WWW-Authenticate: Basic realm="callward"\r\n' : "";
    stream.end(`HTTP/1.1 ${status} Refused\r\n${challenge}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  server.on("tlsClientError", (_error, socket: TLSSocket) => {
    const from = addressOf(socket.remoteAddress);
    report({ type: "connection-refused", path: "(none)", why: "no TLS, or no valid certificate", from });
  });
  server.on("request", (_request, response) => {
    response.writeHead(426, { connection: "close" }).end();
  });
  server.on("upgrade", (request, stream, head) => {
    // Until `ws` takes over, a stream that breaks would end the process.
    stream.on("error", () => stream.destroy());
    const path = pathOf(request);
    if (path !== "/ari" && path !== "/media")
      return refuse(request, stream, "(unknown)", 404, "unknown path");
    if (!isAuthorized(request.headers.authorization, settings)) {
      return refuse(request, stream, path, 401, "wrong credentials");
    }
    const offered = (request.headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim());
    if (!offered.includes(path.slice(1))) return refuse(request, stream, path, 400, "wrong subprotocol");
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const query = new URL(request.url ?? "", "ws://pbx").searchParams;
      if (path === "/ari") take.ari(socket, query);
      else take.media(socket, query);
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new CallwardError("PORT_IN_USE", { port: settings.port })
          : new CallwardError("SETTING_INVALID", {
              setting: "CALLWARD_ARI_LISTEN",
              problem: error.code ?? "",
            }),
      );
    });
    server.listen(settings.port, settings.host, resolve);
  });
  let closing: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
      });
      return closing;
    },
  };
}

/** The path alone: its query may hold the id of a call. */
function pathOf(request: IncomingMessage): string {
  const url = request.url ?? "";
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}

/** As people and firewalls write it: an IPv4 caller of a socket for both is not an IPv6 address. */
function addressOf(remote: string | undefined): string {
  return (remote ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "");
}
