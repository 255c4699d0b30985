import { once } from "node:events";
import { WebSocket } from "ws";
import { basicAuthorization, type Credentials } from "../tls.ts";

/** What a request of ours was, and what the double answered. */
export interface SeenRequest {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** An answer of the double: a status, with a body that is sent as JSON; "silence" is no answer at all. */
export type Answer = { readonly status: number; readonly body?: unknown } | "silence";

/**
 * Asterisk as its wire shows it, for what the real one cannot be made to do: it dials our listener as an
 * `outbound_websocket` does, sends whatever events a test writes, answers as a test says, opens media channels, and lets callers go who are to go on.
 */
export interface PbxDouble {
  readonly requests: SeenRequest[];
  /** The media connections, in the order of the channels. */
  readonly media: WebSocket[];
  /** Text commands that came over the media connections. */
  readonly commands: string[];
  /** Sends an event; `application` and the other common fields are filled in. */
  send(event: Readonly<Record<string, unknown>>): void;
  /** Sends anything. */
  sendText(text: string | Buffer): void;
  /** Answers requests whose `METHOD path` fits in this way from now on; the newest rule wins. */
  answer(fits: RegExp, answer: Answer): void;
  /** Paths of the requests of a method. */
  paths(method: string): readonly string[];
  close(): void;
}

interface DoubleOptions extends Credentials {
  readonly port: number;
  readonly app: string;
  /** Writes the double's answers before it tells of its application. */
  readonly prepare?: (pbx: PbxDouble) => void;
}

export async function dialAsPbx(options: DoubleOptions): Promise<PbxDouble> {
  const { port, app } = options;
  const headers = { authorization: basicAuthorization(options) };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ari`, ["ari"], { headers });
  const requests: SeenRequest[] = [];
  const media: WebSocket[] = [];
  const commands: string[] = [];
  const rules: { readonly fits: RegExp; readonly answer: Answer }[] = [];
  const common = { application: app, asterisk_id: "00:00:5e:00:53:01" };

  function send(event: Readonly<Record<string, unknown>>): void {
    socket.send(JSON.stringify({ ...common, timestamp: "2026-11-21T09:00:00.000+0000", ...event }));
  }

  /** A channel of chan_websocket: its StasisStart, and its own connection to us. */
  function openMedia(query: Readonly<Record<string, string>>): void {
    const id = query.channelId ?? "";
    const call = /v\((.*)\)/.exec(query.transport_data ?? "")?.[1] ?? "";
    const sound = new WebSocket(`ws://127.0.0.1:${port}/media?${call}`, ["media"], { headers });
    media.push(sound);
    sound.on("message", (data, binary) => void (binary || commands.push(String(data))));
    sound.on("error", () => undefined);
    sound.on("open", () => {
      sound.send(JSON.stringify({ event: "MEDIA_START", format: "slin", optimal_frame_size: 320 }));
      send({ type: "StasisStart", args: [], channel: channel(id, "WebSocket/double") });
    });
  }

  function defaultAnswer(method: string, path: string, query: Readonly<Record<string, string>>): Answer {
    if (path === "channels/externalMedia") {
      openMedia(query);
      return { status: 200, body: channel(query.channelId ?? "", "WebSocket/double") };
    }
    if (method === "GET") return { status: 200, body: path.endsWith("variable") ? { value: "1" } : [] };
    const [, leaving] = /^channels\/([^/]+)\/continue$/.exec(path) ?? [];
    if (leaving !== undefined) send({ type: "StasisEnd", channel: channel(leaving) });
    return { status: 204 };
  }

  socket.on("message", (data) => {
    const request = JSON.parse(String(data)) as { method: string; uri: string; request_id: string };
    const [path = "", search] = request.uri.split("?");
    const query = Object.fromEntries(new URLSearchParams(search));
    const { method } = request;
    requests.push({ method, path, query });
    const rule = rules.findLast(({ fits }) => fits.test(`${method} ${path}`));
    const answer = rule?.answer ?? defaultAnswer(method, path, query);
    if (answer === "silence") return;
    socket.send(
      JSON.stringify({
        type: "RESTResponse",
        request_id: request.request_id,
        status_code: answer.status,
        reason_phrase: "as the test says",
        message_body: answer.body === undefined ? "" : JSON.stringify(answer.body),
      }),
    );
  });
  const pbx: PbxDouble = {
    requests,
    media,
    commands,
    send,
    sendText: (text) => socket.send(text),
    answer: (fits, answer) => void rules.push({ fits, answer }),
    paths: (method) => requests.filter((one) => one.method === method).map(({ path }) => path),
    close() {
      socket.terminate();
      for (const sound of media) sound.terminate();
    },
  };
  options.prepare?.(pbx);
  await once(socket, "open");
  send({ type: "ApplicationRegistered" });
  return pbx;
}

/** A channel as ARI writes it. */
export function channel(id: string, name = "PJSIP/caller-1"): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    state: "Up",
    protocol_id: "made-up",
    caller: { name: "", number: "5550100" },
    connected: { name: "", number: "" },
    dialplan: { context: "line", exten: "100", priority: 2, app_name: "Stasis", app_data: "callward" },
    creationtime: "2026-11-21T09:00:00.000+0000",
    language: "en",
  };
}
