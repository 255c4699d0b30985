import { isCallwardError } from "@callward/guard";
import type { AriApp } from "./ari/ari-app.ts";
import { createAriHub } from "./ari/ari-hub.ts";
import { dialAri } from "./ari/dial-ari.ts";
import type { AriEvent, ChannelEvent } from "./ari/events.ts";
import type { AudioLine } from "./audio-line.ts";
import { createChannelEvents } from "./channel-events.ts";
import { baseName, isShared, kindOf } from "./channel-names.ts";
import { createDeadMan } from "./dead-man.ts";
import { returnToDialplan } from "./hand-over.ts";
import { openMedia } from "./open-media.ts";
import { startPbxListener } from "./pbx-listener.ts";
import { openPhoneLine, type PhoneLine } from "./phone-line.ts";
import { readopt } from "./readopt.ts";
import type { Report } from "./report.ts";
import type { TelephonySettings } from "./settings.ts";

/** What is known of a call besides its sound. */
export interface PhoneCall {
  /** Asterisk's id of the caller's channel. */
  readonly channel: string;
  /** The extension that was dialled; empty where the PBX does not say. */
  readonly dialled: string;
  /** What the dialplan gave to `Stasis()` after the application's name. */
  readonly args: readonly string[];
}

export interface PhoneServerOptions {
  /** Takes a call, whose caller can be heard and spoken to. It owns the line from now on. */
  readonly onCall: (line: AudioLine, call: PhoneCall) => void;
  readonly report: Report;
}

export interface PhoneServer {
  /** True while a PBX is connected. */
  readonly connected: boolean;
  /** Calls with us now. */
  readonly calls: number;
  /** The port that the PBX dials; undefined where we dial it. */
  readonly port: number | undefined;
  /**
   * Takes no new calls (their callers go to the dialplan's people), gives the running ones `graceMs` to end, hands
   * the rest to the dialplan's people, and closes every connection. Idempotent.
   */
  close(options?: { readonly graceMs?: number }): Promise<void>;
}

