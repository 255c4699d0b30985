import { CallwardError, type Pack } from "@callward/guard";

export type ModelConfig = Pack["assistant"]["model"];

/** Where the hosted providers are. Given explicitly, so that no variable of the environment can redirect a key. */
const URLS = { openai: "https://api.openai.com/v1", anthropic: "https://api.anthropic.com/v1" };
const KEY_VARIABLES = { openai: "OPENAI_API_KEY", anthropic: "ANTHROPIC_API_KEY" };

/** A configuration with nothing missing. */
export interface ModelSettings {
  readonly provider: Exclude<ModelConfig["provider"], "none">;
  readonly model: string;
  readonly url: string;
  /** Absent only for a server of one's own that wants none. */
  readonly key: string | undefined;
  readonly stream: boolean;
}

/**
 * Completes a model's configuration; undefined for provider `none`. Throws MODEL_KEY_MISSING, and PACK_INVALID_VALUE
 * where the model's name or address is missing.
 */
export function readModelSettings(
  config: ModelConfig,
  env: Readonly<Record<string, string | undefined>>,
): ModelSettings | undefined {
  const { provider, model, stream } = config;
  if (provider === "none") return undefined;
  if (model === undefined) throw missing("model.model", `the provider ${provider} needs a model's name`);
  const url = config.url ?? (provider === "openai-compatible" ? undefined : URLS[provider]);
  if (url === undefined) throw missing("model.url", `the provider ${provider} needs a base URL`);
  const variable =
    config.key_variable ?? (provider === "openai-compatible" ? undefined : KEY_VARIABLES[provider]);
  const key = variable === undefined ? undefined : env[variable]?.trim();
  if (variable !== undefined && (key === undefined || key === ""))
    throw new CallwardError("MODEL_KEY_MISSING", { provider, variable });
  return { provider, model, url, key, stream };
}

function missing(key: string, problem: string): CallwardError {
  return new CallwardError("PACK_INVALID_VALUE", { key, problem });
}
