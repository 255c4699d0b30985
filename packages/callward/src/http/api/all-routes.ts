import type { AccessContext } from "../../access/acting.ts";
import type { PackControl } from "../../control/packs/pack-control.ts";
import type { Store } from "../../store/open-store.ts";
import { alertsRoutes } from "./alerts-routes.ts";
import type { ApiRoute } from "./api-route.ts";
import { auditRoutes } from "./audit-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import { limitsRoutes } from "./limits-routes.ts";
import { liveRoutes } from "./live-routes.ts";
import { packsRoutes } from "./packs-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { switchesRoutes } from "./switches-routes.ts";
import { tracesRoutes } from "./traces-routes.ts";

/** What the routes of the API work with. */
export interface ApiDeps {
  readonly access: AccessContext;
  readonly store: Store;
  /** The tenant of whoever names none. */
  readonly tenant: string;
  /** Where a sign-in link leads, for a person to follow. */
  readonly linkUrl: (proof: string) => string;
  readonly switches: Parameters<typeof switchesRoutes>[0];
  readonly packs: PackControl;
  readonly limits: Parameters<typeof limitsRoutes>[0];
  readonly alerts: Parameters<typeof alertsRoutes>[0];
  readonly live: Parameters<typeof liveRoutes>[0];
  readonly health: Parameters<typeof healthRoutes>[0];
}

/**
 * The whole table: a route that is not here does not exist, and one that is here stands in the matrix of
 * `access-matrix.test.ts` too.
 */
export function apiRoutes(deps: ApiDeps): readonly ApiRoute[] {
  return [
    ...signInRoutes(deps),
    ...peopleRoutes(deps),
    ...tracesRoutes(deps),
    ...switchesRoutes(deps.switches),
    ...packsRoutes(deps.packs),
    ...limitsRoutes(deps.limits),
    ...alertsRoutes(deps.alerts),
    // What vouches for a pack vouches for the audit: one folder of keys.
    ...auditRoutes({ store: deps.store, keys: () => deps.packs.keys() }),
    ...liveRoutes(deps.live),
    ...healthRoutes(deps.health),
  ];
}
