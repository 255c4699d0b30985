import WebSocket from "ws";
import { unavailable } from "../failures.ts";
import type { Address } from "./addresses.ts";

/** Largest message that is read: 30 s of audio at 16 kHz in one piece, which is more than a voice sends at once. */
const MAX_MESSAGE_BYTES = 1_048_576;

/**
 * Connects to a service and gives what `attach` made of the socket; it runs before the first message can come. Throws
 * SPEECH_UNAVAILABLE when there is no connection within `timeoutMs`, and the signal's reason when it is aborted before.
 * The socket's errors end in its `close` event and nowhere else.
 */
export function openSocket<Attached>(
  engine: string,
  address: Address,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
  attach: (socket: WebSocket) => Attached,
): Promise<Attached> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address.url, {
      // A redirect would carry a caller's voice to whoever it names.
      followRedirects: false,
      // PCM does not compress, and the window costs memory for each call.
      perMessageDeflate: false,
      handshakeTimeout: timeoutMs,
      maxPayload: MAX_MESSAGE_BYTES,
    });
    const onAbort = () => {
      socket.terminate();
      reject(signal.reason);
    };
    signal.addEventListener("abort", onAbort, { once: true });
    socket.on("error", () => undefined);
    socket.once("open", () => {
      signal.removeEventListener("abort", onAbort);
      resolve(attach(socket));
    });
    socket.once("close", () => {
      signal.removeEventListener("abort", onAbort);
      reject(unavailable(engine, `no connection to ${address.host}`));
    });
  });
}
