import { CallwardError } from "@callward/guard";
import { hasUsers, rolesOf } from "./accounts.ts";
import type { AccessContext } from "./acting.ts";
import { findToken, readToken } from "./api-tokens.ts";
import { isLocalKey, type LocalKey } from "./local-key.ts";
import { PERMISSIONS, type Permission, type Principal, permissionsOf } from "./roles.ts";
import { readProof } from "./secrets.ts";
import { findSession, type LiveSession } from "./sessions.ts";

/** What a request shows to say who asks. */
export interface Credentials {
  /** What follows `Authorization: Bearer`. */
  readonly bearer: string | undefined;
  /** Value of the session's cookie. */
  readonly session: string | undefined;
  /** The tenant that the request is about; undefined: the one that the account or the token belongs to. */
  readonly tenant: string | undefined;
  readonly address: string;
  /** The request came from this machine, and not through a proxy. */
  readonly fromThisMachine: boolean;
  /** False for what a page asks by itself, which does not keep its session alive. */
  readonly active: boolean;
}

/** Who asks, and with which session if with one. */
export interface Identity {
  readonly principal: Principal;
  readonly session: LiveSession | undefined;
}

/** Says who asks. Knows nothing of HTTP. */
export interface Access {
  /** The tenant of this server's own assistant, and of whoever names none. */
  readonly tenant: string;
  /** Undefined where nobody is known by these credentials. Throws only what the store throws. */
  identify(credentials: Credentials): Promise<Identity | undefined>;
}

/** What anybody at this machine may do while nobody has an account and nobody else can reach it: try the assistant. */
const OPEN_PERMISSIONS: ReadonlySet<Permission> = new Set(["calls.test"]);

/**
 * @param options.exposed others than this machine can reach the server.
 * @param options.localKey the key of commands on this machine.
 */
export function createAccess(
  context: AccessContext,
  options: { readonly tenant: string; readonly exposed: boolean; readonly localKey: LocalKey | undefined },
): Access {
  const { tenant: ownTenant, exposed, localKey } = options;
  /** There is no way back from having people, so it is asked until it is true. */
  let peopled = false;

  async function isOpen(credentials: Credentials): Promise<boolean> {
    if (exposed || peopled || !credentials.fromThisMachine) return false;
    peopled = await context.store.inTenant(ownTenant, (tx) => hasUsers(tx, ownTenant), { readOnly: true });
    return !peopled;
  }

  async function byBearer(bearer: string, credentials: Credentials): Promise<Identity | undefined> {
    const { address, fromThisMachine, tenant } = credentials;
    if (isLocalKey(bearer)) {
      if (!fromThisMachine || localKey?.matches(bearer) !== true) return undefined;
      const permissions = new Set(PERMISSIONS);
      const principal = { id: "command-line", tenant: tenant ?? ownTenant, permissions, address };
      return { principal: { kind: "local", ...principal }, session: undefined };
    }
    const proof = readToken(bearer);
    const principal = proof === undefined ? undefined : await findToken(context, proof, address);
    if (principal === undefined) return undefined;
    // A token is of one tenant; elsewhere it is somebody without any right.
    if (tenant !== undefined && tenant !== principal.tenant)
      return { principal: { ...principal, tenant, permissions: new Set() }, session: undefined };
    return { principal, session: undefined };
  }

  async function bySession(text: string, credentials: Credentials): Promise<Identity | undefined> {
    const proof = readProof(text);
    const session = proof === undefined ? undefined : await findSession(context, proof, credentials.active);
    if (session === undefined) return undefined;
    const { home, name } = session;
    const tenant = credentials.tenant ?? home;
    const roles =
      tenant === home
        ? session.roles
        : await context.store.inTenant(tenant, (tx) => rolesOf(tx, tenant, home, name), { readOnly: true });
    const id = tenant === home ? name : `${home}/${name}`;
    const principal: Principal = {
      ...{ kind: "user", id, tenant, permissions: permissionsOf(roles), address: credentials.address },
    };
    return { principal, session };
  }

  return {
    tenant: ownTenant,
    async identify(credentials) {
      const { bearer, session, address } = credentials;
      // A token that does not hold is never passed over in favour of something weaker.
      if (bearer !== undefined) return byBearer(bearer, credentials);
      const known = session === undefined ? undefined : await bySession(session, credentials);
      if (known !== undefined || !(await isOpen(credentials))) return known;
      const principal = { id: "this-machine", tenant: ownTenant, permissions: OPEN_PERMISSIONS, address };
      return { principal: { kind: "local", ...principal }, session: undefined };
    },
  };
}

/** Without a store nobody has an account: whoever is at this machine may try the assistant, and nobody else anything. */
export function createOpenAccess(tenant: string): Access {
  return {
    tenant,
    async identify({ bearer, address, fromThisMachine }) {
      if (bearer !== undefined || !fromThisMachine) return undefined;
      const principal = { id: "this-machine", tenant, permissions: OPEN_PERMISSIONS, address };
      return { principal: { kind: "local", ...principal }, session: undefined };
    },
  };
}

/** Throws LOGIN_NEEDED where nobody asks, and PERMISSION_DENIED where somebody asks who may not. */
export function requirePermission(identity: Identity | undefined, permission: Permission): Identity {
  if (identity === undefined) throw new CallwardError("LOGIN_NEEDED");
  if (!identity.principal.permissions.has(permission))
    throw new CallwardError("PERMISSION_DENIED", { permission });
  return identity;
}
