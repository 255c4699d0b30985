import { type Load, openPeers, pinned } from "./peers/open.ts";

/** A peer's local guards on one text: no network, no model. */
export interface Peer {
  readonly name: string;
  readonly what: string;
  run(text: string): unknown;
}

/** The peers of the same kind: guards in JavaScript that need neither network nor GPU. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const load = await openPeers();
  if (load === undefined) {
    console.error("bench: NO PEERS: they could not be installed; their rows are missing below.");
    return [];
  }
  return [await vard(load), await hai(load), await openai(load)];
}

async function vard(load: Load): Promise<Peer> {
  const { createVard } = (await load("@andersmyrmel/vard")) as {
    createVard: () => { safeParse(text: string): unknown };
  };
  const guard = createVard();
  return { name: pinned("@andersmyrmel/vard"), what: "injection", run: (text) => guard.safeParse(text) };
}

async function hai(load: Load): Promise<Peer> {
  type Message = { readonly role: string; readonly content: string };
  type Guard = (messages: readonly Message[]) => Promise<unknown>;
  const { injectionGuard, piiGuard, SelectionType } = (await load("@presidio-dev/hai-guardrails")) as {
    injectionGuard: (options: object, config: object) => Guard;
    piiGuard: (options: object) => Guard;
    SelectionType: { readonly All: unknown };
  };
  const injection = injectionGuard({ roles: ["user"] }, { mode: "pattern", threshold: 0.7 });
  const pii = piiGuard({ selection: SelectionType.All });
  return {
    name: pinned("@presidio-dev/hai-guardrails"),
    what: "injection (pattern mode) + PII",
    async run(text) {
      const messages = [{ role: "user", content: text }];
      await injection(messages);
      return pii(messages);
    },
  };
}

async function openai(load: Load): Promise<Peer> {
  const library = (await load("@openai/guardrails")) as {
    instantiateGuardrails: (bundle: object) => Promise<unknown[]>;
    runGuardrails: (text: string, bundle: object, context: object) => Promise<unknown>;
  };
  const bundle = {
    version: 1,
    guardrails: [
      {
        name: "Contains PII",
        config: {
          entities: ["PHONE_NUMBER", "EMAIL_ADDRESS", "CREDIT_CARD", "US_SSN"],
          block: false,
          detect_encoded_pii: false,
        },
      },
      { name: "Keyword Filter", config: { keywords: ["guarantee", "free consultation", "diagnose"] } },
      { name: "URL Filter", config: { url_allow_list: [] } },
      { name: "Secret Keys", config: {} },
    ],
  };
  return {
    name: pinned("@openai/guardrails"),
    what: "local checks: PII, keywords, URLs, secrets (no injection check)",
    run: (text) => library.runGuardrails(text, bundle, { guardrailLlm: undefined }),
  };
}
