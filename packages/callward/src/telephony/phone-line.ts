import type { AriApp } from "./ari/ari-app.ts";
import type { AriChannel, ChannelEvent } from "./ari/events.ts";
import { refusedWith } from "./ari/rest.ts";
import type { AudioLine, LineEvent } from "./audio-line.ts";
import { type CallMedia, openCallMedia } from "./call-media.ts";
import type { ChannelEvents } from "./channel-events.ts";
import type { DeadMan } from "./dead-man.ts";
import { continueTo, type HandOver, returnToDialplan } from "./hand-over.ts";
import { createKeyPresses } from "./key-presses.ts";
import { type LegEvent, type MediaTransport, SAMPLES_PER_MS } from "./media/media-leg.ts";
import type { Report } from "./report.ts";
import type { TransferSettings } from "./settings.ts";
import { extensionOf } from "./transfer-place.ts";
import { joinPerson } from "./warm-transfer.ts";

export interface PhoneLineDeps {
  readonly app: AriApp;
  readonly channels: ChannelEvents;
  readonly transport: MediaTransport;
  readonly deadMan: DeadMan;
  readonly transfer: TransferSettings;
  readonly report: Report;
}

/** The line of one telephone call, with what its owner in telephony needs. */
export interface PhoneLine extends AudioLine {
  /** Resolves when the caller has left us and nothing of the call is left in Asterisk. Never rejects. */
  readonly gone: Promise<void>;
  /** Hands the caller to whatever the dialplan has after `Stasis()`: a person. Throws TRANSFER_FAILED. */
  handOver(): Promise<void>;
  /** Told after a reconnect which channels the PBX still has. */
  reconcile(living: ReadonlySet<string>): void;
}

/**
 * Opens the line of a channel that has entered Stasis. Resolves when the caller can be heard and spoken to; undefined
 * when they left before. Throws TELEPHONY_REFUSED or TELEPHONY_UNAVAILABLE, after the caller was given back to the
 * dialplan, which has people after `Stasis()`.
 */
export async function openPhoneLine(
  deps: PhoneLineDeps,
  channel: AriChannel,
): Promise<PhoneLine | undefined> {
  const { app, channels, deadMan, report } = deps;
  const setUp = new AbortController();
  const held = deadMan.hold(app, channel.id);
  const waiting: LineEvent[] = [];
  let listener: ((event: LineEvent) => void) | undefined;
  let over = false;
  let media: CallMedia | undefined;
  let handing: Promise<void> | undefined;
  const departure = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const keys = createKeyPresses({ press: (digit) => tell({ type: "key", digit }) });
  const disown = channels.own(channel.id, onChannelEvent);

  function tell(event: LineEvent): void {
    if (over) return;
    if (listener !== undefined) listener(event);
    else if (event.type !== "audio") waiting.push(event);
  }

  function onChannelEvent(event: ChannelEvent): void {
    switch (event.type) {
      case "ChannelDtmfReceived":
        return keys.signalled({
          digit: event.digit,
          durationMs: event.duration_ms,
          releasedAt: timeOf(event.timestamp),
        });
      case "StasisEnd":
      case "ChannelHangupRequest":
      case "ChannelDestroyed":
        return left(event.type !== "StasisEnd" || handing === undefined);
      case "StasisStart":
        return;
      default:
        throw new Error(event satisfies never);
    }
  }

  function onLegEvent(event: LegEvent): void {
    if (event.type === "key") keys.fromMedia(event.digit);
    else if (event.type === "closed") tell({ type: "lost" });
    else tell(event);
  }

  /** The caller is not with us any more. `hungUp` unless we handed them to somebody. */
  function left(hungUp: boolean): void {
    if (over) return;
    if (hungUp) tell({ type: "hangup" });
    over = true;
    held.stop();
    keys.close();
    setUp.abort();
    departure.resolve();
    void clear();
  }

  async function clear(): Promise<void> {
    await media?.close();
    disown();
    gone.resolve();
  }

  const handOver: HandOver = {
    app,
    channel: channel.id,
    held,
    left: departure.promise,
    isOver: () => over,
    markLeft: () => left(false),
  };

  /** One hand-over at a time: a second asks for the same thing, or comes too late. */
  function hand(task: () => Promise<void>): Promise<void> {
    if (over) return Promise.resolve();
    handing ??= task().finally(() => {
      handing = undefined;
    });
    return handing;
  }

  try {
    media = await openCallMedia({
      app,
      channel: channel.id,
      channels,
      transport: deps.transport,
      listener: onLegEvent,
      signal: setUp.signal,
    });
  } catch (error) {
    disown();
    if (over) return undefined;
    over = true;
    held.stop();
    keys.close();
    await returnToDialplan(app, channel.id).catch(() => undefined);
    throw error;
  }
  const { leg, bridge } = media;
  if (over) {
    await media.close();
    return undefined;
  }
  const number = channel.caller?.number;

  return {
    gone: gone.promise,
    sampleRate: 8_000,
    claims: number === undefined || number === "" ? {} : { callerNumber: number },
    listen(next) {
      listener = next;
      for (const event of waiting.splice(0)) next(event);
    },
    play(audio) {
      if (over) return;
      const dropped = leg.play(audio);
      if (dropped > 0) report({ type: "play-overflow", channel: channel.id, ms: dropped / SAMPLES_PER_MS });
    },
    mark(id) {
      if (!over) leg.mark(id);
    },
    queuedMs: () => (over ? 0 : leg.queuedMs()),
    flush() {
      if (!over) leg.flush();
    },
    sendKeys(digits) {
      if (over || !/^[0-9*#A-D]{1,64}$/.test(digits)) return;
      app.rest("POST", `channels/${channel.id}/dtmf`, { query: { dtmf: digits } }).catch(() => undefined);
    },
    transfer(place) {
      return hand(async () => {
        const to = extensionOf(place, deps.transfer);
        if (place.warm !== true) return continueTo(handOver, place.target, to);
        await joinPerson(
          { ...handOver, channels, bridge, prompt: deps.transfer.warmPrompt },
          place.target,
          to,
        );
      });
    },
    handOver: () => hand(() => continueTo(handOver, "the dialplan", undefined)),
    async hangup() {
      if (over) return;
      try {
        await app.rest("DELETE", `channels/${channel.id}`, { query: { reason: "normal" } });
      } catch (error) {
        // 404: the caller was faster.
        if (refusedWith(error) !== 404) throw error;
      }
      left(false);
      await gone.promise;
    },
    reconcile(living) {
      if (!living.has(channel.id)) left(true);
    },
  };
}

/** Asterisk's timestamps, such as `2026-11-21T09:00:00.123+0000`, in milliseconds. */
function timeOf(timestamp: string | undefined): number | undefined {
  const time = Date.parse(timestamp?.replace(/([+-]\d\d)(\d\d)$/, "$1:$2") ?? "");
  return Number.isNaN(time) ? undefined : time;
}