/** The telephony of the process: connections to PBXs, their calls as lines, and the dead-man switch. */
export async function startPhoneServer(
  settings: TelephonySettings,
  { onCall, report }: PhoneServerOptions,
): Promise<PhoneServer> {
  const channels = createChannelEvents();
  const deadMan = createDeadMan({
    windowSeconds: settings.deadManSeconds,
    capSeconds: settings.capSeconds,
  });
  /** Every call, with the application that carries it, from its StasisStart until nothing of it is left. */
  const calls = new Map<string, { readonly app: AriApp; line: PhoneLine | undefined }>();
  /** Applications without a connection, with the timer that ends the wait for it. */
  const outages = new Map<AriApp, NodeJS.Timeout>();
  let draining = false;
  let closing: Promise<void> | undefined;
  const media = await openMedia(settings);

  const hub = createAriHub({
    event: onEvent,
    up(app) {
      report({ type: "pbx-connected", app: baseName(app.name) });
      clearTimeout(outages.get(app));
      outages.delete(app);
      // With a connection per call, its StasisStart is on the way; a process that was restarted gets none.
      if (isShared(app) || inUse(app)) compare(app);
      else setTimeout(() => (inUse(app) ? undefined : compare(app)), START_MS).unref();
    },
    down(app, why) {
      report({ type: "pbx-lost", app: baseName(app.name), why });
      const outage = setTimeout(() => giveUp(app), settings.deadManSeconds * 1_000 + MARGIN_MS);
      outage.unref();
      outages.set(app, outage);
    },
    inUse,
  });

  function callsOf(app: AriApp): readonly { readonly line: PhoneLine | undefined }[] {
    return [...calls.values()].filter((call) => call.app === app);
  }

  function inUse(app: AriApp): boolean {
    return callsOf(app).length > 0;
  }

  function compare(app: AriApp): void {
    const known = (id: string) => calls.has(id) || channels.owned(id);
    // Without an answer the PBX is gone again, and its next connection brings us back here.
    readopt(app, callsOf(app), known, channels, report).catch(() => undefined);
  }

  /** By now the PBX is dead, or its dead-man switch has taken every caller to a person. */
  function giveUp(app: AriApp): void {
    outages.delete(app);
    for (const { line } of callsOf(app)) line?.reconcile(new Set());
  }

  function onEvent(app: AriApp, event: AriEvent): void {
    if (event.type === "ApplicationReplaced")
      return report({ type: "app-replaced", app: baseName(app.name) });
    if (event.type === "ApplicationRegistered") return;
    if (channels.deliver(event)) return;
    if (event.type === "StasisStart") onStart(app, event);
  }

  function onStart(app: AriApp, { channel, args }: Extract<ChannelEvent, { type: "StasisStart" }>): void {
    if (baseName(app.name) !== settings.app || calls.has(channel.id)) return;
    if (kindOf(app.name, channel.id) !== undefined) {
      // A leg or a person of a call that is over.
      app.rest("DELETE", `channels/${channel.id}`).catch(() => undefined);
      return;
    }
    if (draining) {
      returnToDialplan(app, channel.id).catch(() => undefined);
      return;
    }
    const call: { readonly app: AriApp; line: PhoneLine | undefined } = { app, line: undefined };
    calls.set(channel.id, call);
    openPhoneLine(
      { app, channels, deadMan, report, transport: media.transport, transfer: settings.transfer },
      channel,
    )
      .then(async (line) => {
        if (line === undefined) return;
        call.line = line;
        onCall(line, { channel: channel.id, dialled: channel.dialplan?.exten ?? "", args });
        await line.gone;
      })
      .catch((error: unknown) => {
        report({
          type: "setup-failed",
          channel: channel.id,
          code: isCallwardError(error) ? error.code : "INTERNAL",
          why: isCallwardError(error) ? error.message : "",
        });
      })
      .finally(() => {
        calls.delete(channel.id);
        hub.tidy();
      });
  }

  const listener =
    settings.ari.mode === "listen"
      ? await startPbxListener(
          settings.ari,
          {
            ari: (socket) => hub.add(socket),
            media: (socket, query) => media.accept(socket, query.get("call")),
          },
          report,
        ).catch(async (error: unknown) => {
          await media.transport.close();
          throw error;
        })
      : undefined;
  const dialling =
    settings.ari.mode === "dial"
      ? dialAri(settings.ari, settings.app, {
          opened: (socket) => hub.add(socket, settings.app),
          failed: (why) => report({ type: "pbx-lost", app: settings.app, why }),
        })
      : undefined;

  async function drain(graceMs: number): Promise<void> {
    draining = true;
    const running = () => [...calls.values()].filter(({ line }) => line !== undefined);
    await Promise.race([Promise.all(running().map(({ line }) => line?.gone)), pause(graceMs)]);
    // Without a connection nothing can be handed over: the PBX's own timers rescue those callers.
    const reachable = running().filter(({ app }) => app.connected);
    await Promise.race([
      Promise.allSettled(reachable.map(({ line }) => line?.handOver())),
      pause(HAND_OVER_MS),
    ]);
    deadMan.close();
    for (const outage of outages.values()) clearTimeout(outage);
    dialling?.close();
    hub.close();
    await Promise.all([media.transport.close(), listener?.close()]);
  }

  return {
    get connected() {
      return hub.connected;
    },
    get calls() {
      return calls.size;
    },
    port: listener?.port,
    close({ graceMs = 0 } = {}) {
      closing ??= drain(graceMs);
      return closing;
    },
  };
}

/** How long a new connection of one call may take to tell of its call. */
const START_MS = 1_000;
/** What the PBX's clock may differ from ours over one dead-man window. */
const MARGIN_MS = 1_000;
/** Longest wait for callers to be handed over when the process ends. */
const HAND_OVER_MS = 3_000;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
