import { CallwardError } from "@callward/guard";
import type { DraftEvent, DraftRequest, ModelEngine } from "./draft.ts";
import { createDraftReader } from "./draft-reader.ts";
import { type ModelConfig, readModelSettings } from "./model-settings.ts";
import type { ProviderText } from "./provider-text.ts";
import { untilAborted } from "./until-aborted.ts";

export type { DraftAction, DraftEvent, DraftRequest, ModelEngine } from "./draft.ts";

/**
 * Connects the model that a pack names; undefined for provider `none`. Keys come from `env` and go to the provider
 * only. Throws MODEL_KEY_MISSING, or PACK_INVALID_VALUE for an incomplete configuration.
 */
export function createModelEngine(
  config: ModelConfig,
  env: Readonly<Record<string, string | undefined>>,
): ModelEngine | undefined {
  const settings = readModelSettings(config, env);
  if (settings === undefined) return undefined;
  // Loaded only where there is a model, and at once, so that the first caller does not wait for it.
  const opening = import("./provider-text.ts").then(({ openProviderText }) => openProviderText(settings));
  // A failure is told to each draft that awaits it.
  opening.catch(() => undefined);
  return {
    kind: settings.provider,
    model: settings.model,
    draft: (request, signal) => draft(opening, request, signal),
  };
}

async function* draft(
  opening: Promise<ProviderText>,
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
    for await (const piece of untilAborted(read(opening, request, stop.signal), stop.signal))
      for (const event of reader.push(piece)) yield event;
    yield* reader.end();
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    // Whatever ended the draft (also a listener that stopped listening), the connection does not outlive it.
    stop.abort();
  }
}

async function* read(
  opening: Promise<ProviderText>,
  request: DraftRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const text = await opening;
  yield* text(request, signal);
}
