import type WebSocket from "ws";
import { createMailbox } from "../mailbox.ts";
import type { Address } from "../network/addresses.ts";
import { openSocket } from "../network/open-socket.ts";
import { KOKORO } from "./kokoro-wire.ts";

/** How long a connection may take: a service in the same network needs a few milliseconds. */
const CONNECT_MS = 1_500;
/** How long a connection is kept for the next sentence: an answer's pauses, not a night. */
const IDLE_MS = 30_000;

/** A number of connections, each for one synthesis at a time. */
export interface KokoroConnections {
  /** Waits for its turn. The place must be given back. */
  takePlace(signal: AbortSignal): Promise<void>;
  givePlace(): void;
  /** A connection that is free, or a new one. Throws SPEECH_UNAVAILABLE, or the signal's reason. */
  open(address: Address, signal: AbortSignal): Promise<WebSocket>;
  /** Keeps a connection on which nothing is in work any more. */
  keep(address: Address, socket: WebSocket): void;
  close(): void;
}

export function createKokoroConnections(places: number): KokoroConnections {
  const idle = new Map<WebSocket, { readonly address: Address; readonly timer: NodeJS.Timeout }>();
  const waiting: (() => void)[] = [];
  let free = places;

  function forget(socket: WebSocket): void {
    clearTimeout(idle.get(socket)?.timer);
    idle.delete(socket);
  }
  return {
    async takePlace(signal) {
      if (free > 0) {
        free -= 1;
        return;
      }
      const turn = createMailbox<true>(signal);
      const onTurn = () => turn.push(true);
      waiting.push(onTurn);
      try {
        await turn.next();
      } catch (error) {
        const index = waiting.indexOf(onTurn);
        if (index >= 0) waiting.splice(index, 1);
        // Its turn came in the moment in which it gave up.
        else this.givePlace();
        throw error;
      }
    },
    givePlace() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
    async open(address, signal) {
      for (const [socket, kept] of idle) {
        if (kept.address.url !== address.url) continue;
        forget(socket);
        if (socket.readyState === socket.OPEN) return socket;
      }
      return await openSocket(KOKORO, address, { timeoutMs: CONNECT_MS, signal }, (socket) => {
        socket.once("close", () => forget(socket));
        return socket;
      });
    },
    keep(address, socket) {
      if (socket.readyState !== socket.OPEN) return;
      idle.set(socket, { address, timer: setTimeout(() => socket.terminate(), IDLE_MS) });
    },
    close() {
      for (const socket of [...idle.keys()]) {
        forget(socket);
        socket.terminate();
      }
    },
  };
}
