import { CallwardError, isCallwardError } from "@callward/guard";
import { type CompileDeps, type CompiledVersion, compileVersion } from "./compile-version.ts";
import type { DeclaredVersion, ReadFiles, RunningRole } from "./declared.ts";
import type { NotRunning } from "./node-report.ts";
import { createOutcomeReader, type OutcomeReader } from "./turn-outcome.ts";

/** A version that takes or hears calls of this node. */
export interface Served<Prepared> extends CompiledVersion<Prepared> {
  readonly declared: DeclaredVersion;
  readonly reader: OutcomeReader;
}

/** Everything that a node runs for a tenant. */
export interface TenantPacks<Prepared> {
  readonly served: Partial<Record<RunningRole, Served<Prepared>>>;
  readonly problems: readonly NotRunning[];
  readonly source: "store" | "copy";
}

/**
 * What a tenant is served with, from what is declared and what was served before. What runs already is not compiled
 * again; a live version that cannot run leaves the last good one in its place. Throws where the files cannot be read.
 */
export async function serveTenant<Prepared>(
  before: TenantPacks<Prepared> | undefined,
  versions: readonly DeclaredVersion[],
  filesOf: ReadFiles,
  source: TenantPacks<Prepared>["source"],
  deps: CompileDeps<Prepared>,
  signal: AbortSignal,
): Promise<TenantPacks<Prepared>> {
  const served: Partial<Record<RunningRole, Served<Prepared>>> = {};
  const problems: NotRunning[] = [];
  const compiled = Object.values(before?.served ?? {});
  for (const declared of versions) {
    const { role, hash, filesDigest } = declared;
    const same = compiled.find(
      (one) => one.declared.hash === hash && one.declared.filesDigest === filesDigest,
    );
    try {
      if (same !== undefined) served[role] = { ...same, declared };
      else {
        const version = await compileVersion(declared, await filesOf(declared), deps, signal);
        served[role] = { ...version, declared, reader: createOutcomeReader(version.guard) };
      }
    } catch (error) {
      // A store that went away is no fault of the version: the whole reading is tried again.
      if (isCallwardError(error) && error.code.startsWith("STORE_")) throw error;
      signal.throwIfAborted();
      const { code, message } = isCallwardError(error)
        ? error
        : new CallwardError("INTERNAL", {}, { cause: error });
      problems.push({ role, hash, code, why: message });
      if (role === "live" && before?.served.live !== undefined) served.live = before.served.live;
    }
  }
  return { served, problems, source };
}
