import type { WebSocket } from "ws";
import { type AriEvent, readAriMessage } from "./events.ts";
import { createRestOverSocket, type Rest } from "./rest.ts";

/** One open WebSocket that speaks ARI, whoever dialled it. */
export interface AriSocket {
  readonly rest: Rest;
  /** Ends it at once, without a closing handshake; `why` is what `closed` is told. */
  drop(why: string): void;
  /** Idempotent. */
  close(): void;
}

interface AriSocketOptions {
  readonly event: (event: AriEvent) => void;
  /** Called once, with a reason that holds no address. */
  readonly closed: (why: string) => void;
  /** How often the other side must show that it is alive, in milliseconds. Default `PING_MS`. */
  readonly pingMs?: number;
}

/**
 * A PBX that lost its power or its network sends no FIN: without pings the socket would look open for many minutes.
 * Two of these periods pass at most until a dead one is noticed, less than most callers wait in silence.
 */
const PING_MS = 2_000;

export function openAriSocket(socket: WebSocket, options: AriSocketOptions): AriSocket {
  const requests = createRestOverSocket((text) => {
    if (socket.readyState === socket.OPEN) socket.send(text);
  });
  let heard = true;
  let why = "the connection was closed";
  let over = false;

  function ping(): void {
    heard = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }

  function giveUp(): void {
    if (heard) return ping();
    drop("the PBX no longer answers");
  }

  function drop(reason: string): void {
    why = reason;
    socket.terminate();
  }

  const pinging = setInterval(() => {
    // After what has already arrived is read: a stall of our own must not be taken for the PBX's death.
    if (!heard) return void setImmediate(giveUp);
    ping();
  }, options.pingMs ?? PING_MS);
  pinging.unref();

  function finish(): void {
    if (over) return;
    over = true;
    clearInterval(pinging);
    requests.lost(why);
    options.closed(why);
  }

  socket.on("pong", () => {
    heard = true;
  });
  socket.on("message", (data, binary) => {
    heard = true;
    if (binary) return;
    const message = readAriMessage(String(data));
    if (message === undefined) return;
    if (message.type === "RESTResponse") requests.answered(message);
    else options.event(message);
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", finish);

  return {
    rest: requests.rest,
    drop,
    close() {
      socket.close();
      // A half-open peer never answers the closing handshake.
      setTimeout(() => socket.terminate(), CLOSE_MS).unref();
    },
  };
}

/** Longest wait for the closing handshake. */
const CLOSE_MS = 500;
