import type { ServerResponse } from "node:http";

/** The published protocols that the double speaks. */
export type WireProtocol = "chat" | "responses" | "messages";

/** How one protocol puts an answer on the wire. Pieces are ready server-sent events. */
export interface ModelWire {
  readonly protocol: WireProtocol;
  /** Roles, content and system text of a request. */
  readPrompt(body: Readonly<Record<string, unknown>>): { readonly system: string; readonly user: string };
  begin(): readonly string[];
  piece(text: string): string;
  end(): readonly string[];
  /** A whole stream in which the service itself declines to answer. */
  refusal(words: string): readonly string[];
  /** The body of an answer that is not streamed. */
  whole(text: string): unknown;
  wholeRefusal(words: string): unknown;
  failure(status: number, message: string): unknown;
}

const MODEL = "scripted";
/** Any moment will do: the clients only pass it on. */
const CREATED = 1_800_000_000;

/** OpenAI chat completions, as Ollama, vLLM and llama.cpp speak it too. */
const chat: ModelWire = {
  protocol: "chat",
  readPrompt: (body) => readMessages(body.messages),
  begin: () => [chatChunk({ role: "assistant", content: "" })],
  piece: (text) => chatChunk({ content: text }),
  end: () => [chatChunk({}, "stop"), "data: [DONE]\n\n"],
  refusal: (words) => [
    chatChunk({ role: "assistant", content: "" }),
    chatChunk({ refusal: words }),
    chatChunk({}, "content_filter"),
    "data: [DONE]\n\n",
  ],
  whole: (text) => chatWhole({ role: "assistant", content: text, refusal: null }, "stop"),
  wholeRefusal: (words) => chatWhole({ role: "assistant", content: null, refusal: words }, "content_filter"),
  failure: openAiFailure,
};

function chatChunk(delta: object, finish_reason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason }];
  return event({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: CREATED,
    model: MODEL,
    choices,
  });
}

function chatWhole(message: object, finish_reason: string): unknown {
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const choices = [{ index: 0, message, finish_reason }];
  return { id: "chatcmpl-1", object: "chat.completion", created: CREATED, model: MODEL, choices, usage };
}

/** OpenAI responses. */
const responses: ModelWire = {
  protocol: "responses",
  readPrompt(body) {
    const { system, user } = readMessages(body.input);
    return { system: `${textOf(body.instructions)}${system}`, user };
  },
  begin: () => [
    typed("response.created", { response: response("in_progress", []) }),
    typed("response.output_item.added", { output_index: 0, item: outputMessage("in_progress", []) }),
    typed("response.content_part.added", { ...PART, part: outputText("") }),
  ],
  piece: (delta) => typed("response.output_text.delta", { ...PART, delta }),
  end: () => [
    typed("response.output_text.done", { ...PART, text: "" }),
    typed("response.output_item.done", { output_index: 0, item: outputMessage("completed", []) }),
    typed("response.completed", { response: response("completed", []) }),
  ],
  refusal: (words) => [
    typed("response.created", { response: response("in_progress", []) }),
    typed("response.output_item.added", { output_index: 0, item: outputMessage("in_progress", []) }),
    typed("response.refusal.delta", { ...PART, delta: words }),
    typed("response.refusal.done", { ...PART, refusal: words }),
    typed("response.output_item.done", { output_index: 0, item: outputMessage("completed", []) }),
    typed("response.completed", { response: response("completed", []) }),
  ],
  whole: (text) => response("completed", [outputMessage("completed", [outputText(text)])]),
  wholeRefusal: (words) =>
    response("completed", [outputMessage("completed", [{ type: "refusal", refusal: words }])]),
  failure: openAiFailure,
};

const PART = { item_id: "msg_1", output_index: 0, content_index: 0 };

function outputText(text: string): object {
  return { type: "output_text", text, annotations: [] };
}

function outputMessage(status: string, content: readonly object[]): object {
  return { id: PART.item_id, type: "message", role: "assistant", status, content };
}

function response(status: string, output: readonly object[]): object {
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  return { id: "resp_1", object: "response", created_at: CREATED, model: MODEL, status, output, usage };
}

/** Anthropic messages. */
const messages: ModelWire = {
  protocol: "messages",
  readPrompt(body) {
    const { system, user } = readMessages(body.messages);
    return { system: `${textOf(body.system)}${system}`, user };
  },
  begin: () => [
    typed("message_start", {
      message: { ...message([], null), usage: { input_tokens: 1, output_tokens: 1 } },
    }),
    typed("content_block_start", { index: 0, content_block: { type: "text", text: "" } }),
    typed("ping", {}),
  ],
  piece: (text) => typed("content_block_delta", { index: 0, delta: { type: "text_delta", text } }),
  end: () => [typed("content_block_stop", { index: 0 }), ...messageEnd("end_turn")],
  refusal: () => [
    typed("message_start", {
      message: { ...message([], null), usage: { input_tokens: 1, output_tokens: 1 } },
    }),
    ...messageEnd("refusal"),
  ],
  whole: (text) => message([{ type: "text", text }], "end_turn"),
  wholeRefusal: () => message([], "refusal"),
  failure: (status, text) => ({
    type: "error",
    error: { type: status === 429 ? "rate_limit_error" : "api_error", message: text },
  }),
};

function message(content: readonly object[], stop_reason: string | null): object {
  const usage = { input_tokens: 1, output_tokens: 1 };
  return {
    id: "msg_1",
    type: "message",
    role: "assistant",
    model: MODEL,
    content,
    stop_reason,
    stop_sequence: null,
    usage,
  };
}

function messageEnd(stop_reason: string): readonly string[] {
  return [
    typed("message_delta", { delta: { stop_reason, stop_sequence: null }, usage: { output_tokens: 1 } }),
    typed("message_stop", {}),
  ];
}

/** The protocols by the path that a client posts to. */
export const WIRES: Readonly<Record<string, ModelWire>> = {
  "/v1/chat/completions": chat,
  "/v1/responses": responses,
  "/v1/messages": messages,
};

/** Sends one JSON answer. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** An event that names its type twice, as both newer protocols do. */
function typed(type: string, fields: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: 0, ...fields })}\n\n`;
}

function openAiFailure(status: number, message: string): unknown {
  const type = status === 429 ? "rate_limit_exceeded" : "server_error";
  return { error: { message, type, param: null, code: type } };
}

function readMessages(list: unknown): { readonly system: string; readonly user: string } {
  const found = { system: "", user: "" };
  if (!Array.isArray(list)) return found;
  for (const entry of list as readonly { readonly role?: unknown; readonly content?: unknown }[])
    found[entry.role === "user" ? "user" : "system"] += textOf(entry.content);
  return found;
}

/** The text of a content that is a string or a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return (content as readonly { readonly text?: unknown }[])
    .map((part) => (typeof part.text === "string" ? part.text : ""))
    .join("");
}
