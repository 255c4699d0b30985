import type { AccessContext } from "../../access/acting.ts";
import type { ApiRoute } from "./api-route.ts";
import { peopleRoutes } from "./people-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";

/** What the routes of the API work with. */
export interface ApiDeps {
  readonly access: AccessContext;
  /** The tenant of whoever names none. */
  readonly tenant: string;
  /** Where a sign-in link leads, for a person to follow. */
  readonly linkUrl: (proof: string) => string;
}

/**
 * The whole table: a route that is not here does not exist, and one that is here stands in the matrix of
 * `access-matrix.test.ts` too.
 */
export function apiRoutes(deps: ApiDeps): readonly ApiRoute[] {
  return [...signInRoutes(deps), ...peopleRoutes(deps)];
}
