import { tenantsTracesAudit } from "./0001-tenants-traces-audit.ts";
import { switches } from "./0002-switches.ts";
import { packs } from "./0003-packs.ts";
import { peopleAndAccess } from "./0004-people-and-access.ts";
import { observe } from "./0005-observe.ts";
import { liveCalls } from "./0006-live-calls.ts";
import type { Migration } from "./migration.ts";

/** The schema, step by step. Only ever add at the end. */
export const MIGRATIONS: readonly Migration[] = [
  tenantsTracesAudit,
  switches,
  packs,
  peopleAndAccess,
  observe,
  liveCalls,
];
