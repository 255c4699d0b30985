import { randomBytes } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { AriApp } from "./ari/ari-app.ts";
import { channelAnswerSchema } from "./ari/events.ts";
import { unavailable } from "./ari/rest.ts";
import type { ChannelEvents } from "./channel-events.ts";
import { own } from "./channel-names.ts";
import type { LegEvent, MediaLeg, MediaTransport } from "./media/media-leg.ts";

/** The bridge of a call and the leg in it that carries its sound to us. */
export interface CallMedia {
  readonly leg: MediaLeg;
  readonly bridge: string;
  /** Takes leg and bridge down in Asterisk too. Idempotent; never throws. */
  close(): Promise<void>;
}

export interface CallMediaOptions {
  readonly app: AriApp;
  readonly channel: string;
  readonly channels: ChannelEvents;
  readonly transport: MediaTransport;
  readonly listener: (event: LegEvent) => void;
  readonly signal: AbortSignal;
}

/** Longest wait for the leg: the caller hears nothing meanwhile. */
const LEG_DEADLINE_MS = 3_000;

/**
 * Answers the channel and puts it into a mixing bridge with a media leg. Throws TELEPHONY_REFUSED or
 * TELEPHONY_UNAVAILABLE; nothing is then left behind but the caller's own channel.
 */
export async function openCallMedia(options: CallMediaOptions): Promise<CallMedia> {
  const { app, channel, channels, transport, signal } = options;
  // The id is in the address that the PBX dials for the sound of this call: it must not be guessed.
  const id = randomBytes(12).toString("hex");
  const bridge = own.bridge(app.name, id);
  const legChannel = own.leg(app.name, id);
  const drop = channels.hold(bridge);
  let closing: Promise<void> | undefined;
  let begun: () => void = () => undefined;
  const inStasis = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const leave = channels.own(legChannel, (event) => {
    if (event.type === "StasisStart") begun();
    else if (event.type === "ChannelDestroyed" || event.type === "StasisEnd") lost();
  });
  let told = false;

  function lost(): void {
    if (told || closing !== undefined) return;
    told = true;
    options.listener({ type: "closed" });
  }

  const prepared = await transport.prepare(id, (event) => {
    if (event.type === "closed") lost();
    else if (closing === undefined) options.listener(event);
  });

  async function openLeg(): Promise<MediaLeg> {
    const answer = await app.rest("POST", "channels/externalMedia", {
      query: { app: app.name, channelId: legChannel, ...prepared.query },
      signal,
    });
    const made = channelAnswerSchema.safeParse(answer).data;
    if (made === undefined)
      throw new CallwardError("TELEPHONY_REFUSED", { what: "a media channel", why: "no channel" });
    const [leg] = await Promise.all([
      prepared.connect(made.channelvars ?? {}, LEG_DEADLINE_MS),
      // Added to the bridge before its own StasisStart, Asterisk answers 422.
      before(inStasis, LEG_DEADLINE_MS, signal),
    ]);
    return leg;
  }

  function close(): Promise<void> {
    closing ??= (async () => {
      leave();
      prepared.cancel();
      await Promise.allSettled([
        app.rest("DELETE", `channels/${legChannel}`),
        app.rest("DELETE", `bridges/${bridge}`),
      ]);
      drop();
    })();
    return closing;
  }

  const parts = await Promise.allSettled([
    openLeg(),
    app.rest("POST", "bridges", { query: { type: "mixing", bridgeId: bridge }, signal }),
    app.rest("POST", `channels/${channel}/answer`, { signal }),
  ]);
  try {
    for (const part of parts) if (part.status === "rejected") throw part.reason;
    await app.rest("POST", `bridges/${bridge}/addChannel`, {
      query: { channel: `${channel},${legChannel}` },
      signal,
    });
  } catch (error) {
    await close();
    throw error;
  }
  const leg = parts[0].status === "fulfilled" ? parts[0].value : undefined;
  if (leg === undefined) throw new CallwardError("INTERNAL");
  return { leg, bridge, close };
}

/** Waits for the promise; throws TELEPHONY_UNAVAILABLE when the deadline or the signal comes first. */
function before(promise: Promise<void>, deadlineMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(unavailable("the media channel did not begin in time"));
    const timer = setTimeout(stop, deadlineMs);
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    });
  });
}
