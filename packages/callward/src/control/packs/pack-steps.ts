/** Where a version stands. Live and canary take calls; shadow listens beside the live one; draft and retired rest. */
export const PACK_STATES = ["draft", "shadow", "canary", "live", "retired"] as const;
export type PackState = (typeof PACK_STATES)[number];

/** A version as far as its next step depends on it. */
export interface PlacedVersion {
  readonly hash: string;
  readonly state: PackState;
  /** The version that it replaced when it was activated. */
  readonly replaced: string | null;
  /** Somebody other than its uploader approved it. */
  readonly approved: boolean;
}

/** What a person can ask for. `rollback` names no version: it undoes the last thing that takes calls. */
export type PackStep =
  | { readonly step: "shadow" | "canary" | "activate" | "retire"; readonly hash: string }
  | { readonly step: "rollback" };

export interface PackMove {
  readonly hash: string;
  readonly from: PackState;
  readonly to: PackState;
  /** Given where the version is activated. */
  readonly replaced?: string | null;
}

export type StepOutcome =
  /** In an order in which no two versions are ever in the same place. */
  | { readonly outcome: "moves"; readonly moves: readonly PackMove[] }
  | { readonly outcome: "refused"; readonly why: "unknown" | "not-from-here" | "needs-approval" }
  | { readonly outcome: "refused"; readonly why: "no-previous" };

/** From where each step can be taken. Steps may be skipped, so that a mistake in the opening hours can be mended at once. */
const FROM: Readonly<Record<"shadow" | "canary" | "activate" | "retire", readonly PackState[]>> = {
  shadow: ["draft", "canary", "retired"],
  canary: ["draft", "shadow", "retired"],
  activate: ["draft", "shadow", "canary", "retired"],
  retire: ["draft", "shadow", "canary"],
};

/**
 * Says what a step changes. Pure. A live version leaves its place only for another one, so that a tenant that has a live
 * version always has one; with `fourEyes`, nothing that was not approved comes to take calls.
 */
export function takeStep(
  versions: readonly PlacedVersion[],
  wanted: PackStep,
  { fourEyes }: { readonly fourEyes: boolean },
): StepOutcome {
  if (wanted.step === "rollback") return rollBack(versions);
  const version = versions.find(({ hash }) => hash === wanted.hash);
  if (version === undefined) return { outcome: "refused", why: "unknown" };
  if (!FROM[wanted.step].includes(version.state)) return { outcome: "refused", why: "not-from-here" };
  const takesCalls = wanted.step === "canary" || wanted.step === "activate";
  if (takesCalls && fourEyes && !version.approved) return { outcome: "refused", why: "needs-approval" };
  const { hash, state: from } = version;
  const inPlace = (state: PackState) => versions.find((other) => other.state === state);
  const { step } = wanted;
  switch (step) {
    case "retire":
      return { outcome: "moves", moves: [{ hash, from, to: "retired" }] };
    case "shadow":
    case "canary": {
      const to = step;
      return { outcome: "moves", moves: [...leave(inPlace(to), "draft"), { hash, from, to }] };
    }
    case "activate": {
      const live = inPlace("live");
      const replaced = live?.hash ?? null;
      return {
        outcome: "moves",
        moves: [...leave(live, "retired"), { hash, from, to: "live", replaced }],
      };
    }
    default:
      throw new Error(step satisfies never);
  }
}

/**
 * The newest thing that takes calls goes: a canary where there is one, else the live version gives way to the one that it
 * replaced. That one keeps what it had replaced itself, so a second rollback goes one further back and never returns to
 * what was rolled back from. No approval is asked for: it was live before, and this is what stops harm.
 */
function rollBack(versions: readonly PlacedVersion[]): StepOutcome {
  const canary = versions.find(({ state }) => state === "canary");
  if (canary !== undefined)
    return { outcome: "moves", moves: [{ hash: canary.hash, from: "canary", to: "retired" }] };
  const live = versions.find(({ state }) => state === "live");
  const previous = versions.find(({ hash }) => hash === live?.replaced);
  if (live === undefined || previous === undefined) return { outcome: "refused", why: "no-previous" };
  return {
    outcome: "moves",
    moves: [
      { hash: live.hash, from: "live", to: "retired" },
      { hash: previous.hash, from: previous.state, to: "live" },
    ],
  };
}

function leave(version: PlacedVersion | undefined, to: PackState): readonly PackMove[] {
  return version === undefined ? [] : [{ hash: version.hash, from: version.state, to }];
}
