import captureUrl from "./capture.worklet.ts?worker&url";
import { CAPTURE, PLAYBACK, type PlaybackOrder } from "./messages.ts";
import playbackUrl from "./playback.worklet.ts?worker&url";
import type { PlaybackReport } from "./playback-queue.ts";
import { isCardRate } from "./rates.ts";

/** Rate asked for where the sound card has one that we cannot bring to the line's. */
const FALLBACK_RATE = 48_000;

/**
 * The echo of the assistant's own voice is taken out, else it would interrupt itself. The level and the noise stay as
 * they are: the gate tells the caller from voices in the background by how loud they are, and automatic gain would
 * lift a television to a caller's level in every pause.
 */
const MICROPHONE: MediaTrackConstraints = {
  echoCancellation: true,
  autoGainControl: false,
  noiseSuppression: false,
  channelCount: 1,
};

/** Why a microphone cannot be had. */
export type MicrophoneTrouble = "denied" | "absent" | "failed";

/** The page's speaker and microphone, for one call. */
export interface AudioDevice {
  play(pcm: ArrayBuffer): void;
  flush(epoch: number): void;
  /** Opens or shuts the microphone. While it is shut nothing is listened to and nothing leaves the page. */
  listen(on: boolean): Promise<MicrophoneTrouble | undefined>;
  /** Idempotent. */
  close(): void;
}

/**
 * Opens the speaker. To be called from a click: a browser lets no page make sound before one. Throws where the browser
 * has no audio worklets.
 */
export async function openAudioDevice(listeners: {
  /** 20 ms of the microphone, PCM16 at 16 kHz. */
  readonly onFrame: (pcm: ArrayBuffer) => void;
  readonly onReport: (report: PlaybackReport) => void;
  /** The microphone was unplugged, or its permission taken back. */
  readonly onMicrophoneLost: () => void;
}): Promise<AudioDevice> {
  const context = createContext();
  let shut: (() => void) | undefined;
  let wanted = false;
  let closed = false;
  try {
    await Promise.all([captureUrl, playbackUrl].map((url) => context.audioWorklet.addModule(url)));
    await context.resume();
  } catch (error) {
    await context.close();
    throw error;
  }
  const player = new AudioWorkletNode(context, PLAYBACK, { numberOfInputs: 0, outputChannelCount: [1] });
  player.port.onmessage = ({ data }: MessageEvent<PlaybackReport>) => listeners.onReport(data);
  player.connect(context.destination);
  const order = (message: PlaybackOrder, moved: ArrayBuffer[] = []) =>
    player.port.postMessage(message, moved);

  async function open(): Promise<MicrophoneTrouble | undefined> {
    let opened: MediaStream;
    try {
      opened = await navigator.mediaDevices.getUserMedia({ audio: MICROPHONE });
    } catch (error) {
      return troubleOf(error);
    }
    // Asking takes as long as the caller likes; the call may be over, or the wish withdrawn.
    if (closed || !wanted || shut !== undefined) return stop(opened);
    try {
      const source = context.createMediaStreamSource(opened);
      const capture = new AudioWorkletNode(context, CAPTURE, { numberOfOutputs: 0, channelCount: 1 });
      capture.port.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => listeners.onFrame(data);
      source.connect(capture);
      shut = () => {
        shut = undefined;
        capture.port.onmessage = null;
        source.disconnect();
        stop(opened);
      };
      for (const track of opened.getAudioTracks())
        track.onended = () => {
          shut?.();
          listeners.onMicrophoneLost();
        };
      return undefined;
    } catch {
      stop(opened);
      return "failed";
    }
  }

  return {
    play: (pcm) => order({ type: "play", pcm }, [pcm]),
    flush: (epoch) => order({ type: "flush", epoch }),
    async listen(on) {
      wanted = on;
      if (on) return shut === undefined ? open() : undefined;
      shut?.();
      return undefined;
    },
    close() {
      if (closed) return;
      closed = true;
      shut?.();
      void context.close();
    },
  };
}

/** The card's own rate, because a context at another one cannot take in a microphone in every browser. */
function createContext(): AudioContext {
  const own = new AudioContext({ latencyHint: "interactive" });
  if (isCardRate(own.sampleRate)) return own;
  void own.close();
  return new AudioContext({ latencyHint: "interactive", sampleRate: FALLBACK_RATE });
}

function stop(stream: MediaStream): undefined {
  for (const track of stream.getTracks()) track.stop();
}

function troubleOf(error: unknown): MicrophoneTrouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  return name === "NotFoundError" ? "absent" : "failed";
}
