import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { serveLoopback } from "./loopback-server.ts";
import { behaviourText, type ModelBehaviour, type SeenPrompt } from "./model-behaviours.ts";
import { type ModelWire, sendJson, WIRES, type WireProtocol } from "./model-wire.ts";

/** What the double does: one of the named behaviours, or answers of the test's own. */
export type ModelScript =
  | { readonly behaviour: ModelBehaviour; readonly trickleMs?: number }
  | {
      readonly reply: (prompt: SeenPrompt) => string;
      /** Sent with each answer. */
      readonly headers?: Readonly<Record<string, string>>;
      /** Told the headers of each request. */
      readonly onHeaders?: (headers: IncomingHttpHeaders) => void;
    };

/** One request that the double got. */
export interface SeenRequest extends SeenPrompt {
  readonly protocol: WireProtocol;
  readonly stream: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  /** How the connection ended: the answer was sent whole, or one side closed before that. */
  readonly closed: Promise<"finished" | "client" | "server">;
}

export interface ModelServer {
  /** Base URL for `model.url`, e.g. `http://127.0.0.1:43210/v1`. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Characters an event carries: about three tokens, as a fast model sends them. */
const PIECE_CHARS = 12;
/** Between the characters of `slow_trickle`: a whole answer takes far longer than any caller waits. */
const TRICKLE_MS = 100;
/** Between the pieces of `endless`: as fast as a model can be without taking the machine. */
const ENDLESS_MS = 1;

/**
 * Starts a model double on a free port of 127.0.0.1: a real HTTP server that speaks OpenAI chat completions, OpenAI
 * responses and Anthropic messages, streamed and whole, and keeps what it was asked.
 */
export async function startModelServer(script: ModelScript): Promise<ModelServer> {
  const requests: SeenRequest[] = [];
  const { url, close } = await serveLoopback((request, response) => {
    answer(script, request, response, requests).catch(() => response.destroy());
  });
  return { url: `${url}/v1`, requests, close };
}

async function answer(
  script: ModelScript,
  request: IncomingMessage,
  response: ServerResponse,
  requests: SeenRequest[],
): Promise<void> {
  const wire = WIRES[request.url ?? ""];
  if (wire === undefined) return sendJson(response, 404, { error: { message: "not found" } });
  const closed = new Promise<"finished" | "client" | "server">((resolve) => {
    response.once("close", () =>
      resolve(response.writableFinished ? "finished" : response.errored === null ? "client" : "server"),
    );
  });
  const body = JSON.parse(await readBody(request)) as Readonly<Record<string, unknown>>;
  const { system, user } = wire.readPrompt(body);
  const prompt: SeenPrompt = { system, user, passages: readPassages(user) };
  const stream = body.stream === true;
  requests.push({ protocol: wire.protocol, stream, body, closed, ...prompt });

  if ("reply" in script) {
    script.onHeaders?.(request.headers);
    for (const [name, value] of Object.entries(script.headers ?? {})) response.setHeader(name, value);
  }
  if ("reply" in script) return send(wire, response, stream, script.reply(prompt));
  const text = behaviourText(script.behaviour, prompt);
  switch (script.behaviour) {
    case "hang":
      return;
    case "status_429":
    case "status_500": {
      const status = Number(script.behaviour.slice(-3));
      // Some servers repeat the key that they were given.
      const key = request.headers.authorization ?? request.headers["x-api-key"];
      return sendJson(response, status, wire.failure(status, `refused for ${String(key)}: ${user}`));
    }
    case "refusal":
      if (!stream) return sendJson(response, 200, wire.wholeRefusal(text));
      return sendEvents(response, wire.refusal(text));
    case "half_stream":
      return sendHalf(wire, response, stream, text);
    case "slow_trickle":
      return trickle(wire, response, stream, text, script.trickleMs ?? TRICKLE_MS);
    case "endless":
      return sendEndless(wire, response, stream, text);
    default:
      return send(wire, response, stream, text);
  }
}

function send(wire: ModelWire, response: ServerResponse, stream: boolean, text: string): void {
  if (!stream) return sendJson(response, 200, wire.whole(text));
  sendEvents(response, [...wire.begin(), ...cut(text, PIECE_CHARS).map(wire.piece), ...wire.end()]);
}

function sendEvents(response: ServerResponse, events: readonly string[]): void {
  openStream(response);
  for (const event of events) response.write(event);
  response.end();
}

/** Sends the first half and breaks the connection. */
async function sendHalf(
  wire: ModelWire,
  response: ServerResponse,
  stream: boolean,
  text: string,
): Promise<void> {
  if (stream) {
    openStream(response);
    const half = cut(text.slice(0, text.length / 2), PIECE_CHARS).map(wire.piece);
    for (const event of [...wire.begin(), ...half]) response.write(event);
  } else {
    const whole = JSON.stringify(wire.whole(text));
    response.writeHead(200, { "content-type": "application/json", "content-length": whole.length });
    response.write(whole.slice(0, whole.length / 2));
  }
  // Give what was written a moment to leave, so that the client sees half an answer and not none.
  await sleep(20);
  response.destroy(new Error("broken off"));
}

async function trickle(
  wire: ModelWire,
  response: ServerResponse,
  stream: boolean,
  text: string,
  ms: number,
): Promise<void> {
  const pieces = stream
    ? [...wire.begin(), ...cut(text, 1).map(wire.piece), ...wire.end()]
    : cut(JSON.stringify(wire.whole(text)), 1);
  if (stream) openStream(response);
  else response.writeHead(200, { "content-type": "application/json" });
  for (const piece of pieces) {
    if (response.destroyed) return;
    response.write(piece);
    await sleep(ms);
  }
  response.end();
}

/** Goes on until the client has had enough. */
async function sendEndless(
  wire: ModelWire,
  response: ServerResponse,
  stream: boolean,
  text: string,
): Promise<void> {
  const more = " and then".repeat(4);
  if (stream) {
    openStream(response);
    for (const event of [...wire.begin(), wire.piece(text)]) response.write(event);
  } else {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(JSON.stringify(wire.whole("")).slice(0, -1));
    response.write(',"more":"');
  }
  while (!response.destroyed) {
    response.write(stream ? wire.piece(more) : more);
    await sleep(ENDLESS_MS);
  }
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
}

function cut(text: string, size: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += size) pieces.push(text.slice(start, start + size));
  return pieces;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Finds the passages in the user's part of a prompt that `buildPrompt` made. */
function readPassages(user: string): SeenPrompt["passages"] {
  const found = user.matchAll(/^Passage (".*"):\n\[\[data [^\]]*\]\]\n(.*)\n/gm);
  return [...found].map(([, id, line = ""]) => ({
    id: JSON.parse(id ?? '""') as string,
    text: line.slice(line.indexOf(": ") + 2),
  }));
}
