import type { Access, Identity } from "../access/create-access.ts";
import { PERMISSIONS, type Permission, type Principal } from "../access/roles.ts";
import type { ListenSettings } from "../http/listen-settings.ts";

/** Listening on this machine, as without any setting. */
export const LOCAL_LISTEN: ListenSettings = {
  host: "127.0.0.1",
  tls: undefined,
  publicOrigin: undefined,
  trustedProxies: [],
  exposed: false,
};

/** Knows everybody as one person, with everything allowed unless it is said otherwise. */
export function scriptedAccess(permissions: readonly Permission[] = PERMISSIONS): Access {
  return {
    tenant: "local",
    async identify({ address }): Promise<Identity> {
      const principal: Principal = {
        ...{ kind: "user", id: "ann", tenant: "local", permissions: new Set(permissions), address },
      };
      return { principal, session: undefined };
    },
  };
}
