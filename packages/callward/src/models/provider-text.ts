import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, type LanguageModel, type LanguageModelUsage, streamText, wrapLanguageModel } from "ai";
import { cappedFetch } from "./capped-fetch.ts";
import type { DraftRequest } from "./draft.ts";
import { draftFormat } from "./draft-format.ts";
import { modelFailure } from "./model-failure.ts";
import type { ModelSettings } from "./model-settings.ts";

/** Most tokens of an answer: what 8 KB of text can hold, with room for a model that reasons first. */
const MAX_TOKENS = 2_048;

/** Asks a model once and gives its text as it comes. Throws the coded MODEL errors, or whatever the signal was aborted with. */
export type ProviderText = (request: DraftRequest, signal: AbortSignal) => AsyncGenerator<string>;

type Model = Exclude<LanguageModel, string>;

/** Connects a provider. This file alone knows the SDK, whose loading takes some hundred milliseconds. */
export function openProviderText(settings: ModelSettings): ProviderText {
  const model = openModel(settings);
  const { host } = new URL(settings.url);
  const read = settings.stream ? streamed : whole;
  return async function* providerText(request, signal) {
    // Its schema modes refuse open objects (`args`) or deliver in large pieces; there the prompt alone asks for the JSON.
    const asked = settings.provider === "anthropic" ? model : withFormat(model, request.knownCitations);
    try {
      yield* read(callOf(asked, request, signal), request);
    } catch (error) {
      throw signal.aborted ? signal.reason : modelFailure(error, host);
    }
  };
}

function openModel({ provider, model, url, key }: ModelSettings): Model {
  const common = { baseURL: url, fetch: cappedFetch, ...(key === undefined ? {} : { apiKey: key }) };
  switch (provider) {
    case "openai":
      return createOpenAI(common).responses(model);
    case "anthropic":
      return createAnthropic(common).messages(model);
    case "openai-compatible":
      return createOpenAICompatible({
        ...common,
        name: "openaiCompatible",
        supportsStructuredOutputs: true,
        includeUsage: true,
      }).chatModel(model);
    default:
      throw new Error(provider satisfies never);
  }
}

type ModelCall = ReturnType<typeof callOf>;

async function* streamed(call: ModelCall, request: DraftRequest): AsyncGenerator<string> {
  // Errors come as parts of the stream; the default handler would print them, with the caller's words in them.
  const result = streamText({ ...call, onError: () => undefined });
  for await (const part of result.stream) {
    if (part.type === "text-delta") yield part.text;
    else if (part.type === "error") throw part.error;
    else if (part.type === "finish-step") tell(request, part.usage, part.response.headers);
  }
}

async function* whole(call: ModelCall, request: DraftRequest): AsyncGenerator<string> {
  const result = await generateText(call);
  tell(request, result.usage, result.response.headers);
  yield result.text;
}

function tell(
  request: DraftRequest,
  { inputTokens, outputTokens }: LanguageModelUsage,
  headers: Readonly<Record<string, string>> | undefined,
): void {
  if (inputTokens !== undefined && outputTokens !== undefined)
    request.onUsage?.({ inputTokens, outputTokens });
  if (headers !== undefined) request.onHeaders?.(headers);
}

function callOf(model: Model, request: DraftRequest, abortSignal: AbortSignal) {
  return {
    model,
    instructions: request.system,
    prompt: request.user,
    maxOutputTokens: MAX_TOKENS,
    // A retry would spend the caller's patience: the fall-back is an extracted answer.
    maxRetries: 0,
    abortSignal,
    telemetry: { isEnabled: false },
    ...(request.headers === undefined ? {} : { headers: request.headers }),
    providerOptions: {
      // `store: false`: the provider keeps nothing of a call. Strict mode knows no open objects, which `args` is.
      openai: { store: false, strictJsonSchema: false },
      openaiCompatible: { strictJsonSchema: false },
    },
  };
}

/** Asks the server to hold the model to the draft's schema. Not by the SDK's own `output`, which would parse the text a second time. */
function withFormat(model: Model, knownCitations: readonly string[]): Model {
  const schema = draftFormat(knownCitations);
  return wrapLanguageModel({
    model,
    middleware: {
      transformParams: async ({ params }) => ({
        ...params,
        responseFormat: { type: "json", name: "draft", schema },
      }),
    },
  });
}
