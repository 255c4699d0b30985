import { tenantsTracesAudit } from "./0001-tenants-traces-audit.ts";
import { packs } from "./0003-packs.ts";
import type { Migration } from "./migration.ts";

/** The schema, step by step. Only ever add at the end. */
export const MIGRATIONS: readonly Migration[] = [
  tenantsTracesAudit,
  { version: 2, name: "switches", sql: "SELECT 1" },
  packs,
];
