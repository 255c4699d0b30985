import type { AudioLine, LineEvent } from "../../packages/callward/src/telephony/audio-line.ts";
import {
  type PhoneCall,
  type PhoneServer,
  startPhoneServer,
} from "../../packages/callward/src/telephony/phone-server.ts";
import type { TelephonyReport } from "../../packages/callward/src/telephony/report.ts";
import type { TelephonySettings } from "../../packages/callward/src/telephony/settings.ts";
import type { PortBlock } from "../asterisk/ports.ts";
import { type PrivateAsterisk, startAsterisk } from "../asterisk/private-asterisk.ts";

export const PASSWORD = "a-password-that-no-log-may-hold";
/** Frequencies of the human desk, so that the test knows whom the caller reached. */
export const DESK = [697, 1_209];

/**
 * What the PBX's application is called in each way to reach us, and the extension that callers dial for it:
 * we dial the PBX; it keeps one connection to us; it opens one for each call.
 */
export const WAYS = {
  dial: { app: "dialled", extension: "100" },
  persistent: { app: "kept", extension: "101" },
  perCall: { app: "percall", extension: "102" },
} as const;
export type Way = keyof typeof WAYS;

/** A PBX with a dead-man window of three seconds, a desk at 200, and a clerk's phone at 201. */
export async function startExchange(dist: string, ports: PortBlock): Promise<PrivateAsterisk> {
  const us = ports.spare[0] ?? 0;
  const client = (type: string, path: string, protocol: string) =>
    [
      `type = websocket_client\nuri = ws://127.0.0.1:${us}/${path}\nprotocols = ${protocol}`,
      `connection_type = ${type}\nusername = callward\npassword = ${PASSWORD}`,
      "connection_timeout = 500\nreconnect_interval = 500\nreconnect_attempts = 4\n",
    ].join("\n");
  const outbound = (id: string, app: string) =>
    `[${id}]\ntype = outbound_websocket\nwebsocket_client_id = ${id}\napps = ${app}\nlocal_ari_user = callward\n`;
  const endpoint =
    "type = endpoint\ncontext = line\ntransport = udp\ndisallow = all\nallow = ulaw\ndirect_media = no\ndtmf_mode = rfc4733\nmedia_address = 127.0.0.1\nbind_rtp_to_media_address = yes\n";
  const lines = Object.values(WAYS).map(
    ({ app, extension }) =>
      `exten => ${extension},1,Set(TIMEOUT(absolute)=3)\n same => n,Stasis(${app},from-test)\n same => n,Goto(humans,200,1)\n`,
  );
  return startAsterisk({
    dist,
    config: new Map([
      ["http.conf", `[general]\nenabled = yes\nbindaddr = 127.0.0.1\nbindport = ${ports.http}\n`],
      [
        "ari.conf",
        `[general]\nenabled = yes\n[callward]\ntype = user\nread_only = no\npassword = ${PASSWORD}\npassword_format = plain\n${outbound("keptari", WAYS.persistent.app)}${outbound("callari", WAYS.perCall.app)}`,
      ],
      [
        "websocket_client.conf",
        `[keptari]\n${client("persistent", "ari", "ari")}[callari]\n${client("per_call_config", "ari", "ari")}[callward_media]\n${client("per_call_config", "media", "media")}`,
      ],
      ["rtp.conf", `[general]\nrtpstart = ${ports.rtpFirst}\nrtpend = ${ports.rtpLast}\n`],
      [
        "pjsip.conf",
        `[udp]\ntype = transport\nprotocol = udp\nbind = 127.0.0.1:${ports.sip}\n[caller]\n${endpoint}[caller]\ntype = identify\nendpoint = caller\nmatch = 127.0.0.1\n[clerk]\n${endpoint}aors = clerk\n[clerk]\ntype = aor\ncontact = sip:clerk@127.0.0.1:${ports.spare[1]}\n`,
      ],
      [
        "extensions.conf",
        `[line]\n${lines.join("")}exten => T,1,Goto(humans,200,1)\n[humans]\nexten => 200,1,Set(TIMEOUT(absolute)=0)\n same => n,Answer()\n same => n,Playtones(697+1209)\n same => n,Wait(30)\nexten => 201,1,Set(TIMEOUT(absolute)=0)\n same => n,Dial(PJSIP/clerk,20)\n same => n,Hangup()\n`,
      ],
    ]),
  });
}

export type MediaKind = TelephonySettings["media"]["kind"];

