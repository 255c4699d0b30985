import type { Permission } from "../../../../callward/src/access/roles.ts";
import type { HealthReply } from "../../../../callward/src/http/api/health-routes.ts";
import type { Tone } from "../../ui/badge.tsx";

type Facts = HealthReply["facts"];
type Part = HealthReply["problems"][number]["part"];

/** Where a part is looked after. */
export const PAGE_OF: Readonly<
  Partial<Record<Part, { readonly to: string; readonly label: string; readonly permission: Permission }>>
> = {
  switches: { to: "/switches", label: "Go to Switches", permission: "switches.read" },
  pack: { to: "/packs", label: "Go to Packs", permission: "packs.read" },
  alerts: { to: "/alerts", label: "Go to Alerts", permission: "alerts.read" },
};

/** A mark for the eye; the words beside it say the same. */
export function verdictWords(verdict: HealthReply["verdict"]): { readonly mark: string } {
  switch (verdict) {
    case "well":
      return { mark: "✔" };
    case "attention":
      return { mark: "!" };
    case "badly":
      return { mark: "✘" };
    default:
      return verdict satisfies never;
  }
}

/** What follows "callers notice that", as a sentence of its own. */
export function sentence(what: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

/** How an engine is doing, in a word. */
export function engineWords({ state, code }: Facts["voice"]): {
  readonly tone: Tone;
  readonly words: string;
} {
  switch (state) {
    case "ready":
      return { tone: "good", words: "ready" };
    case "starting":
      return { tone: "quiet", words: "not used yet" };
    case "down":
      return { tone: "bad", words: code === undefined ? "down" : `down: ${code}` };
    default:
      return state satisfies never;
  }
}

/** How the store is doing, in a word. */
export function storeWords({ state, code, following }: Facts["store"]): {
  readonly tone: Tone;
  readonly words: string;
} {
  if (state === "failing") return { tone: "bad", words: `does not work: ${code ?? "unknown"}` };
  return following
    ? { tone: "good", words: "works" }
    : { tone: "warn", words: "works, changes are not heard" };
}

/** How what runs stands to what is declared, in a word. */
export function packWords({ as }: Facts["pack"]): { readonly tone: Tone; readonly words: string } {
  switch (as) {
    case "as-declared":
      return { tone: "good", words: "as declared" };
    case "drift":
      return { tone: "warn", words: "not as declared" };
    case "unknown":
      return { tone: "quiet", words: "not compared yet" };
    default:
      return as satisfies never;
  }
}

const UNITS = ["B", "KB", "MB", "GB", "TB"] as const;

/** A number of bytes in words, such as `212 MB`. */
export function bytesInWords(bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1_000)), UNITS.length - 1);
  return `${Math.round(bytes / 1_000 ** power)} ${UNITS[power]}`;
}
