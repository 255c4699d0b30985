import { randomBytes } from "node:crypto";
import type { AriApp } from "./ari/ari-app.ts";
import type { ChannelEvents } from "./channel-events.ts";
import { own } from "./channel-names.ts";
import type { HandOver } from "./hand-over.ts";
import type { Extension } from "./settings.ts";
import { failed } from "./transfer-place.ts";

/** How long a person's phone rings. */
const RING_SECONDS = 25;
/** How long a person has to accept, once answered; an answering machine never does. */
const ACCEPT_MS = 15_000;
const ACCEPT_KEY = "1";

interface WarmHandOver extends HandOver {
  readonly channels: ChannelEvents;
  readonly bridge: string;
  readonly prompt: string;
}

/**
 * Calls a person, who must press 1 to take the caller, and joins the two. Resolves when they talk. Throws
 * TRANSFER_FAILED when the person does not; the caller is then still here and has heard nothing of it.
 *
 * The two stay in a bridge of ours: the end of one ends the other. They go on talking when this process dies.
 */
export async function joinPerson(call: WarmHandOver, target: string, to: Extension): Promise<void> {
  const { app, channel, channels, held } = call;
  const id = randomBytes(12).toString("hex");
  const person = own.person(app.name, id);
  const joined = own.joined(app.name, id);
  const drop = channels.hold(joined);
  const hangUp = () => app.rest("DELETE", `channels/${person}`).catch(() => undefined);
  try {
    await accepted(call, person, to, target);
    // Until its prompt ends, Asterisk would not move the person's channel.
    await app.rest("DELETE", `playbacks/${person}`).catch(() => undefined);
    await app.rest("POST", "bridges", { query: { type: "mixing", bridgeId: joined } });
    held.release();
    await app.rest("POST", `bridges/${joined}/addChannel`, { query: { channel: `${channel},${person}` } });
  } catch (error) {
    await hangUp();
    await app.rest("DELETE", `bridges/${joined}`).catch(() => undefined);
    drop();
    if (call.isOver()) return;
    held.resume();
    throw failed(target, error instanceof Refusal ? error.message : "the PBX did not join the two", error);
  }
  call.markLeft();
  await call.left;
  watchPair(app, channels, joined, [channel, person]);
  drop();
}

/** Ends both when one of them ends. */
export function watchPair(
  app: AriApp,
  channels: ChannelEvents,
  bridge: string,
  pair: readonly string[],
): void {
  const leave = pair.map((channel) =>
    channels.own(channel, ({ type }) => {
      if (type !== "StasisEnd" && type !== "ChannelDestroyed" && type !== "ChannelHangupRequest") return;
      for (const one of leave) one();
      for (const one of pair) app.rest("DELETE", `channels/${one}`).catch(() => undefined);
      app.rest("DELETE", `bridges/${bridge}`).catch(() => undefined);
    }),
  );
}

/** Why a person did not take the caller. */
class Refusal extends Error {}

/** Rings the person, plays the prompt, and resolves on the accept key. */
function accepted(call: WarmHandOver, person: string, to: Extension, target: string): Promise<void> {
  const { app, channel, channels, prompt } = call;
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const settle = (refusal?: Error) => {
      clearTimeout(timer);
      leave();
      if (refusal === undefined) resolve();
      else reject(refusal);
    };
    const leave = channels.own(person, (event) => {
      switch (event.type) {
        case "StasisStart":
          // A prompt that the PBX cannot play leaves a person who may know what to press.
          app
            .rest("POST", `channels/${person}/play/${person}`, { query: { media: prompt } })
            .catch(() => undefined);
          timer = setTimeout(() => settle(new Refusal("the person did not accept")), ACCEPT_MS);
          return;
        case "ChannelDtmfReceived":
          return settle(event.digit === ACCEPT_KEY ? undefined : new Refusal("the person declined"));
        case "StasisEnd":
        case "ChannelDestroyed":
        case "ChannelHangupRequest":
          return settle(new Refusal("nobody answered"));
        default:
          throw new Error(event satisfies never);
      }
    });
    void call.left.then(() => settle(new Refusal("the caller hung up")));
    app
      .rest("POST", "channels", {
        query: {
          // A Local channel takes the dialplan's own way to the person; `n` keeps it ours until they talk.
          endpoint: `Local/${to.extension}@${to.context}/n`,
          app: app.name,
          appArgs: "person",
          channelId: person,
          originator: channel,
          timeout: String(RING_SECONDS),
        },
      })
      .catch(() => settle(new Refusal(`the PBX did not call ${target}`)));
  });
}
