import { CallwardError } from "@callward/guard";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { AccessContext } from "../access/acting.ts";
import { loginWithPassword } from "../access/login.ts";
import type { OidcClient, OidcFlow } from "../access/oidc-client.ts";
import { loginWithOidc } from "../access/oidc-login.ts";
import { readLink, takeLink } from "../access/sign-in-links.ts";
import { userNameSchema } from "../access/users.ts";
import type { ApiBrowser } from "./api/api-route.ts";
import { DEADLINE_MS } from "./api/mount-api.ts";
import { problemOf } from "./problem.ts";
import { requestSignal } from "./request-signal.ts";
import { goOnPage, linkPage, SIGN_IN_CSS, safeNext, signInPage, troublePage } from "./sign-in-page.ts";
import type { Door } from "./who-asks.ts";

/** Larger than any of the forms. */
const FORM_BYTES = 8_192;
/** How long somebody may take at the provider, in seconds. */
const FLOW_S = 600;
const FLOW_COOKIE = "callward_oidc";
const CALLBACK = "/signin/oidc/callback";

const flowSchema = z.strictObject({
  ...{ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() },
});

export interface SignInDoors {
  readonly access: AccessContext;
  readonly tenant: string;
  /** Undefined where people sign in with passwords alone. */
  readonly oidc: OidcClient | undefined;
}

/** Mounts the pages for signing in: by password, by link, by provider. */
export function mountSignIn(server: FastifyInstance, doors: SignInDoors, door: Door): void {
  const { access, tenant, oidc } = doors;
  const provider = oidc?.label;
  const onRequest = door.admit("anybody");
  const route = { onRequest, schema: { hide: true }, bodyLimit: FORM_BYTES, handlerTimeout: DEADLINE_MS };
  server.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: FORM_BYTES },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  server.get("/signin.css", { schema: { hide: true } }, (_request, reply) =>
    reply.type("text/css").header("cache-control", "max-age=3600").send(SIGN_IN_CSS),
  );

  server.get("/signin", route, (request, reply) => {
    const { next, tenant: wanted } = request.query as Record<string, unknown>;
    const page = { next: safeNext(next), provider };
    return html(reply, signInPage(typeof wanted === "string" ? { ...page, tenant: wanted } : page));
  });
  server.post("/signin", route, async (request, reply) => {
    const form = fields(request.body, ["name", "password", "next", "tenant"]);
    const next = safeNext(form.next);
    try {
      const browser = door.browserOf(request, reply);
      const name = userNameSchema.safeParse(form.name).data ?? "";
      const login = { tenant: form.tenant === "" ? tenant : form.tenant, name, password: form.password };
      const options = {
        fallbackTenant: tenant,
        signal: requestSignal(reply, DEADLINE_MS),
        ...endsSession(browser),
      };
      browser.keep(await loginWithPassword(access, login, browser, options));
      return reply.redirect(next, 303);
    } catch (error) {
      const trouble = problemOf(error);
      const again = { trouble, name: form.name, next, provider };
      return html(
        reply.status(trouble.status),
        signInPage(form.tenant === "" ? again : { ...again, tenant: form.tenant }),
      );
    }
  });

  server.get("/signin/link", route, async (request, reply) => {
    const { proof } = fields(request.query, ["proof"]);
    try {
      const purpose = await readLink(access, proof);
      return html(reply, linkPage({ proof, name: purpose.kind === "password" ? purpose.name : undefined }));
    } catch (error) {
      return trouble(reply, error);
    }
  });
  server.post("/signin/link", route, async (request, reply) => {
    const { proof, name, password, again } = fields(request.body, ["proof", "name", "password", "again"]);
    try {
      const purpose = await readLink(access, proof);
      const whose = purpose.kind === "password" ? purpose.name : undefined;
      try {
        if (password !== again)
          throw new CallwardError("PASSWORD_WEAK", { why: "it was not the same twice" });
        const chosen = whose ?? userNameSchema.safeParse(name).data;
        if (chosen === undefined)
          throw new CallwardError("INPUT_INVALID", { problem: "a name has letters, digits and . _ @ + -" });
        const browser = door.browserOf(request, reply);
        const taken = await takeLink(
          access,
          { proof, name: chosen, password },
          browser.address,
          requestSignal(reply, DEADLINE_MS),
        );
        const options = {
          fallbackTenant: taken.tenant,
          signal: requestSignal(reply, DEADLINE_MS),
          ...endsSession(browser),
        };
        browser.keep(await loginWithPassword(access, { ...taken, password }, browser, options));
        return reply.redirect("/", 303);
      } catch (error) {
        const problem = problemOf(error);
        return html(reply.status(problem.status), linkPage({ trouble: problem, proof, name: whose }));
      }
    } catch (error) {
      return trouble(reply, error);
    }
  });

  if (oidc !== undefined) mountOidc(server, { ...doors, oidc }, door);
}

