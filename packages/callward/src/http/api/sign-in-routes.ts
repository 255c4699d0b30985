import { CallwardError } from "@callward/guard";
import { z } from "zod";
import type { AccessContext } from "../../access/acting.ts";
import { authorityOf } from "../../access/acting.ts";
import { changePassword, loginWithPassword } from "../../access/login.ts";
import {
  endAllSessions,
  endSession,
  type LiveSession,
  listSessions,
  type SessionView,
} from "../../access/sessions.ts";
import { type ApiBrowser, type ApiRoute, apiRoute } from "./api-route.ts";
import { identified, loginBody, loginReply, meReply, passwordBody, sessionsReply } from "./people-shapes.ts";

const nothing = z.undefined();

/** Who asks: also where nobody can have an account. */
export const meRoute: ApiRoute = apiRoute({
  method: "GET",
  path: "/api/v1/me",
  permission: "signed-in",
  summary: "Who asks, and what they may do in this tenant",
  reply: meReply,
  handler: async ({ principal }) => {
    const { kind, id, tenant: here, permissions } = principal;
    return { kind, id, tenant: here, permissions: [...permissions].sort() };
  },
});

/** Signing in and out, and what people do about their own sessions and password. */
export function signInRoutes({
  access,
  tenant,
}: {
  readonly access: AccessContext;
  /** The tenant of whoever names none. */
  readonly tenant: string;
}): readonly ApiRoute[] {
  return [
    apiRoute({
      method: "POST",
      path: "/api/v1/login",
      permission: "anybody",
      summary: "Sign in with a name and a password; the session comes as a cookie",
      body: loginBody,
      reply: loginReply,
      async handler({ body, browser, signal }) {
        const from = needBrowser(browser);
        const login = { ...body, tenant: body.tenant ?? tenant };
        const endsSession = from.session === undefined ? {} : { endsSession: from.session };
        const options = { fallbackTenant: tenant, signal, ...endsSession };
        const opened = await loginWithPassword(access, login, from, options);
        from.keep(opened);
        return { tenant: login.tenant, expiresAt: opened.expiresAt.toISOString() };
      },
    }),
    apiRoute({
      method: "POST",
      path: "/api/v1/logout",
      permission: "signed-in",
      summary: "End this session",
      reply: nothing,
      async handler({ browser, principal }) {
        const { session, forget } = needBrowser(browser);
        const by = { ...authorityOf(principal), actor: { kind: "person", id: session?.name ?? "" } } as const;
        if (session !== undefined)
          await endSession(access, session.home, { id: session.id, action: "session.end" }, by);
        forget();
        return undefined;
      },
    }),
    meRoute,
    apiRoute({
      method: "PUT",
      path: "/api/v1/me/password",
      permission: "signed-in",
      summary: "Set a new password; all other sessions end",
      body: passwordBody,
      reply: nothing,
      async handler({ body, browser, signal }) {
        const from = needBrowser(browser);
        await changePassword(access, needSession(from), body, from, signal);
        return undefined;
      },
    }),
    apiRoute({
      method: "GET",
      path: "/api/v1/me/sessions",
      permission: "signed-in",
      summary: "One's own open sessions",
      reply: sessionsReply,
      async handler({ browser }) {
        const session = needSession(needBrowser(browser));
        const sessions = await listSessions(access, session.home, session.name);
        return { sessions: sessions.map((view) => sessionOnWire(view, session)) };
      },
    }),
    apiRoute({
      method: "DELETE",
      path: "/api/v1/me/sessions/:id",
      permission: "signed-in",
      summary: "End one of one's own sessions",
      params: identified,
      reply: nothing,
      async handler({ params, browser, principal }) {
        const { home, name } = needSession(needBrowser(browser));
        const by = { ...authorityOf(principal), actor: { kind: "person", id: name } } as const;
        await endSession(access, home, { id: params.id, name, action: "session.revoke" }, by);
        return undefined;
      },
    }),
    apiRoute({
      method: "DELETE",
      path: "/api/v1/me/sessions",
      permission: "signed-in",
      summary: "End all of one's own sessions but this one",
      reply: nothing,
      async handler({ browser, principal }) {
        const { home, name, id } = needSession(needBrowser(browser));
        const by = { ...authorityOf(principal), actor: { kind: "person", id: name } } as const;
        await endAllSessions(access, home, { name, exceptId: id }, by);
        return undefined;
      },
    }),
  ];
}

/** A session as it leaves through the web. */
export function sessionOnWire(view: SessionView, asks: LiveSession | undefined) {
  const { id, name, address, agent } = view;
  const [madeAt, seenAt, expiresAt] = [view.madeAt, view.seenAt, view.expiresAt].map((at) =>
    at.toISOString(),
  ) as [string, string, string];
  return { id, name, madeAt, seenAt, expiresAt, address, agent, current: id === asks?.id };
}

function needBrowser(browser: ApiBrowser | undefined): ApiBrowser {
  if (browser === undefined) throw new CallwardError("LOGIN_NEEDED");
  return browser;
}

/** Tokens and commands have no session of their own. */
function needSession({ session }: ApiBrowser): LiveSession {
  if (session === undefined) throw new CallwardError("LOGIN_NEEDED");
  return session;
}
