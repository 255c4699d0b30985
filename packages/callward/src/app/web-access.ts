import type { AccessContext } from "../access/acting.ts";
import { type Access, createAccess } from "../access/create-access.ts";
import { type FirstRun, firstRun } from "../access/first-run.ts";
import { createLocalKey } from "../access/local-key.ts";
import { createOidcClient } from "../access/oidc-client.ts";
import { type OidcSettings, readOidcSettings } from "../access/oidc-settings.ts";
import { createPasswords } from "../access/passwords.ts";
import {
  isLoopbackAddress,
  type ListenSettings,
  loadTls,
  readListenSettings,
} from "../http/listen-settings.ts";
import type { SignInDoors } from "../http/sign-in-doors.ts";
import type { Store } from "../store/open-store.ts";
import type { Settings } from "./settings.ts";

/** Tenant of an installation that has only one. */
const ONLY_TENANT = "local";

/** Who may come in by the web side, and how. */
export interface WebAccess {
  readonly listen: ListenSettings;
  readonly access: Access;
  readonly context: AccessContext;
  readonly signIn: SignInDoors;
  readonly tenant: string;
  /** Where a sign-in link leads. Only after `opened`. */
  linkUrl(proof: string): string;
  /**
   * To be called once the server listens: lets commands of this machine in, and sees to it that somebody can get in. Gives what
   * the operator has to be told, where there is something.
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

export function openWebAccess(store: Store, settings: Settings, { listen, oidc }: WebSettings): WebAccess {
  const { env, dataFolder } = settings;
  const context: AccessContext = { store, now: Date.now, passwords: createPasswords() };
  const localKey = createLocalKey(dataFolder);
  const closing = new AbortController();
  const tenant = ONLY_TENANT;
  let base = listen.publicOrigin ?? "";
  const linkUrl = (proof: string) => `${base}/signin/link?proof=${proof}`;
  return {
    listen,
    context,
    tenant,
    access: createAccess(context, { tenant, exposed: listen.exposed, localKey }),
    signIn: { access: context, tenant, oidc: oidc === undefined ? undefined : createOidcClient(oidc) },
    linkUrl,
    async opened(url) {
      base = listen.publicOrigin ?? url;
      localKey.publish(localUrl(url, listen));
      const { DASHBOARD_SECRET: dashboardSecret } = env;
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
      return `nobody has an account yet; within an hour, this link makes the first administrator, once: ${linkUrl(first.link.proof)}`;
    default:
      return first satisfies never;
  }
}