export function settingsFor(way: Way, media: MediaKind, ports: PortBlock): TelephonySettings {
  const credentials = { user: "callward", password: PASSWORD };
  return {
    app: WAYS[way].app,
    ari:
      way === "dial"
        ? { mode: "dial", url: new URL(`http://127.0.0.1:${ports.http}/ari`), ...credentials }
        : { mode: "listen", host: "127.0.0.1", port: ports.spare[0] ?? 0, ...credentials },
    media:
      media === "websocket"
        ? { kind: media, client: "callward_media" }
        : media === "audiosocket"
          ? { kind: media, host: "127.0.0.1", port: 0 }
          : { kind: media, host: "127.0.0.1" },
    transfer: { context: "humans", warmPrompt: "tone:880" },
    deadManSeconds: 3,
    capSeconds: 60,
  };
}

/** A call as it arrived, with everything that its line told. */
export interface ArrivedCall {
  readonly line: AudioLine;
  readonly call: PhoneCall;
  readonly events: LineEvent[];
  readonly keys: () => string;
  /** When the sound frames came, in milliseconds of `performance.now()`, with a copy of each. */
  readonly frames: { readonly at: number; readonly pcm: Int16Array }[];
  /** Resolves with the time of the first event that fits, also of one that came before. */
  event(fits: (event: LineEvent) => boolean, deadlineMs?: number): Promise<number>;
}

export interface TestServer extends PhoneServer {
  readonly reports: TelephonyReport[];
  nextCall(): Promise<ArrivedCall>;
}

/** A phone server whose calls a test takes. Resolves when the PBX is connected, except with a connection per call. */
export async function serve(settings: TelephonySettings, perCall = false): Promise<TestServer> {
  const reports: TelephonyReport[] = [];
  const arrived: ArrivedCall[] = [];
  const wanted: ((call: ArrivedCall) => void)[] = [];
  const server = await startPhoneServer(settings, {
    onCall(line, call) {
      const one = record(line, call);
      const taker = wanted.shift();
      if (taker === undefined) arrived.push(one);
      else taker(one);
    },
    report: (report) => reports.push(report),
  });
  try {
    if (!perCall) await until(() => server.connected, "the PBX does not connect");
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    get connected() {
      return server.connected;
    },
    get calls() {
      return server.calls;
    },
    port: server.port,
    close: server.close,
    reports,
    nextCall() {
      const call = arrived.shift();
      if (call !== undefined) return Promise.resolve(call);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no call: ${JSON.stringify(reports)}`)), 10_000);
        wanted.push((one) => {
          clearTimeout(timer);
          resolve(one);
        });
      });
    },
  };
}

function record(line: AudioLine, call: PhoneCall): ArrivedCall {
  const events: LineEvent[] = [];
  const times: number[] = [];
  const frames: { at: number; pcm: Int16Array }[] = [];
  let notice = () => {};
  line.listen((event) => {
    if (event.type === "audio") return void frames.push({ at: performance.now(), pcm: event.frame.slice() });
    events.push(event);
    times.push(performance.now());
    notice();
  });
  return {
    line,
    call,
    events,
    frames,
    keys: () => events.flatMap((event) => (event.type === "key" ? [event.digit] : [])).join(""),
    event: (fits, deadlineMs = 10_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`told only ${JSON.stringify(events)}`)), deadlineMs);
        const look = () => {
          const at = events.findIndex(fits);
          if (at === -1) return;
          clearTimeout(timer);
          notice = () => {};
          resolve(times[at] ?? 0);
        };
        notice = look;
        look();
      }),
  };
}

export async function until(
  fits: () => boolean | Promise<boolean>,
  why: string,
  deadlineMs = 10_000,
): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  while (!(await fits())) {
    if (performance.now() > deadline) throw new Error(why);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const HEADERS = { authorization: `Basic ${Buffer.from(`callward:${PASSWORD}`).toString("base64")}` };

/** What ARI lists of a kind, by id, with names where they have any. */
async function listed(ports: PortBlock, what: "channels" | "bridges"): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(`http://127.0.0.1:${ports.http}/ari/${what}`, { headers: HEADERS });
  const list = (await answer.json()) as readonly { readonly id: string; readonly name?: string }[];
  return new Map(list.map(({ id, name }) => [id, name ?? id]));
}

/** What the PBX still has: channels and bridges. */
export async function leftOvers(ports: PortBlock): Promise<string> {
  const [channels, bridges] = await Promise.all([listed(ports, "channels"), listed(ports, "bridges")]);
  return [...channels.values(), ...bridges.values()].join(" ");
}

/**
 * Waits until the PBX has noticed that our connection is gone: an application that connects again while Asterisk takes its
 * old connection down may lose its registration with it. ARI does not tell; it lists applications without a connection.
 */
export async function noticed(pbx: PrivateAsterisk): Promise<void> {
  const steps = new RegExp(`(\\w+) Stasis app '${WAYS.dial.app}'`, "g");
  const last = async () => [...(await pbx.log()).matchAll(steps)].at(-1)?.[1];
  const gone = new Set<string | undefined>([undefined, "Deactivating", "Inactive"]);
  await until(async () => gone.has(await last()), "the PBX does not see that we are gone");
}
