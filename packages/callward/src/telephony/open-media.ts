import type { WebSocket } from "ws";
import { startAudioSocketTransport } from "./media/audiosocket-transport.ts";
import type { MediaTransport } from "./media/media-leg.ts";
import { sharedPacer } from "./media/pacer.ts";
import { createRtpTransport } from "./media/rtp-transport.ts";
import {
  type AcceptingTransport,
  createAcceptingTransport,
  createDiallingTransport,
} from "./media/websocket-transports.ts";
import type { TelephonySettings } from "./settings.ts";

interface OpenMedia {
  readonly transport: MediaTransport;
  /** Takes a WebSocket that the PBX dialled for media. */
  accept(socket: WebSocket, call: string | null): void;
}

/** Opens the way of sound that the settings name. WebSocket media are dialled by the side that dials ARI. */
export async function openMedia({ media, ari }: TelephonySettings): Promise<OpenMedia> {
  const refuse = (socket: WebSocket) => socket.terminate();
  switch (media.kind) {
    case "websocket":
      return ari.mode === "dial"
        ? { transport: createDiallingTransport(ari, sharedPacer), accept: refuse }
        : acceptFrom(createAcceptingTransport(media.client, sharedPacer));
    case "audiosocket":
      return { transport: await startAudioSocketTransport(media, sharedPacer), accept: refuse };
    case "rtp":
      return { transport: createRtpTransport(media.host, sharedPacer), accept: refuse };
    default:
      throw new Error(media satisfies never);
  }
}

function acceptFrom(transport: AcceptingTransport): OpenMedia {
  return { transport, accept: transport.accept };
}
