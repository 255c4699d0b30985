import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PackState, type PackStep, type PlacedVersion, takeStep } from "./pack-steps.ts";

const at = (hash: string, state: PackState, more: Partial<PlacedVersion> = {}): PlacedVersion => ({
  hash,
  state,
  replaced: null,
  approved: true,
  ...more,
});
const alone = { fourEyes: false };

/** The board after a step; a refused step changes nothing. */
function after(board: readonly PlacedVersion[], step: PackStep, policy = alone): readonly PlacedVersion[] {
  const result = takeStep(board, step, policy);
  if (result.outcome === "refused") return board;
  return result.moves.reduce<readonly PlacedVersion[]>(
    (now, { hash, to, replaced }) =>
      now.map((version) =>
        version.hash === hash
          ? { ...version, state: to, ...(replaced === undefined ? {} : { replaced }) }
          : version,
      ),
    board,
  );
}
const states = (board: readonly PlacedVersion[]) =>
  Object.fromEntries(board.map(({ hash, state }) => [hash, state]));

describe("the steps of a version", () => {
  it("go from draft by shadow and canary to live, and the live one before is retired", () => {
    let board: readonly PlacedVersion[] = [at("old", "live"), at("new", "draft")];
    for (const step of ["shadow", "canary", "activate"] as const) board = after(board, { step, hash: "new" });
    expect(board).toEqual([at("old", "retired"), at("new", "live", { replaced: "old" })]);
  });

  it("may be skipped", () => {
    expect(states(after([at("a", "draft")], { step: "activate", hash: "a" }))).toEqual({ a: "live" });
  });

  it("push the version that was in shadow or canary back to draft", () => {
    const board = [at("a", "shadow"), at("b", "canary"), at("c", "draft"), at("d", "draft")];
    expect(states(after(board, { step: "shadow", hash: "c" }))).toMatchObject({ a: "draft", c: "shadow" });
    expect(states(after(board, { step: "canary", hash: "d" }))).toMatchObject({ b: "draft", d: "canary" });
  });

  it.each([
    ["activate", "live"],
    ["shadow", "live"],
    ["canary", "live"],
    ["retire", "live"],
    ["retire", "retired"],
    ["shadow", "shadow"],
    ["canary", "canary"],
  ] as const)("%s cannot be taken by a version that is %s", (step, state) => {
    expect(takeStep([at("a", state)], { step, hash: "a" }, alone)).toEqual({
      outcome: "refused",
      why: "not-from-here",
    });
  });

  it("need approval where four eyes are asked for, but only to take calls", () => {
    const board = [at("a", "draft", { approved: false })];
    const fourEyes = { fourEyes: true };
    const refused = { outcome: "refused", why: "needs-approval" };
    expect(takeStep(board, { step: "canary", hash: "a" }, fourEyes)).toEqual(refused);
    expect(takeStep(board, { step: "activate", hash: "a" }, fourEyes)).toEqual(refused);
    expect(takeStep(board, { step: "shadow", hash: "a" }, fourEyes)).toMatchObject({ outcome: "moves" });
  });
});

describe("a rollback", () => {
  it("ends a canary and leaves the live version alone", () => {
    const board = [at("a", "live", { replaced: "b" }), at("b", "retired"), at("c", "canary")];
    expect(states(after(board, { step: "rollback" }))).toEqual({ a: "live", b: "retired", c: "retired" });
  });

  it("goes one further back each time and never returns to what was rolled back from", () => {
    let board: readonly PlacedVersion[] = ["a", "b", "c"].map((hash) => at(hash, "draft"));
    for (const hash of ["a", "b", "c"]) board = after(board, { step: "activate", hash });
    board = after(board, { step: "rollback" });
    expect(states(board)).toEqual({ a: "retired", b: "live", c: "retired" });
    board = after(board, { step: "rollback" });
    expect(states(board)).toEqual({ a: "live", b: "retired", c: "retired" });
    expect(takeStep(board, { step: "rollback" }, alone)).toEqual({ outcome: "refused", why: "no-previous" });
  });

  it("asks for no approval: the version was live before", () => {
    const board = [at("a", "retired", { approved: false }), at("b", "live", { replaced: "a" })];
    expect(takeStep(board, { step: "rollback" }, { fourEyes: true })).toMatchObject({ outcome: "moves" });
  });
});

describe("whatever is asked for in whatever order", () => {
  const hashes = ["a", "b", "c", "d"];
  const steps: fc.Arbitrary<PackStep> = fc.oneof(
    fc.record({
      step: fc.constantFrom("shadow" as const, "canary" as const, "activate" as const, "retire" as const),
      hash: fc.constantFrom(...hashes, "none"),
    }),
    fc.constant({ step: "rollback" as const }),
  );

  it("no place is ever held twice, a live version is never lost, and nothing unapproved takes calls", () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), fc.subarray(hashes), (sequence, approved) => {
        let board = hashes.map((hash) =>
          at(hash, "draft", { approved: approved.includes(hash) }),
        ) as readonly PlacedVersion[];
        for (const step of sequence) {
          const wasLive = board.some(({ state }) => state === "live");
          const result = takeStep(board, step, { fourEyes: true });
          if (result.outcome === "moves") {
            // Move by move, as the store's unique indexes see it.
            for (const { hash, from, to, replaced } of result.moves) {
              expect(board.find((version) => version.hash === hash)?.state).toBe(from);
              board = board.map((version) =>
                version.hash === hash
                  ? { ...version, state: to, ...(replaced === undefined ? {} : { replaced }) }
                  : version,
              );
              for (const place of ["live", "canary", "shadow"])
                expect(board.filter(({ state }) => state === place).length).toBeLessThanOrEqual(1);
            }
          }
          if (wasLive) expect(board.some(({ state }) => state === "live")).toBe(true);
          for (const { state, approved: seen } of board)
            if (state === "live" || state === "canary") expect(seen).toBe(true);
        }
      }),
    );
  });
});
