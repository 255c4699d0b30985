import type { AriSocket } from "./ari-socket.ts";
import { REST_DEADLINE_MS, type Rest, unavailable } from "./rest.ts";

/**
 * A Stasis application of one PBX, as calls see it: it outlives the socket that carries it, so that a call whose PBX
 * dials again a moment later goes on.
 */
export interface AriApp {
  /**
   * The full name, which requests that make channels must give. With a connection per call Asterisk adds the
   * channel's name to the configured one.
   */
  readonly name: string;
  readonly connected: boolean;
  /** As `Rest`, but waits for the connection to come back, within the same deadline. */
  readonly rest: Rest;
}

export interface OwnedAriApp extends AriApp {
  readonly socket: AriSocket | undefined;
  attach(socket: AriSocket): void;
  /** Forgets the socket, if it is still the one in use. */
  detach(socket: AriSocket): boolean;
}

export function createAriApp(name: string): OwnedAriApp {
  let current: AriSocket | undefined;
  const waiting = new Set<() => void>();

  /** Resolves with a socket; throws TELEPHONY_UNAVAILABLE when none comes in time. */
  async function connection(deadlineMs: number, signal: AbortSignal | undefined): Promise<AriSocket> {
    if (current !== undefined) return current;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, deadlineMs);
      signal?.addEventListener("abort", done, { once: true });
      waiting.add(done);
    });
    if (current === undefined) throw unavailable("there is no connection to it");
    return current;
  }

  return {
    name,
    get connected() {
      return current !== undefined;
    },
    get socket() {
      return current;
    },
    rest(method, uri, options = {}) {
      // Two requests made in one go must reach Asterisk in their order: no await where there is a connection.
      if (current !== undefined) return current.rest(method, uri, options);
      const began = performance.now();
      const deadlineMs = options.deadlineMs ?? REST_DEADLINE_MS;
      return connection(deadlineMs, options.signal).then((socket) =>
        socket.rest(method, uri, {
          ...options,
          deadlineMs: Math.max(1, deadlineMs - (performance.now() - began)),
        }),
      );
    },
    attach(socket) {
      current = socket;
      for (const done of [...waiting]) done();
    },
    detach(socket) {
      if (current !== socket) return false;
      current = undefined;
      return true;
    },
  };
}
