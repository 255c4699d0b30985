import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** A WebSocket service under test. */
export interface SocketDouble {
  readonly url: string;
  /** Connections that are open now. */
  connections(): number;
  /** Connections that there have been. */
  accepted(): number;
  /** Breaks all connections, as a process that dies does. */
  breakConnections(): void;
  close(): Promise<void>;
}

/**
 * Starts a WebSocket server on a free port of 127.0.0.1 (or on `port`, to come back where another was). With
 * `silent`, it takes connections and never answers the handshake.
 */
export async function startSocketDouble(
  onSocket: (socket: WebSocket) => void,
  { port = 0, silent = false }: { readonly port?: number; readonly silent?: boolean } = {},
): Promise<SocketDouble> {
  const http = createServer();
  const sockets = new Set<Socket>();
  let accepted = 0;
  http.on("connection", (socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const service = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  http.on("upgrade", (request, socket, head) => {
    // Read on, so that the other side's end is seen.
    // Read on and answer the end, so that the other side's leaving is seen.
    if (silent) return void socket.once("end", () => socket.destroy()).resume();
    service.handleUpgrade(request, socket, head, (opened) => {
      opened.on("error", () => undefined);
      onSocket(opened);
    });
  });
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  const breakConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}`,
    connections: () => sockets.size,
    accepted: () => accepted,
    breakConnections,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        breakConnections();
      }),
  };
}
