import { CallwardError } from "@callward/guard";
import { generateText, type LanguageModel, streamText, wrapLanguageModel } from "ai";
import type { DraftEvent, DraftRequest, ModelEngine } from "./draft.ts";
import { draftFormat } from "./draft-format.ts";
import { createDraftReader } from "./draft-reader.ts";
import { modelFailure } from "./model-failure.ts";
import { type ModelConfig, openProviderModel, type ProviderModel } from "./provider-model.ts";

export type { DraftAction, DraftEvent, DraftRequest, ModelEngine } from "./draft.ts";

/** Most tokens of an answer: what 8 KB of text can hold, with room for a model that reasons first. */
const MAX_TOKENS = 2_048;

/**
 * Connects the model that a pack names; undefined for provider `none`. Keys come from `env` and go to the provider
 * only. Throws MODEL_KEY_MISSING, or PACK_INVALID_VALUE for an incomplete configuration.
 */
export function createModelEngine(
  config: ModelConfig,
  env: Readonly<Record<string, string | undefined>>,
): ModelEngine | undefined {
  const provider = openProviderModel(config, env);
  if (provider === undefined) return undefined;
  const read = config.stream ? streamedText : wholeText;
  return {
    kind: config.provider,
    model: provider.name,
    draft: (request, signal) => draft(provider, read, request, signal),
  };
}

type ReadText = typeof streamedText;

async function* draft(
  provider: ProviderModel,
  read: ReadText,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent> {
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new CallwardError("MODEL_TIMEOUT", { deadline: request.deadlineMs })),
    request.deadlineMs,
  );
  const onAbort = () => stop.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  const reader = createDraftReader(request.knownCitations);
  try {
    signal.throwIfAborted();
    for await (const piece of untilAborted(read(provider, request, stop.signal), stop.signal))
      for (const event of reader.push(piece)) yield event;
    yield* reader.end();
  } catch (error) {
    if (signal.aborted) return;
    throw modelFailure(stop.signal.aborted ? stop.signal.reason : error, provider.host);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    // Whatever ended the draft (also a reader that stopped listening), the connection does not outlive it.
    stop.abort();
  }
}

async function* streamedText(
  provider: ProviderModel,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  // Errors come as parts of the stream; the default handler would print them, with the caller's words in them.
  const result = streamText({ ...callOf(provider, request, signal), onError: () => undefined });
  for await (const part of result.stream) {
    if (part.type === "text-delta") yield part.text;
    else if (part.type === "error") throw part.error;
  }
}

async function* wholeText(
  provider: ProviderModel,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const result = await generateText(callOf(provider, request, signal));
  yield result.text;
}

function callOf(provider: ProviderModel, request: DraftRequest, abortSignal: AbortSignal) {
  return {
    model: provider.takesSchema ? withFormat(provider.model, request.knownCitations) : provider.model,
    instructions: request.system,
    prompt: request.user,
    maxOutputTokens: MAX_TOKENS,
    // A retry would spend the caller's patience: the fall-back is an extracted answer.
    maxRetries: 0,
    abortSignal,
    telemetry: { isEnabled: false },
    providerOptions: {
      // `store: false`: the provider keeps nothing of a call. Strict mode knows no open objects, which `args` is.
      openai: { store: false, strictJsonSchema: false },
      openaiCompatible: { strictJsonSchema: false },
    },
  };
}

/** Asks the server to hold the model to the draft's schema. Not by the SDK's own `output`, which would parse the text a second time. */
function withFormat(model: ProviderModel["model"], knownCitations: readonly string[]): LanguageModel {
  const schema = draftFormat(knownCitations);
  return wrapLanguageModel({
    model,
    middleware: {
      transformParams: async ({ params }) => ({
        ...params,
        responseFormat: { type: "json", name: "draft", schema: schema as never },
      }),
    },
  });
}

/** Passes a sequence on, and throws the signal's reason as soon as it is aborted, even if the sequence does not notice. */
async function* untilAborted<Item>(items: AsyncGenerator<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  let give: (reason: unknown) => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    give = reject;
  });
  // Nobody may be waiting when it happens.
  aborted.catch(() => undefined);
  const onAbort = () => give(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = items.next();
      next.catch(() => undefined);
      const item = await Promise.race([next, aborted]);
      if (item.done) return;
      yield item.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // Not awaited: a sequence that hangs cannot be returned either.
    items.return(undefined).catch(() => undefined);
  }
}
