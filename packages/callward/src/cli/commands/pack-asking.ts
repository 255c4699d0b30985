import { userInfo } from "node:os";
import { CallwardError, isCallwardError } from "@callward/guard";
import { PERMISSIONS, type Principal } from "../../access/roles.ts";
import { packControl } from "../../app/serve-packs.ts";
import { packsRoutes } from "../../http/api/packs-routes.ts";
import { type ApiCall, localClient, serverOf } from "../api-client.ts";
import { withStore } from "../with-store.ts";

export interface Common {
  readonly tenant?: string;
  readonly json?: boolean;
}
export interface WithReason extends Common {
  readonly reason: string;
}

export const VERSIONS = "/api/v1/packs/versions";
export const one = (version: string) => `${VERSIONS}/${encodeURIComponent(version)}`;

/** Tenant of an installation that has only one. */
const ONLY_TENANT = "local";

/** Asks the server that the environment names, else the store of this machine. Throws STORE_IN_USE where a server holds it. */
export async function ask<Reply>({ tenant }: Common, call: ApiCall): Promise<Reply> {
  const server = serverOf();
  if (server !== undefined) {
    if (tenant !== undefined)
      throw new CallwardError("INPUT_INVALID", {
        problem: "the token of CALLWARD_TOKEN says whose packs these are; leave out --tenant",
      });
    return (await server(call)) as Reply;
  }
  // Whoever may open the store may do this; the audit says under which name of the machine.
  const principal: Principal = {
    kind: "local",
    id: `callward pack, ${userInfo().username}`,
    tenant: tenant ?? ONLY_TENANT,
    permissions: new Set(PERMISSIONS),
    address: "local",
  };
  try {
    return await withStore(
      async (store, settings) =>
        (await localClient(packsRoutes(packControl(store, settings)), principal)(call)) as Reply,
    );
  } catch (error) {
    if (!isCallwardError(error) || error.code !== "STORE_LOCKED") throw error;
    const holder = error.details.holder ?? "another process";
    throw new CallwardError("STORE_IN_USE", { holder }, { cause: error });
  }
}
