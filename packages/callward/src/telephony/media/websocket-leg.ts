import { FRAME_SAMPLES } from "@callward/audio";
import { CallwardError } from "@callward/guard";
import type { WebSocket } from "ws";
import { z } from "zod";
import { unavailable } from "../ari/rest.ts";
import { type LegEvent, type MediaLeg, SAMPLES_PER_MS } from "./media-leg.ts";
import { createOneByOne } from "./one-by-one.ts";
import type { Pacer } from "./pacer.ts";
import { bytesOf, createPcmReader } from "./pcm-bytes.ts";
import { createPlayQueue } from "./play-queue.ts";

/**
 * How much sound Asterisk may hold for us. Its queue takes 20 seconds and drops what is beyond; half of it leaves room
 * for errors of our estimate, and a flush empties it all the same.
 */
const AHEAD_MS = 10_000;
/** With less than this in Asterisk's queue, an unfinished frame is filled with silence and sent. */
const STARVING_MS = 40;
/** Most frames in one message: Asterisk closes the call on messages above 65,500 bytes. */
const MOST_FRAMES = 100;

const eventSchema = z.discriminatedUnion("event", [
  z.object({ event: z.literal("MEDIA_START"), format: z.string(), optimal_frame_size: z.number() }),
  z.object({ event: z.literal("MEDIA_MARK_PROCESSED"), correlation_id: z.string() }),
  z.object({ event: z.literal("DTMF_END"), digit: z.string().length(1) }),
  z.object({ event: z.literal("MEDIA_XOFF") }),
  z.object({ event: z.literal("MEDIA_XON") }),
]);

/**
 * Opens the leg of a `chan_websocket` channel with JSON control (Asterisk 20.18, 22.8). Asterisk paces the sound and
 * tells of its marks; this side keeps what its queue does not take.
 *
 * Throws TELEPHONY_REFUSED when the channel does not carry `slin`, TELEPHONY_UNAVAILABLE when it does not begin in time.
 */
