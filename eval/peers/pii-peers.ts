import { type Load, pinned } from "../../bench/peers/open.ts";
import { attempt, type PiiTool, type Unavailable } from "./tool.ts";

/** Redactors that run in Node without network and GPU, with the kinds of data they look for when nothing is set. */
export function piiPeers(load: Load): Promise<readonly (PiiTool | Unavailable)[]> {
  return Promise.all([
    attempt(pinned("redact-pii"), () => redactPii(load)),
    attempt(pinned("@openai/guardrails"), () => openai(load, [])),
    attempt(`${pinned("@openai/guardrails")} + PERSON`, () => openai(load, ["PERSON"])),
    attempt(pinned("@arcjet/redact"), () => arcjet(load)),
    attempt(pinned("@presidio-dev/hai-guardrails"), () => hai(load)),
  ]);
}

async function redactPii(load: Load): Promise<PiiTool> {
  const { SyncRedactor } = (await load("redact-pii")) as {
    SyncRedactor: new () => { redact(text: string): string };
  };
  const redactor = new SyncRedactor();
  return {
    name: pinned("redact-pii"),
    redact: (text) => redactor.redact(text),
    label:
      /PERSON_NAME|PHONE_NUMBER|EMAIL_ADDRESS|STREET_ADDRESS|CREDIT_CARD_NUMBER|IP_ADDRESS|US_SOCIAL_SECURITY_NUMBER|ZIPCODE|USERNAME|PASSWORD|CREDENTIALS|DIGITS|URL/,
  };
}

/** The local check alone, without the runner around it. Its defaults leave names out; `more` puts kinds back in. */
async function openai(load: Load, more: readonly string[]): Promise<PiiTool> {
  const { pii, PIIConfig } = (await load("@openai/guardrails")) as {
    PIIConfig: { parse: (config: object) => { readonly entities: readonly string[] } };
    pii: (
      context: undefined,
      text: string,
      config: object,
    ) => Promise<{ readonly info: { readonly checked_text: string } }>;
  };
  const defaults = PIIConfig.parse({});
  const config = { ...defaults, entities: [...defaults.entities, ...more] };
  return {
    name: [pinned("@openai/guardrails"), ...more].join(" + "),
    redact: async (text) => (await pii(undefined, text, config)).info.checked_text,
    label: /<[A-Z][A-Z_]+>/,
  };
}

async function arcjet(load: Load): Promise<PiiTool> {
  const { redact } = (await load("@arcjet/redact")) as {
    redact: (text: string) => Promise<readonly [string, unknown]>;
  };
  return {
    name: pinned("@arcjet/redact"),
    redact: async (text) => (await redact(text))[0],
    label: /<Redacted [a-z-]+ #\d+>/,
  };
}

async function hai(load: Load): Promise<PiiTool> {
  type Messages = readonly { readonly role: string; readonly content: string }[];
  const { piiGuard, SelectionType } = (await load("@presidio-dev/hai-guardrails")) as {
    piiGuard: (
      options: object,
    ) => (
      messages: Messages,
    ) => Promise<readonly { readonly modifiedMessage?: { readonly content: string } }[]>;
    SelectionType: { readonly All: unknown };
  };
  const guard = piiGuard({ selection: SelectionType.All });
  return {
    name: pinned("@presidio-dev/hai-guardrails"),
    redact: async (text) =>
      (await guard([{ role: "user", content: text }]))[0]?.modifiedMessage?.content ?? text,
    label: /\[REDACTED-[A-Z-]+\]/,
  };
}
