import { tenantsTracesAudit } from "./0001-tenants-traces-audit.ts";
import { peopleAndAccess } from "./0004-people-and-access.ts";
import type { Migration } from "./migration.ts";

/** The schema, step by step. Only ever add at the end. */
export const MIGRATIONS: readonly Migration[] = [
  tenantsTracesAudit,
  { version: 2, name: "to come", sql: "SELECT 1" },
  { version: 3, name: "to come", sql: "SELECT 1" },
  peopleAndAccess,
];