export function openWebSocketLeg(
  socket: WebSocket,
  listener: (event: LegEvent) => void,
  { pacer, deadlineMs }: { readonly pacer: Pacer; readonly deadlineMs: number },
): Promise<MediaLeg> {
  const queue = createPlayQueue();
  const messages = createOneByOne(socket);
  const readPcm = createPcmReader();
  const frames = new Int16Array(FRAME_SAMPLES * MOST_FRAMES);
  /** When Asterisk will have played everything that was sent, by our clock. */
  let playedAt = 0;
  let sent = 0;
  /** Marks sent and not yet told of: their position in what was sent. */
  let marks = new Map<string, { readonly id: number; readonly at: number }>();
  /** Counts flushes: a mark of before one must not be told of after it. */
  let flushes = 0;
  let holding = false;
  let closed = false;
  let leave: (() => void) | undefined;

  const aheadMs = () => Math.max(0, playedAt - performance.now());

  function command(name: string, extra: Readonly<Record<string, string>> = {}): void {
    // Asterisk ignores commands above 128 bytes; the longest of these has 70.
    if (socket.readyState === socket.OPEN) messages.send(JSON.stringify({ command: name, ...extra }));
  }

  /** Sends what Asterisk has room for. Stays on the beat while something is left. */
  function pump(): void {
    while (!closed && !holding && aheadMs() < AHEAD_MS) {
      const { toMark } = queue;
      const wanted = Math.min(queue.length, toMark ?? queue.length, frames.length);
      const whole = wanted - (wanted % FRAME_SAMPLES);
      // The last frame before a mark is filled up, so that the mark is where it should be.
      const count = whole > 0 ? whole : toMark !== undefined || aheadMs() < STARVING_MS ? wanted : 0;
      if (count > 0) send(count);
      else if (!sendMark()) break;
    }
    if (queue.length === 0 && queue.toMark === undefined) rest();
    else if (!closed) leave ??= pacer.join(pump);
  }

  function send(count: number): void {
    queue.take(frames.subarray(0, count));
    const padded = Math.ceil(count / FRAME_SAMPLES) * FRAME_SAMPLES;
    frames.fill(0, count, padded);
    // A copy: the bytes are kept until the kernel takes them.
    messages.send(Buffer.from(bytesOf(frames.subarray(0, padded))));
    sent += padded;
    playedAt = Math.max(playedAt, performance.now()) + padded / SAMPLES_PER_MS;
  }

  function sendMark(): boolean {
    const id = queue.takeMark();
    if (id === undefined) return false;
    const name = `${flushes}.${id}`;
    marks.set(name, { id, at: sent });
    command("MARK_MEDIA", { correlation_id: name });
    return true;
  }

  function rest(): void {
    leave?.();
    leave = undefined;
  }

  function onMark(name: string): void {
    const mark = marks.get(name);
    if (mark === undefined) return;
    marks.delete(name);
    // The truth about Asterisk's clock: what was sent after the mark is all that is left.
    playedAt = performance.now() + (sent - mark.at) / SAMPLES_PER_MS;
    listener({ type: "mark", id: mark.id });
  }

  const leg: MediaLeg = {
    play(audio) {
      if (closed) return 0;
      const dropped = queue.push(audio);
      pump();
      return dropped;
    },
    mark(id) {
      if (closed) return;
      queue.mark(id);
      pump();
    },
    queuedMs: () => queue.length / SAMPLES_PER_MS + aheadMs(),
    flush() {
      queue.clear();
      rest();
      marks = new Map();
      flushes += 1;
      playedAt = 0;
      holding = false;
      messages.drop();
      command("FLUSH_MEDIA");
    },
    close() {
      if (closed) return;
      closed = true;
      rest();
      socket.close();
      setTimeout(() => socket.terminate(), CLOSE_MS).unref();
    },
  };

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(unavailable("the media channel did not begin in time")), deadlineMs);

    function fail(error: CallwardError): void {
      clearTimeout(timer);
      leg.close();
      reject(error);
    }

    function begin(format: string, frameBytes: number): void {
      clearTimeout(timer);
      if (format === "slin" && frameBytes === FRAME_SAMPLES * 2) resolve(leg);
      else fail(refused(`it carries ${format} in frames of ${frameBytes} bytes`));
    }

    socket.on("message", (data: Buffer, binary) => {
      // Under load Asterisk sends sound before MEDIA_START.
      if (binary) return listener({ type: "audio", frame: readPcm(data) });
      const event = readEvent(data);
      if (event === undefined) return;
      if (event === "plain-text")
        return fail(refused("it speaks plain text; JSON control needs Asterisk 22.8"));
      switch (event.event) {
        case "MEDIA_START":
          return begin(event.format, event.optimal_frame_size);
        case "MEDIA_MARK_PROCESSED":
          return onMark(event.correlation_id);
        case "DTMF_END":
          return listener({ type: "key", digit: event.digit });
        case "MEDIA_XOFF":
          holding = true;
          return;
        case "MEDIA_XON":
          holding = false;
          return pump();
        default:
          throw new Error(event satisfies never);
      }
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      const ours = closed;
      closed = true;
      rest();
      clearTimeout(timer);
      reject(unavailable("the media channel was closed"));
      if (!ours) listener({ type: "closed" });
    });
  });
}

/** Longest wait for the closing handshake. */
const CLOSE_MS = 500;

function readEvent(data: Buffer): z.output<typeof eventSchema> | "plain-text" | undefined {
  let value: unknown;
  try {
    value = JSON.parse(String(data));
  } catch {
    return String(data).startsWith("MEDIA_START") ? "plain-text" : undefined;
  }
  return eventSchema.safeParse(value).data;
}

function refused(why: string): CallwardError {
  return new CallwardError("TELEPHONY_REFUSED", { what: "the media channel", why });
}