/** The way to the provider and back. What belongs to the way is in a cookie of ten minutes, of use to its browser alone. */
function mountOidc(
  server: FastifyInstance,
  { access, tenant, oidc }: SignInDoors & { readonly oidc: OidcClient },
  door: Door,
): void {
  const route = { onRequest: door.admit("anybody"), schema: { hide: true }, handlerTimeout: DEADLINE_MS };

  server.get("/signin/oidc", route, async (request, reply) => {
    try {
      const { next } = request.query as Record<string, unknown>;
      const origin = door.originOf(request);
      const { url, flow } = await oidc.begin(`${origin}${CALLBACK}`);
      const value = Buffer.from(JSON.stringify({ ...flow, next: safeNext(next) })).toString("base64url");
      // Lax, because the way back begins on the provider's site.
      const secure = origin.startsWith("https:");
      const attributes = { path: "/signin/oidc", httpOnly: true, sameSite: "lax", secure } as const;
      reply.setCookie(FLOW_COOKIE, value, { ...attributes, maxAge: FLOW_S });
      return reply.redirect(url.href, 303);
    } catch (error) {
      return trouble(reply, error);
    }
  });

  server.get(CALLBACK, route, async (request, reply) => {
    try {
      const { next, ...flow } = readFlow(request.cookies[FLOW_COOKIE]);
      reply.clearCookie(FLOW_COOKIE, { path: "/signin/oidc" });
      const browser = door.browserOf(request, reply);
      const person = await oidc.finish(new URL(request.url, door.originOf(request)), flow);
      browser.keep(await loginWithOidc(access, tenant, person, browser, browser.session));
      return html(reply, goOnPage(safeNext(next)));
    } catch (error) {
      return trouble(reply, error);
    }
  });
}

function readFlow(cookie: string | undefined): OidcFlow & { readonly next: string } {
  try {
    return flowSchema.parse(JSON.parse(Buffer.from(cookie ?? "", "base64url").toString()));
  } catch {
    throw new CallwardError("OIDC_FAILED", {
      why: "the way to the provider did not begin here, or took too long",
    });
  }
}

function endsSession({ session }: ApiBrowser) {
  return session === undefined ? {} : { endsSession: session };
}

function html(reply: FastifyReply, text: string): FastifyReply {
  return reply.header("cache-control", "no-store").type("text/html; charset=utf-8").send(text);
}

function trouble(reply: FastifyReply, error: unknown): FastifyReply {
  const problem = problemOf(error);
  return html(reply.status(problem.status), troublePage(problem));
}

/** The fields of a form; what is missing is empty. */
function fields<Name extends string>(form: unknown, names: readonly Name[]): Record<Name, string> {
  const given = (form ?? {}) as Readonly<Record<string, unknown>>;
  const entries = names.map((name) => [name, typeof given[name] === "string" ? given[name] : ""]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
