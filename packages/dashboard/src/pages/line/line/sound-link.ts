import { type AudioDevice, type MicrophoneTrouble, openAudioDevice } from "../sound/audio-device.ts";
import type { CallInput, SoundMessage } from "../wire.ts";
import { CLOSED_REFUSED, socketUrl } from "./socket-url.ts";

/** Version of what is spoken on the socket. */
const PROTOCOL = 1;
/** Sound of the microphone that may wait in the socket, in bytes: one second. What is older is no use any more. */
const MAX_UNSENT = 32_000;

/** One call in sound: a socket, a speaker and perhaps a microphone. */
export interface SoundLink {
  send(input: CallInput): void;
  listen(on: boolean): Promise<MicrophoneTrouble | undefined>;
  /** Idempotent. */
  close(): void;
}

interface SoundLinkListeners {
  readonly onMessage: (message: Exclude<SoundMessage, { type: "flush" | "level" }>) => void;
  /** Levels in dB below full scale. */
  readonly onCallerLevel: (dbfs: number, voiced: boolean) => void;
  readonly onAssistantLevel: (dbfs: number) => void;
  readonly onMicrophoneLost: () => void;
  /** `refused`: the call could not begin, and why was a message. */
  readonly onClose: (refused: boolean) => void;
}

/**
 * Begins a call in sound. To be called from a click. Throws where the browser has no audio worklets.
 *
 * @param version the version to try; undefined: what takes calls.
 */
export async function openSoundLink(
  version: string | undefined,
  listeners: SoundLinkListeners,
): Promise<SoundLink> {
  let socket: WebSocket | undefined;
  const send = (message: object) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const device: AudioDevice = await openAudioDevice({
    onFrame(pcm) {
      if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < MAX_UNSENT) socket.send(pcm);
    },
    onReport({ epoch, played, dbfs }) {
      send({ type: "progress", epoch, played });
      listeners.onAssistantLevel(dbfs);
    },
    onMicrophoneLost: listeners.onMicrophoneLost,
  });
  const opened = new WebSocket(socketUrl("/api/sound", version));
  socket = opened;
  opened.binaryType = "arraybuffer";
  opened.onopen = () => send({ type: "start", version: PROTOCOL });
  opened.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
    if (typeof data !== "string") return device.play(data);
    const message = JSON.parse(data) as SoundMessage;
    if (message.type === "flush") return device.flush(message.epoch);
    if (message.type === "level") return listeners.onCallerLevel(message.dbfs, message.voiced);
    listeners.onMessage(message);
  };
  opened.onclose = ({ code }) => {
    device.close();
    listeners.onClose(code === CLOSED_REFUSED);
  };
  return {
    send,
    listen: (on) => device.listen(on),
    close() {
      device.close();
      opened.close();
    },
  };
}
