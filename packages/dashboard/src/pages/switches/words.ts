import type { Switch } from "./wire.ts";

const ROUTES: Readonly<Record<string, string>> = {
  answer: "Answers from the documents",
  faq: "Fixed answers",
  action: "All actions",
  deflect: "Deflections",
};
const ENGINES: Readonly<Record<string, string>> = {
  model: "The language model",
  hearing: "Hearing",
  voice: "The voice",
};

/** What a switch keeps from being used, in words that begin a sentence. */
export function whatIsOff({ kind, name, everything }: Pick<Switch, "kind" | "name" | "everything">): string {
  const where = everything ? " for all tenants" : "";
  switch (kind) {
    case "safe_mode":
      return `Safe mode is on${where}`;
    case "tool":
      return `Action ${name} is off${where}`;
    case "route":
      return `${ROUTES[name] ?? name} off${where}`;
    case "engine":
      return `${ENGINES[name] ?? name} is off${where}`;
    case "voice":
      return `Voice ${name} is off${where}`;
    case "pack":
      return `Pack ${name} is off${where}`;
    default:
      return kind satisfies never;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  tool: "Action",
  route: "Way of answering",
  engine: "Engine",
  voice: "Voice",
  pack: "Pack",
  safe_mode: "Safe mode",
} satisfies Record<Switch["kind"], string>;

/** What a switch is about, as a name. */
export function stoppedThing({ kind, name, everything }: Stoppable): string {
  const what = kind === "safe_mode" ? "Safe mode" : `${KINDS[kind] ?? kind} ${name}`;
  return everything ? `${what}, all tenants` : what;
}

/** A switch, or what a later version of the server may call one. */
interface Stoppable {
  readonly kind: string;
  readonly name: string;
  readonly everything: boolean;
}
