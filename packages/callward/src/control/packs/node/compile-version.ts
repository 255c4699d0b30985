import { setImmediate as nextTurn } from "node:timers/promises";
import { CallwardError, deepFreeze, type Guard, type Pack, type PackFiles } from "@callward/guard";
import type { TrainedIntents } from "@callward/guard/intents";
import type { TrustedKeys } from "../../../audit/signing-keys.ts";
import { faultOfVersion } from "../version-statement.ts";
import type { VetPack } from "../vet-pack.ts";
import type { SignedVersion } from "./declared.ts";
import type { RunningVersion } from "./node-report.ts";

/** A version, compiled once and shared by all its calls. */
export interface CompiledVersion<Prepared> {
  readonly running: RunningVersion;
  readonly guard: Guard;
  /** What else calls of this version share: retriever, engine, executor. */
  readonly prepared: Prepared;
  readonly files: PackFiles;
}

export interface CompileDeps<Prepared> {
  readonly keys: () => TrustedKeys;
  readonly vet: VetPack;
  readonly makeGuard: (pack: Pack, intents: TrainedIntents) => Guard;
  /** Throws where this node cannot connect the version to its engines. */
  readonly prepare: (guard: Guard) => Prepared;
}

/**
 * Verifies the signature, then has the pack loaded, trained and self-tested on a thread, and only then compiles it where
 * calls run. Throws
 * PACK_UNVERIFIED, the code of the first problem of a pack that is refused, PACK_TOO_SLOW or what `prepare` throws.
 *
 * The hash may differ from the stored one although the files are those that were signed: a newer Callward reads the same
 * files into a form with more defaults. That is no reason to go without a pack; it is reported as drift.
 */
export async function compileVersion<Prepared>(
  version: SignedVersion,
  files: PackFiles,
  deps: CompileDeps<Prepared>,
  signal: AbortSignal,
): Promise<CompiledVersion<Prepared>> {
  const name = `${version.pack}@${version.version}`;
  const fault = faultOfVersion(version, files, version.signatures, deps.keys());
  if (fault !== undefined) throw new CallwardError("PACK_UNVERIFIED", { version: name, why: fault });
  const vetting = await deps.vet(files, signal);
  if (vetting.outcome === "refused") {
    const [problem] = vetting.problems;
    if (problem === undefined) throw new CallwardError("INTERNAL");
    throw new CallwardError(problem.code, problem.details, { location: problem.location });
  }
  const { pack, intents } = vetting.made;
  // What waits on the event loop goes first; making the guard takes some tens of milliseconds.
  await nextTurn();
  const guard = deps.makeGuard(deepFreeze(pack), intents);
  const { id, version: number, hash } = pack;
  return {
    running: { pack: id, version: number, hash, storedAs: version.hash },
    guard,
    prepared: deps.prepare(guard),
    files,
  };
}
