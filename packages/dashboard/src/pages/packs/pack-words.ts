import type { Tone } from "../../ui/badge.tsx";
import type {
  DifferingPart,
  Listing,
  PackChange,
  PackState,
  PackVersion,
  Share,
  TurnOutcome,
  Verified,
} from "./wire.ts";

/** A version as people name it. */
export function nameOf({ pack, version }: Pick<PackVersion, "pack" | "version">): string {
  return `${pack} ${version}`;
}

/** Where a version stands, how that looks, and what it means for callers. */
export const STATES: Readonly<
  Record<PackState, { readonly label: string; readonly tone: Tone; readonly means: string }>
> = {
  draft: { label: "draft", tone: "quiet", means: "Takes no calls." },
  shadow: {
    label: "in shadow",
    tone: "plain",
    means: "Hears real turns beside the live version; says nothing.",
  },
  canary: { label: "canary", tone: "warn", means: "Takes a share of new calls." },
  live: { label: "live", tone: "good", means: "Takes new calls." },
  retired: { label: "retired", tone: "quiet", means: "Out of service." },
};

/** Who gets a version in canary. */
export function shareWords(share: Share): string {
  if ("percent" in share) return `${share.percent} % of new calls`;
  const ends = share.callers.map(({ ends: digits }) => `…${digits}`);
  return `${ends.length === 1 ? "the caller" : `${ends.length} callers`} whose number ends in ${ends.join(", ")}`;
}

/** Who uploaded or approved, without the kind of account. */
export function whoOf(by: string): string {
  const [kind, ...name] = by.split(":");
  if (kind === "user" || kind === "person") return name.join(":");
  return kind === "token" ? `the token ${name.join(":")}` : kind === "local" ? "this machine" : by;
}

/** Somebody else than the uploader said yes. */
export function isApproved({ approvals, uploadedBy }: PackVersion): boolean {
  return approvals.some(({ by }) => by !== uploadedBy);
}

export type Step = "shadow" | "canary" | "activate" | "retire";

/** From where each step leads; as the server has it, which judges by itself. */
const FROM: Readonly<Record<Step, readonly PackState[]>> = {
  shadow: ["draft", "canary", "retired"],
  canary: ["draft", "shadow", "retired"],
  activate: ["draft", "shadow", "canary", "retired"],
  retire: ["draft", "shadow", "canary"],
};
const STEPS: readonly Step[] = ["shadow", "canary", "activate", "retire"];

/** The steps that a version can take from where it stands; `blocked` says why one cannot be taken yet. */
export function stepsOf(
  version: PackVersion,
  { fourEyes }: Pick<Listing, "fourEyes">,
): readonly { readonly step: Step; readonly blocked?: string }[] {
  const unapproved = fourEyes && !isApproved(version);
  return STEPS.filter((step) => FROM[step].includes(version.state)).map((step) =>
    unapproved && (step === "canary" || step === "activate")
      ? { step, blocked: "Somebody other than its uploader has to approve it first." }
      : { step },
  );
}

/** What a roll back would do now; undefined where there is nothing to go back to. */
export function rollbackWords(versions: readonly PackVersion[]): string | undefined {
  const canary = versions.find(({ state }) => state === "canary");
  const live = versions.find(({ state }) => state === "live");
  if (canary !== undefined)
    return `The canary ${nameOf(canary)} takes no new calls any more${live === undefined ? "" : `; all of them get ${nameOf(live)}`}.`;
  const previous = versions.find(({ hash }) => hash === live?.replaced);
  if (live === undefined || previous === undefined) return undefined;
  return `New calls get ${nameOf(previous)} again instead of ${nameOf(live)}.`;
}

/** Changes by area, in the order of the server, with those that need a look before all others. */
export function changesByArea(changes: readonly PackChange[]): {
  readonly attention: readonly PackChange[];
  readonly areas: readonly { readonly area: string; readonly changes: readonly PackChange[] }[];
} {
  const areas = new Map<string, PackChange[]>();
  for (const change of changes) {
    if (change.attention) continue;
    areas.set(change.area, [...(areas.get(change.area) ?? []), change]);
  }
  return {
    attention: changes.filter(({ attention }) => attention),
    areas: [...areas].map(([area, its]) => ({ area, changes: its })),
  };
}

/** What differs, as the end of “turns on which … differs”. */
export const PARTS: Readonly<Record<DifferingPart, string>> = {
  action: "what the gatekeeper does",
  route: "where the turn goes",
  intent: "what is understood",
  words: "what is said",
  decision: "what is decided about an action",
};

/** What a version makes of a turn, part by part, for a table of two columns. */
export function outcomeWords({
  action,
  route,
  to,
  intent,
  words,
  decision,
}: TurnOutcome): Readonly<Record<DifferingPart, string>> {
  return {
    action,
    route: to === null ? route : `${route}: ${to}`,
    intent: intent.replaceAll("_", " "),
    words: words === null ? "depends on the model" : `“${words}”`,
    decision: decision ?? "none",
  };
}

/** A share of turns in per cent, with one digit where it is small. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return "0 %";
  const percent = (100 * part) / whole;
  return `${percent > 0 && percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}

/** What a verification of the stored versions found, in a sentence. */
export function verificationWords(versions: Verified["versions"]): string {
  const held = versions.filter(({ verified }) => verified).length;
  if (held < versions.length)
    return `${versions.length - held} of ${versions.length} stored versions ${versions.length - held === 1 ? "is" : "are"} not what was signed:`;
  return versions.length === 1
    ? "The one stored version matches its hash and its signatures."
    : `All ${versions.length} stored versions match their hashes and signatures.`;
}

/** How large a text is as a file. */
export function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toFixed(1)} kB`;
}
