import { bytesFromPcm16 } from "@callward/audio";
import { isCallwardError } from "@callward/guard";
import type WebSocket from "ws";
import { failed, unavailable } from "../failures.ts";
import type { Address } from "../network/addresses.ts";
import { openSocket } from "../network/open-socket.ts";
import { FLUSH, PARAKEET, type ParakeetMessage, PING, readParakeetMessage } from "./parakeet-wire.ts";

/** How long a connection may take: a service in the same network needs a few milliseconds. */
const CONNECT_MS = 1_500;
/** Between two signs of life on a connection that may be idle for the length of an answer. */
const KEEP_ALIVE_MS = 10_000;

export interface LinkEvents {
  onMessage(message: Exclude<ParakeetMessage, { type: "pong" | "other" }>): void;
  /** All pings so far have been answered. `flush` is true when the last of them followed a flush. */
  onPong(): void;
  /** The connection is gone or useless; told once. `error` says why, without a word of the other side. */
  onLost(error: Error): void;
}

/** One connection to a service. */
export interface ParakeetLink {
  readonly address: Address;
  /** False once it was lost or closed. */
  isOpen(): boolean;
  send(audio: Int16Array): void;
  /** Asks for the words of what was sent so far, with a ping behind it. */
  flush(): void;
  /** Closes without a word to the events. */
  close(): void;
}

/** Throws SPEECH_UNAVAILABLE, or the signal's reason. */
export function openParakeetLink(
  address: Address,
  signal: AbortSignal,
  events: LinkEvents,
): Promise<ParakeetLink> {
  return openSocket(PARAKEET, address, { timeoutMs: CONNECT_MS, signal }, (socket) =>
    attachLink(socket, address, events),
  );
}

function attachLink(socket: WebSocket, address: Address, events: LinkEvents): ParakeetLink {
  let pingsOpen = 0;
  let over = false;

  function finish(error?: Error): void {
    if (over) return;
    over = true;
    clearInterval(keepAlive);
    socket.terminate();
    if (error !== undefined) events.onLost(error);
  }
  function ping(): void {
    pingsOpen += 1;
    socket.send(PING);
  }
  const keepAlive = setInterval(() => {
    if (pingsOpen > 0) finish(unavailable(PARAKEET, `${address.host} does not answer any more`));
    else ping();
  }, KEEP_ALIVE_MS);

  socket.on("message", (data: WebSocket.RawData, isBinary: boolean) => {
    if (over) return;
    try {
      const message = readParakeetMessage(String(data), isBinary);
      if (message.type === "pong") {
        // Pings carry no name: the one behind a flush is answered when none is open.
        pingsOpen -= 1;
        if (pingsOpen < 0) throw failed(PARAKEET, "it answered what nobody asked");
        if (pingsOpen === 0) events.onPong();
      } else if (message.type !== "other") events.onMessage(message);
    } catch (error) {
      finish(isCallwardError(error) ? error : failed(PARAKEET, "it sent a message that cannot be read"));
    }
  });
  socket.once("close", () => finish(unavailable(PARAKEET, `${address.host} closed the connection`)));
  ping();
  return {
    address,
    isOpen: () => !over,
    send: (audio) => socket.send(bytesFromPcm16(audio)),
    flush() {
      socket.send(FLUSH);
      ping();
    },
    close: () => finish(),
  };
}
