import type { RouteKind } from "../../../../guard/src/contracts/turn.ts";
import type { Tone } from "../../ui/badge.tsx";
import type { LiveCall } from "./wire.ts";

interface Words {
  readonly words: string;
  readonly tone: Tone;
}

/** Where a turn can go, for people. */
export const ROUTES: Readonly<Record<RouteKind, Words>> = {
  faq: { words: "fixed answer", tone: "good" },
  answer: { words: "answer from documents", tone: "good" },
  action: { words: "action", tone: "plain" },
  deflect: { words: "off topic", tone: "quiet" },
  human: { words: "person", tone: "warn" },
  triage: { words: "triage", tone: "warn" },
  refuse: { words: "refused", tone: "bad" },
};

/** A route of this version or of a later one. */
export function routeWords(route: string): Words {
  return ROUTES[route as RouteKind] ?? { words: route, tone: "quiet" };
}

export const STATES: Readonly<Record<LiveCall["state"], Words>> = {
  greeting: { words: "greeting", tone: "quiet" },
  talking: { words: "talking", tone: "good" },
  "waiting-for-person": { words: "waiting for a person", tone: "bad" },
  transferring: { words: "going to a person", tone: "warn" },
  ended: { words: "ended", tone: "quiet" },
};

export const LINES: Readonly<Record<LiveCall["line"], string>> = {
  phone: "phone",
  browser: "browser",
  text: "text",
};
