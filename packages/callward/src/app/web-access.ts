import { CallwardError } from "@callward/guard";
import type { AccessContext } from "../access/acting.ts";
import { type Access, createAccess, createOpenAccess } from "../access/create-access.ts";
import { type FirstRun, firstRun } from "../access/first-run.ts";
import { createLocalKey } from "../access/local-key.ts";
import { createOidcClient } from "../access/oidc-client.ts";
import { type OidcSettings, readOidcSettings } from "../access/oidc-settings.ts";
import { createPasswords } from "../access/passwords.ts";
import { apiRoutes } from "../http/api/all-routes.ts";
import type { ApiRoute } from "../http/api/api-route.ts";
import { meRoute } from "../http/api/sign-in-routes.ts";
import {
  isLoopbackAddress,
  type ListenSettings,
  loadTls,
  readListenSettings,
} from "../http/listen-settings.ts";
import type { SignInDoors } from "../http/sign-in-doors.ts";
import type { Kept } from "./keeping.ts";
import type { Live } from "./live.ts";
import { packControl } from "./serve-packs.ts";
import type { Settings } from "./settings.ts";
import type { WatchingApi } from "./watching.ts";

/** Who may come in by the web side, how, and what there is for them. */
export interface WebAccess {
  readonly access: Access;
  /** Undefined where there is no store, and so nobody to sign in. */
  readonly signIn: SignInDoors | undefined;
  readonly api: readonly ApiRoute[];
  /**
   * To be called once the server listens: lets commands of this machine in, and sees to it that somebody can get in. Gives
   * what the operator has to be told, where there is something. Throws what the store throws.
   */
  opened(url: string): Promise<string | undefined>;
  /** Idempotent. */
  close(): void;
}

/** What the environment says about coming in. */
export interface WebSettings {
  readonly listen: ListenSettings;
  readonly oidc: OidcSettings | undefined;
}

/** Throws SETTING_INVALID and LISTEN_PLAIN_REFUSED: before anything is opened. */
export function readWebSettings({ env }: Settings): WebSettings {
  const listen = readListenSettings(env);
  if (listen.tls !== undefined) loadTls(listen.tls);
  return { listen, oidc: readOidcSettings(env) };
}

/**
 * @param kept the store and what is followed of it; undefined: this machine alone comes in, and tries the assistant. Throws
 * SETTING_INVALID where others could come in and nobody could be told from anybody.
 */
export function openWebAccess(options: {
  readonly settings: Settings;
  readonly web: WebSettings;
  readonly tenant: string;
  readonly kept: Kept | undefined;
  readonly watching: WatchingApi | undefined;
  readonly live: Live["api"];
}): WebAccess {
  const { settings, web, tenant, kept, watching, live } = options;
  const { listen, oidc } = web;
  if (kept === undefined || watching === undefined || live === undefined) {
    const problem =
      "others can reach the server, and people are known by a store alone: set embedded or postgresql";
    if (listen.exposed) throw new CallwardError("SETTING_INVALID", { setting: "CALLWARD_STORE", problem });
    return {
      ...{ access: createOpenAccess(tenant), signIn: undefined, api: [meRoute] },
      opened: async () => undefined,
      close() {},
    };
  }
  const { store, switches } = kept;
  const context: AccessContext = { store, now: Date.now, passwords: createPasswords() };
  const localKey = createLocalKey(settings.dataFolder);
  const closing = new AbortController();
  let base = "";
  const linkUrl = (proof: string) => `${base}/signin/link?proof=${proof}`;
  return {
    access: createAccess(context, { tenant, exposed: listen.exposed, localKey }),
    signIn: { access: context, tenant, oidc: oidc === undefined ? undefined : createOidcClient(oidc) },
    api: apiRoutes({
      ...{ access: context, tenant, linkUrl, store },
      switches: { control: context, switches },
      packs: packControl(store, settings),
      ...watching,
      live: live.live,
    }),
    async opened(url) {
      base = listen.publicOrigin ?? url;
      localKey.publish(localUrl(url, listen));
      const { DASHBOARD_SECRET: dashboardSecret } = settings.env;
      const first = await firstRun(context, tenant, { dashboardSecret, signal: closing.signal });
      return wordsOf(first, linkUrl);
    },
    close() {
      closing.abort();
      localKey.close();
    },
  };
}

/** Commands come by the loopback, also where the server listens on every address. */
function localUrl(url: string, { host }: ListenSettings): string {
  if (isLoopbackAddress(host) || (host !== "0.0.0.0" && host !== "::")) return url;
  const local = new URL(url);
  local.hostname = "127.0.0.1";
  return local.origin;
}

function wordsOf(first: FirstRun, linkUrl: (proof: string) => string): string | undefined {
  switch (first.kind) {
    case "ready":
      return undefined;
    case "bootstrapped":
      return `the administrator \`${first.name}\` was made with DASHBOARD_SECRET as password`;
    case "link":
      return `nobody has an account yet; within an hour, this link makes the first administrator, once:\n  ${linkUrl(first.link.proof)}`;
    default:
      return first satisfies never;
  }
}
