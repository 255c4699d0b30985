import { PERMISSIONS } from "../../access/roles.ts";
import { packControl } from "../../app/serve-packs.ts";
import { packsRoutes } from "../../http/api/packs-routes.ts";
import { type ApiCall, localClient, serverOf } from "../api-client.ts";
import { withStore } from "../with-store.ts";

export interface Common {
  readonly tenant: string;
  readonly json?: boolean;
}
export interface WithReason extends Common {
  readonly reason: string;
}

export const VERSIONS = "/api/v1/packs/versions";
export const one = (version: string) => `${VERSIONS}/${encodeURIComponent(version)}`;

/** Asks the server that the environment names, else the store of this machine; a server that holds it is named by STORE_LOCKED. */
export async function ask<Reply>({ tenant }: Common, call: ApiCall): Promise<Reply> {
  const server = serverOf();
  if (server !== undefined) return (await server(call)) as Reply;
  return withStore(async (store, settings) => {
    const routes = packsRoutes(packControl(store, settings));
    const local = { kind: "local", id: "command-line", address: "local" } as const;
    return (await localClient(routes, { ...local, tenant, permissions: new Set(PERMISSIONS) })(
      call,
    )) as Reply;
  });
}
