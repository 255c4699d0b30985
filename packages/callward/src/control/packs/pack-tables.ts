import type { ColumnType } from "kysely";
import type { CanaryShare } from "./canary-share.ts";
import type { NodeReport } from "./node/node-report.ts";
import type { ShadowDifference } from "./node/shadow-difference.ts";
import type { PackState } from "./pack-steps.ts";

/** JSON goes in as text and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;
/** Goes in as ISO 8601, comes out as Date. */
type Instant = ColumnType<Date, string, string>;

interface PackVersionsTable {
  readonly tenant: string;
  readonly hash: string;
  readonly pack: string;
  readonly version: string;
  /** JSON of `PackFiles`. */
  readonly files: string;
  readonly files_digest: string;
  readonly origin: string;
  readonly note: string | null;
  readonly self_tests: number;
  readonly warnings: number;
  readonly uploaded_by: string;
  readonly uploaded_at: Instant;
}

interface PackSignaturesTable {
  readonly tenant: string;
  readonly hash: string;
  readonly key_id: string;
  readonly signature: string;
}

interface PackApprovalsTable {
  readonly tenant: string;
  readonly hash: string;
  readonly approved_by: string;
  readonly reason: string;
  readonly at: Instant;
}

interface PackPlacesTable {
  readonly tenant: string;
  readonly hash: string;
  readonly state: PackState;
  readonly share: ColumnType<CanaryShare | null, string | null, string | null>;
  readonly replaced: string | null;
  readonly changed_at: Instant;
}

interface PackPoliciesTable {
  readonly tenant: string;
  readonly four_eyes: boolean;
  readonly changed_at: Instant;
}

interface PackNodesTable {
  readonly tenant: string;
  readonly node: string;
  readonly report: Json<NodeReport>;
  readonly at: Instant;
}

interface PackShadowCountsTable {
  readonly tenant: string;
  readonly shadow: string;
  readonly live: string;
  readonly what: string;
  readonly amount: number;
}

interface PackShadowExamplesTable {
  readonly tenant: string;
  readonly id: string;
  readonly shadow: string;
  readonly live: string;
  readonly call: string;
  readonly turn: number;
  readonly at: Instant;
  readonly difference: Json<ShadowDifference>;
}

/** The tables of packs in service. Names and meaning are written down in the migration. */
export interface PackTables {
  readonly pack_versions: PackVersionsTable;
  readonly pack_signatures: PackSignaturesTable;
  readonly pack_approvals: PackApprovalsTable;
  readonly pack_places: PackPlacesTable;
  readonly pack_policies: PackPoliciesTable;
  readonly pack_nodes: PackNodesTable;
  readonly pack_shadow_counts: PackShadowCountsTable;
  readonly pack_shadow_examples: PackShadowExamplesTable;
}
