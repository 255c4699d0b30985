import { z } from "zod";
import { type AccessContext, authorityOf } from "../../access/acting.ts";
import { listTokens, makeToken, revokeToken } from "../../access/api-tokens.ts";
import { endAllSessions, endSession, listSessions } from "../../access/sessions.ts";
import type { MadeLink } from "../../access/sign-in-links.ts";
import { addUser, listUsers, resetUser, revokeUser, setRoles } from "../../access/users.ts";
import { type ApiRoute, apiRoute } from "./api-route.ts";
import * as shapes from "./people-shapes.ts";
import { sessionOnWire } from "./sign-in-routes.ts";

const nothing = z.undefined();

/** The people of a tenant, their roles and sessions, and its tokens. */
export function peopleRoutes({
  access,
  linkUrl,
}: {
  readonly access: AccessContext;
  /** Where a link leads, for a person to follow. */
  readonly linkUrl: (proof: string) => string;
}): readonly ApiRoute[] {
  const linkOnWire = ({ proof, expiresAt }: MadeLink) => ({
    url: linkUrl(proof),
    expiresAt: expiresAt.toISOString(),
  });
  return [
    apiRoute({
      method: "GET",
      path: "/api/v1/users",
      permission: "people.read",
      summary: "Everybody with an account or a role in this tenant",
      reply: shapes.usersReply,
      async handler({ principal }) {
        const users = await listUsers(access, principal.tenant);
        return {
          users: users.map(({ name, home, roles, account }) => ({
            ...{ name, home, roles: [...roles] },
            account: account === undefined ? null : { ...account, madeAt: account.madeAt.toISOString() },
          })),
        };
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/users",
      permission: "people.write",
      summary: "Add a person; with a password, the link to set it is in the answer",
      body: shapes.userBody,
      reply: shapes.userReply,
      async handler({ principal, body }) {
        const link = await addUser(access, principal.tenant, body, authorityOf(principal));
        return { name: body.name, link: link === undefined ? null : linkOnWire(link) };
      },
    }),
    apiRoute({
      method: "PUT",
      path: "/api/v1/users/:name/roles",
      permission: "people.write",
      summary: "Give a person other roles; somebody of another tenant is named with `home`",
      params: shapes.named,
      body: shapes.rolesBody,
      reply: nothing,
      async handler({ principal, params, body }) {
        const { tenant } = principal;
        const { home = tenant, roles } = body;
        await setRoles(access, tenant, { home, name: params.name, roles }, authorityOf(principal));
        return undefined;
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/users/:name/revoke",
      permission: "people.write",
      summary: "Shut a person out: account, sessions, links and the tokens that the person made",
      params: shapes.named,
      body: shapes.revokeBody,
      reply: nothing,
      async handler({ principal, params, body }) {
        const { tenant } = principal;
        const { home = tenant, reason } = body;
        await revokeUser(access, tenant, { home, name: params.name, reason }, authorityOf(principal));
        return undefined;
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/users/:name/reset",
      permission: "people.write",
      summary: "Make a link with which a person sets a new password",
      params: shapes.named,
      reply: shapes.linkReply,
      handler: async ({ principal, params }) =>
        linkOnWire(await resetUser(access, principal.tenant, params.name, authorityOf(principal))),
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/users/:name/sign-out",
      permission: "people.write",
      summary: "End all sessions of a person",
      params: shapes.named,
      reply: nothing,
      async handler({ principal, params }) {
        await endAllSessions(access, principal.tenant, params, authorityOf(principal));
        return undefined;
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/sessions",
      permission: "people.read",
      summary: "The open sessions of this tenant's people",
      query: shapes.sessionsQuery,
      reply: shapes.sessionsReply,
      async handler({ principal, query, browser }) {
        const sessions = await listSessions(access, principal.tenant, query.name);
        return { sessions: sessions.map((view) => sessionOnWire(view, browser?.session)) };
      },
    }),
    apiRoute({
      method: "DELETE",
      path: "/api/v1/sessions/:id",
      permission: "people.write",
      summary: "End one session of anybody",
      params: shapes.identified,
      reply: nothing,
      async handler({ principal, params }) {
        const which = { id: params.id, action: "session.revoke" } as const;
        await endSession(access, principal.tenant, which, authorityOf(principal));
        return undefined;
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/tokens",
      permission: "people.read",
      summary: "The tokens of this tenant, without what opens anything",
      reply: shapes.tokensReply,
      async handler({ principal }) {
        const tokens = await listTokens(access, principal.tenant);
        return {
          tokens: tokens.map((token) => ({
            ...token,
            permissions: [...token.permissions],
            madeAt: token.madeAt.toISOString(),
            expiresAt: token.expiresAt.toISOString(),
            usedAt: token.usedAt?.toISOString() ?? null,
          })),
        };
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/tokens",
      permission: "people.write",
      summary: "Make a token with some of one's own permissions; it is shown this once",
      body: shapes.tokenBody,
      reply: shapes.tokenReply,
      async handler({ principal, body }) {
        const { id, token, expiresAt } = await makeToken(
          access,
          principal.tenant,
          body,
          authorityOf(principal),
        );
        return { id, token, expiresAt: expiresAt.toISOString() };
      },
    }),
    apiRoute({
      method: "DELETE",
      path: "/api/v1/tokens/:id",
      permission: "people.write",
      summary: "End a token",
      params: shapes.identified,
      reply: nothing,
      async handler({ principal, params }) {
        await revokeToken(access, principal.tenant, params.id, authorityOf(principal));
        return undefined;
      },
    }),
  ];
}
