import { WebSocket } from "ws";
import type { DialSettings } from "../settings.ts";
import { basicAuthorization, clientTls } from "../tls.ts";

interface DialOptions {
  readonly opened: (socket: WebSocket) => void;
  /** A connection could not be made; `why` holds no address and no credentials. */
  readonly failed: (why: string) => void;
}

/** The wait after the first failure; a PBX that restarts is back within seconds. */
const FIRST_WAIT_MS = 250;
/** Callers hear nothing of a PBX that is down: no need to try more often than this. */
const LONGEST_WAIT_MS = 5_000;
/** Longest wait for the handshake. */
const HANDSHAKE_MS = 5_000;
/** ARI's messages are small; `GET /channels` of a thousand calls is about 1 MB. */
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

/** Keeps one WebSocket to the PBX's ARI open: dials, and dials again with growing, scattered pauses. */
export function dialAri(settings: DialSettings, app: string, options: DialOptions): { close(): void } {
  let socket: WebSocket | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wait = FIRST_WAIT_MS;
  let closed = false;

  function dial(): void {
    const address = new URL(`${settings.url.href.replace(/\/$/, "")}/events`);
    address.protocol = settings.url.protocol === "https:" ? "wss:" : "ws:";
    address.search = new URLSearchParams({ app, subscribeAll: "false" }).toString();
    const current = new WebSocket(address, {
      // In a header and never as `api_key` in the address: addresses end up in logs of proxies.
      headers: { authorization: basicAuthorization(settings) },
      handshakeTimeout: HANDSHAKE_MS,
      maxPayload: MAX_MESSAGE_BYTES,
      perMessageDeflate: false,
      ...clientTls(settings),
    });
    socket = current;
    let why = "the connection was closed";
    current.on("open", () => {
      wait = FIRST_WAIT_MS;
      options.opened(current);
    });
    current.on("unexpected-response", (request, response) => {
      why = `it answered ${response.statusCode}`;
      request.destroy();
      current.terminate();
    });
    current.on("error", (error: NodeJS.ErrnoException) => {
      why = error.code ?? why;
    });
    current.on("close", () => {
      if (closed) return;
      options.failed(why);
      // Scattered, so that a fleet does not fall upon a PBX that has just come back.
      timer = setTimeout(dial, wait * (0.5 + Math.random() / 2));
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    });
  }

  dial();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
