import { CallwardError } from "@callward/guard";
import { WebSocket } from "ws";
import type { DialSettings } from "../settings.ts";
import { clientTls } from "../tls.ts";
import type { MediaLeg, MediaTransport } from "./media-leg.ts";
import type { Pacer } from "./pacer.ts";
import { openWebSocketLeg } from "./websocket-leg.ts";
import { within } from "./within.ts";

/** Same for both directions: signed linear PCM, 8 kHz, without further encapsulation. */
const CHANNEL = { transport: "websocket", encapsulation: "none", format: "slin" } as const;
/** A second of sound of one call is 16 kB; a message above this is not media. */
const MAX_MESSAGE_BYTES = 256 * 1024;

/** WebSocket media for which the PBX dials our listener. */
export interface AcceptingTransport extends MediaTransport {
  /** Takes a WebSocket that the listener accepted; `call` is the id that the PBX put into its address. */
  accept(socket: WebSocket, call: string | null): void;
}

/** `client` is the section of the PBX's `websocket_client.conf` that names our listener. */
export function createAcceptingTransport(client: string, pacer: Pacer): AcceptingTransport {
  /** Calls that wait for their WebSocket. An id is taken once: a second connection cannot join a call. */
  const awaited = new Map<string, (socket: WebSocket) => void>();
  const open = new Set<WebSocket>();

  return {
    accept(socket, call) {
      const take = call === null ? undefined : awaited.get(call);
      if (call === null || take === undefined) return socket.terminate();
      awaited.delete(call);
      open.add(socket);
      socket.on("close", () => open.delete(socket));
      take(socket);
    },
    async prepare(callId, listener) {
      const arrived = Promise.withResolvers<MediaLeg>();
      // A leg that is given up while it opens fails with nobody waiting.
      arrived.promise.catch(() => undefined);
      let current: WebSocket | undefined;
      awaited.set(callId, (socket) => {
        current = socket;
        // At once: the PBX dials, and sends, before it answers the request that made the channel.
        openWebSocketLeg(socket, listener, { pacer, deadlineMs: START_MS }).then(
          arrived.resolve,
          arrived.reject,
        );
      });
      return {
        query: {
          ...CHANNEL,
          external_host: client,
          connection_type: "client",
          transport_data: `f(json)v(call=${callId})`,
        },
        connect: (_variables, deadlineMs) => within(arrived.promise, deadlineMs),
        cancel() {
          awaited.delete(callId);
          current?.terminate();
        },
      };
    },
    async close() {
      awaited.clear();
      for (const socket of open) socket.terminate();
    },
  };
}

/** How long an accepted WebSocket has to say that it is a media channel. */
const START_MS = 2_000;

/** WebSocket media for which we dial the PBX, at `/media` beside its ARI. */
export function createDiallingTransport(settings: DialSettings, pacer: Pacer): MediaTransport {
  const open = new Set<WebSocket>();
  const base = new URL(settings.url);
  base.protocol = base.protocol === "https:" ? "wss:" : "ws:";

  return {
    async prepare(_callId, listener) {
      let socket: WebSocket | undefined;
      return {
        query: {
          ...CHANNEL,
          external_host: "INCOMING",
          connection_type: "server",
          transport_data: "f(json)",
        },
        async connect(variables, deadlineMs) {
          const id = variables.MEDIA_WEBSOCKET_CONNECTION_ID;
          if (id === undefined) {
            throw new CallwardError("TELEPHONY_REFUSED", {
              what: "the media channel",
              why: "it has no address",
            });
          }
          // The id is the only secret of this address: it goes into no log and no error.
          const address = new URL(base.pathname.replace(/\/ari\/?$/, `/media/${id}`), base);
          const current = new WebSocket(address, ["media"], {
            handshakeTimeout: deadlineMs,
            maxPayload: MAX_MESSAGE_BYTES,
            perMessageDeflate: false,
            ...clientTls(settings),
          });
          socket = current;
          open.add(current);
          current.on("close", () => open.delete(current));
          return openWebSocketLeg(current, listener, { pacer, deadlineMs });
        },
        cancel() {
          socket?.terminate();
        },
      };
    },
    async close() {
      for (const socket of open) socket.terminate();
    },
  };
}
