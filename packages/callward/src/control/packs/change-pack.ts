import { CallwardError } from "@callward/guard";
import type { Principal } from "../../access/roles.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import type { CanaryShare } from "./canary-share.ts";
import { actorName, type PackControl, record } from "./pack-control.ts";
import { type PackMove, type PackStep, takeStep } from "./pack-steps.ts";
import {
  findVersion,
  holdVersions,
  nameOf,
  readFiles,
  readFourEyes,
  readVersions,
  statementOf,
  type VersionRecord,
} from "./pack-versions.ts";
import { faultOfVersion } from "./version-statement.ts";

/** What a person asks for, with versions named as people name them. */
export type WantedStep =
  | { readonly step: "shadow" | "activate" | "retire"; readonly version: string }
  | { readonly step: "canary"; readonly version: string; readonly share: CanaryShare }
  | { readonly step: "rollback" };

/** What moved, and what takes calls now. */
export interface StepDone {
  readonly moved: readonly (PackMove & { readonly name: string })[];
  readonly versions: readonly VersionRecord[];
}

/**
 * Takes a step: the move, its reason and the audit in one transaction. Throws PACK_VERSION_UNKNOWN, PACK_STEP_REFUSED,
 * PACK_APPROVAL_NEEDED, PACK_NO_PREVIOUS, PACK_UNVERIFIED and the store's errors.
 */
export async function changePack(
  control: PackControl,
  principal: Principal,
  wanted: WantedStep,
  reason: string,
): Promise<StepDone> {
  const { tenant } = principal;
  return control.store.inTenant(tenant, async (tx) => {
    await holdVersions(tx, tenant);
    const versions = await readVersions(tx, tenant);
    const named = wanted.step === "rollback" ? undefined : findVersion(versions, wanted.version);
    const step: PackStep =
      wanted.step === "rollback" ? wanted : { step: wanted.step, hash: (named as VersionRecord).hash };
    const moves = movesOf(versions, step, named, await readFourEyes(tx, tenant));
    // A version that no node would take must not become the declared one.
    for (const { hash, to } of moves)
      if (to === "shadow" || to === "canary" || to === "live")
        await verify(control, tx, tenant, versions.find((one) => one.hash === hash) as VersionRecord);
    const at = new Date(control.now()).toISOString();
    const share = wanted.step === "canary" ? JSON.stringify(wanted.share) : null;
    for (const { hash, to, replaced } of moves)
      await tx
        .updateTable("pack_places")
        .set({
          state: to,
          share: to === "canary" ? share : null,
          changed_at: at,
          ...(replaced === undefined ? {} : { replaced }),
        })
        .where("tenant", "=", tenant)
        .where("hash", "=", hash)
        .execute();
    const now = await readVersions(tx, tenant);
    const main = named ?? (versions.find(({ hash }) => hash === moves[0]?.hash) as VersionRecord);
    await record(control, tx, principal, {
      action: `pack.${wanted.step}`,
      subject: `pack:${nameOf(main)}${wanted.step === "canary" ? ` ${shareWords(wanted.share)}` : ""}`,
      reason,
      before: liveHash(versions),
      after: liveHash(now),
    });
    const nameOfHash = (hash: string) => nameOf(now.find((one) => one.hash === hash) as VersionRecord);
    return { moved: moves.map((move) => ({ ...move, name: nameOfHash(move.hash) })), versions: now };
  });
}

function movesOf(
  versions: readonly VersionRecord[],
  step: PackStep,
  named: VersionRecord | undefined,
  fourEyes: boolean,
): readonly PackMove[] {
  const placed = versions.map(({ hash, state, replaced, uploadedBy, approvals }) => {
    const approved = approvals.some(({ by }) => by !== uploadedBy);
    return { hash, state, replaced, approved };
  });
  const result = takeStep(placed, step, { fourEyes });
  if (result.outcome === "moves") return result.moves;
  const version = named === undefined ? "" : nameOf(named);
  switch (result.why) {
    case "unknown":
      throw new CallwardError("PACK_VERSION_UNKNOWN", { version });
    case "not-from-here":
      throw new CallwardError("PACK_STEP_REFUSED", { version, state: named?.state ?? "", step: step.step });
    case "needs-approval":
      throw new CallwardError("PACK_APPROVAL_NEEDED", { version });
    case "no-previous":
      throw new CallwardError("PACK_NO_PREVIOUS");
    default:
      throw new Error(result satisfies never);
  }
}

async function verify(
  control: PackControl,
  tx: StoreTransaction,
  tenant: string,
  version: VersionRecord,
): Promise<void> {
  const files = await readFiles(tx, tenant, version.hash);
  const why = faultOfVersion(statementOf(tenant, version), files, version.signatures, control.keys());
  if (why !== undefined) throw new CallwardError("PACK_UNVERIFIED", { version: nameOf(version), why });
}

/** Approves a version. Throws PACK_OWN_APPROVAL and PACK_VERSION_UNKNOWN. Approving twice is approving once. */
export async function approvePack(
  control: PackControl,
  principal: Principal,
  version: string,
  reason: string,
): Promise<VersionRecord> {
  const { tenant } = principal;
  const by = actorName(principal);
  return control.store.inTenant(tenant, async (tx) => {
    await holdVersions(tx, tenant);
    const found = findVersion(await readVersions(tx, tenant), version);
    if (found.uploadedBy === by) throw new CallwardError("PACK_OWN_APPROVAL");
    if (found.approvals.some((approval) => approval.by === by)) return found;
    const { hash } = found;
    const at = new Date(control.now()).toISOString();
    await tx.insertInto("pack_approvals").values({ tenant, hash, approved_by: by, reason, at }).execute();
    const approved = findVersion(await readVersions(tx, tenant), hash);
    const deed = {
      action: "pack.approve",
      subject: `pack:${nameOf(found)}`,
      reason,
      before: hash,
      after: hash,
    };
    await record(control, tx, principal, deed);
    return approved;
  });
}

/** Says whether the tenant's versions need a second person's approval before they take calls. */
export async function setFourEyes(
  control: PackControl,
  principal: Principal,
  fourEyes: boolean,
  reason: string,
): Promise<void> {
  const { tenant } = principal;
  const changed_at = new Date(control.now()).toISOString();
  await control.store.inTenant(tenant, async (tx) => {
    await holdVersions(tx, tenant);
    await tx
      .insertInto("pack_policies")
      .values({ tenant, four_eyes: fourEyes, changed_at })
      .onConflict((conflict) => conflict.column("tenant").doUpdateSet({ four_eyes: fourEyes, changed_at }))
      .execute();
    const subject = `four eyes ${fourEyes ? "on" : "off"}`;
    await record(control, tx, principal, {
      action: "pack.policy",
      subject,
      reason,
      before: null,
      after: null,
    });
  });
}

function liveHash(versions: readonly VersionRecord[]): string | null {
  return versions.find(({ state }) => state === "live")?.hash ?? null;
}

/** Who gets a version in canary, in words. */
export function shareWords(share: CanaryShare): string {
  if ("percent" in share) return `${share.percent} % of calls`;
  const callers = share.callers.map(({ ends }) => `…${ends}`).join(", ");
  return `${share.callers.length} listed callers (${callers})`;
}
