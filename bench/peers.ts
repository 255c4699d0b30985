import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A peer's local guards on one text: no network, no model. */
export interface Peer {
  readonly name: string;
  readonly what: string;
  run(text: string): unknown;
}

const FOLDER = join(import.meta.dirname, "..", ".callward", "peers");

/** Installs the peers into a folder of their own, once. False (with the reason printed) where that cannot be. */
function install(): boolean {
  if (existsSync(join(FOLDER, "node_modules", "@andersmyrmel", "vard"))) return true;
  console.error("bench: installing the peers into .callward/peers (first time) …");
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ["package.json", "load.mjs"])
    cpSync(join(import.meta.dirname, "peers", file), join(FOLDER, file));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
  return spawnSync("npm", args, { cwd: FOLDER, stdio: ["ignore", 2, 2] }).status === 0;
}

/** The peers of the same kind: guards in JavaScript that need neither network nor GPU. */
export async function loadPeers(): Promise<readonly Peer[]> {
  if (!install()) {
    console.error("bench: NO PEERS: they could not be installed; their rows are missing below.");
    return [];
  }
  const { load } = (await import(pathToFileURL(join(FOLDER, "load.mjs")).href)) as { load: Load };
  return [await vard(load), await hai(load), await openai(load)];
}

type Load = (name: string) => Promise<Record<string, unknown>>;

async function vard(load: Load): Promise<Peer> {
  const { createVard } = (await load("@andersmyrmel/vard")) as {
    createVard: () => { safeParse(text: string): unknown };
  };
  const guard = createVard();
  return { name: "@andersmyrmel/vard 1.2.0", what: "injection", run: (text) => guard.safeParse(text) };
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
    name: "@presidio-dev/hai-guardrails 1.11.1",
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
    name: "@openai/guardrails 0.2.1",
    what: "local checks: PII, keywords, URLs, secrets (no injection check)",
    run: (text) => library.runGuardrails(text, bundle, { guardrailLlm: undefined }),
  };
}
