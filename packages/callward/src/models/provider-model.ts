import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { CallwardError, type Pack } from "@callward/guard";
import type { LanguageModel } from "ai";
import { cappedFetch } from "./capped-fetch.ts";

export type ModelConfig = Pack["assistant"]["model"];

/** Where the hosted providers are. Given explicitly, so that no variable of the environment can redirect a key. */
const HOSTS = { openai: "https://api.openai.com/v1", anthropic: "https://api.anthropic.com/v1" };
const KEY_VARIABLES = { openai: "OPENAI_API_KEY", anthropic: "ANTHROPIC_API_KEY" };

export interface ProviderModel {
  readonly model: Exclude<LanguageModel, string>;
  readonly name: string;
  /** Host and port, for error messages. */
  readonly host: string;
  /** The server can be given the JSON Schema of the answer. */
  readonly takesSchema: boolean;
}

/**
 * Connects the configured provider; undefined for `none`. Throws MODEL_KEY_MISSING, and PACK_INVALID_VALUE where the
 * model's name or address is missing.
 */
export function openProviderModel(
  config: ModelConfig,
  env: Readonly<Record<string, string | undefined>>,
): ProviderModel | undefined {
  const { provider } = config;
  if (provider === "none") return undefined;
  const name = config.model;
  if (name === undefined) throw missing("model.model", `the provider ${provider} needs a model's name`);
  const apiKey = readKey(config, env);
  const open = (baseURL: string) => ({ name, host: new URL(baseURL).host, baseURL });
  switch (provider) {
    case "openai": {
      const { baseURL, ...rest } = open(config.url ?? HOSTS.openai);
      const model = createOpenAI({ baseURL, apiKey: apiKey ?? "", fetch: cappedFetch }).responses(name);
      return { ...rest, model, takesSchema: true };
    }
    case "anthropic": {
      const { baseURL, ...rest } = open(config.url ?? HOSTS.anthropic);
      const model = createAnthropic({ baseURL, apiKey: apiKey ?? "", fetch: cappedFetch }).messages(name);
      // Its schema modes refuse open objects (`args`) or deliver the answer in large pieces; the prompt asks for the JSON.
      return { ...rest, model, takesSchema: false };
    }
    case "openai-compatible": {
      if (config.url === undefined)
        throw missing("model.url", "the provider openai-compatible needs a base URL");
      const { baseURL, ...rest } = open(config.url);
      const connect = createOpenAICompatible({
        name: "openaiCompatible",
        baseURL,
        supportsStructuredOutputs: true,
        fetch: cappedFetch,
        ...(apiKey === undefined ? {} : { apiKey }),
      });
      return { ...rest, model: connect.chatModel(name), takesSchema: true };
    }
    default:
      throw new Error(provider satisfies never);
  }
}

/** A server of one's own may need no key; a hosted provider, or a variable that the pack names, must have one. */
function readKey(config: ModelConfig, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { provider, key_variable } = config;
  const variable =
    key_variable ?? (provider === "openai" || provider === "anthropic" ? KEY_VARIABLES[provider] : undefined);
  if (variable === undefined) return undefined;
  const key = env[variable]?.trim();
  if (key === undefined || key === "") throw new CallwardError("MODEL_KEY_MISSING", { provider, variable });
  return key;
}

function missing(key: string, problem: string): CallwardError {
  return new CallwardError("PACK_INVALID_VALUE", { key, problem });
}
